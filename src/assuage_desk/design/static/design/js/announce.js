// One polite voice for the whole page: whole sentences, never more than one in three seconds.
const QUIET = 3000
const waiting = []
let busy = false

function speak() {
  const place = document.querySelector("[data-announce]")
  if (!place || busy || !waiting.length) return
  busy = true
  place.textContent = waiting.shift()
  setTimeout(() => { busy = false; speak() }, QUIET)
}

// *about* names the matter: a newer sentence about the same matter takes the place of one still waiting.
export function announce(sentence, about = sentence) {
  const older = waiting.findIndex((entry) => entry.about === about)
  const entry = Object.assign(new String(sentence), { about })
  if (older >= 0) waiting[older] = entry
  else waiting.push(entry)
  speak()
}

// Safety, the end of a session, a reply that is out of date: said at once.
export function announceNow(sentence) {
  const place = document.querySelector("[data-announce-now]")
  if (place) place.textContent = sentence
}
