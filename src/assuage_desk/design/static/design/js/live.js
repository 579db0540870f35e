// What happened at the desk brings the named pieces of this page up to date: at once, one request at a time.
import { announce, announceNow } from "./announce.js"
import { piece } from "./ask.js"
import { swap } from "./merge.js"
import { refresh as refreshQueue } from "./queue.js"
import { shownUpTo } from "./stream.js"
import { toast } from "./toast.js"
import { update } from "./thread.js"

const head = document.querySelector("[data-case]")
const banner = document.querySelector("[data-banner]")
let lostAt = null
let freshAt = Date.now()

// Runs *work* now, or once more after the run that is under way; then not again for *pause* milliseconds.
function steadily(work, pause) {
  let busy = false
  let again = false
  return async function run() {
    if (busy) { again = true; return }
    busy = true
    again = false
    await work()
    setTimeout(() => { busy = false; if (again) run() }, pause)
  }
}

const caseNow = steadily(async () => {
  const fresh = head && (await piece(head.dataset.live))
  if (!fresh) return
  update(fresh)
  const before = document.querySelector("[data-reading-says]")?.dataset.readingSays
  for (const id of ["case-now", "safety", "why-panel", "needs", "said", "promises"]) swap(id, fresh)
  const after = document.querySelector("[data-reading-says]")?.dataset.readingSays
  if (after && after !== before) announce(after, "reading")
  // An empty draft begins with all that is shown now; one that is begun remembers what it was begun with.
  const form = document.querySelector("[data-paper=reply]")
  if (form && !form.elements.text.value.trim()) form.elements.seen.value = document.getElementById("case-now").dataset.seen
  freshAt = Date.now()
}, 100)

const queueNow = steadily(refreshQueue, 1000)

document.addEventListener("desk:fact", ({ detail: { said } }) => {
  if (head && String(said.case) === head.dataset.case) {
    caseNow()
    if (said.kind === "safety-raised") announceNow("This message may be about somebody’s safety. That comes first.")
  }
  queueNow()
})
document.addEventListener("desk:case", ({ detail: { said } }) => {
  if (head && String(said.case) === head.dataset.case) caseNow()
  queueNow()
})

// A form on this page did something; what it says stands in the answer.
document.addEventListener("desk:changed", async ({ target, detail }) => {
  const part = target.closest?.("section[id]")?.id
  target.closest?.("details")?.removeAttribute("open")
  document.activeElement?.blur?.() // what has the focus is left alone, and this part is to be drawn anew
  toast(detail.value)
  announce(detail.value)
  queueNow()
  await caseNow()
  if (part && document.activeElement === document.body) document.querySelector(`#${part} h2`)?.focus({ preventScroll: true })
})

document.addEventListener("desk:open", ({ detail: { newest } }) => {
  if (lostAt || newest > shownUpTo) { caseNow(); queueNow() }
  if (lostAt) announce("Live updates are back.", "banner")
  lostAt = null
  tell()
})
document.addEventListener("desk:lost", () => { lostAt ??= Date.now(); setTimeout(tell, 2000) })
addEventListener("offline", () => { lostAt ??= Date.now(); tell() })
addEventListener("online", tell)
setInterval(() => { if (lostAt) tell() }, 10_000)

function tell() {
  if (!banner || (!lostAt && !banner.dataset.said)) return
  const was = banner.hidden
  banner.hidden = !lostAt
  banner.dataset.said = lostAt ? "yes" : ""
  if (!lostAt) return
  const seconds = Math.round((Date.now() - Math.min(lostAt, freshAt)) / 10_000) * 10
  banner.textContent = navigator.onLine
    ? `Live updates paused; the page is ${seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} old. Forms still work.`
    : "No connection. You can go on writing; nothing is sent until it is back."
  if (was) announce(banner.textContent, "banner")
}
