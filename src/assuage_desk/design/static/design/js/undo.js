// The undo bar: the seconds a reply is held, and taking it back. Closing the page does not send sooner.
import { announce } from "./announce.js"
import { post } from "./ask.js"
import { reply } from "./composer.js"

const bar = document.querySelector("[data-undo]")
let beat
let away = () => {}

export function hideUndo() {
  clearInterval(beat)
  if (bar) bar.hidden = true
}

// *held* is {take_back, leaves_at}; *after* is told whether the focus was in the bar when the reply left.
export function showUndo(held, after = () => {}) {
  hideUndo()
  away = after
  bar.action = held.take_back
  const ends = Date.parse(held.leaves_at)
  const whole = Math.max(1, Math.round((ends - Date.now()) / 1000))
  const progress = bar.querySelector("progress")
  progress.max = whole
  const tick = () => {
    const left = Math.ceil((ends - Date.now()) / 1000)
    if (left <= 0) { gone(); return }
    bar.querySelector("[data-undo-left]").textContent = `${left} s`
    progress.value = left
  }
  bar.hidden = false
  tick()
  beat = setInterval(tick, 250)
  bar.querySelector("button").focus()
}

function gone() {
  const hadFocus = bar.contains(document.activeElement)
  hideUndo()
  away(hadFocus)
}

async function takeBack() {
  clearInterval(beat)
  const said = await post(bar.action, {}).catch(() => ({ ok: false, trouble: "No connection. It could not be taken back from here." }))
  bar.hidden = true
  if (said.ok) {
    reply.settled(said.text)
    announce("Taken back. Nothing was sent.", "undo")
  } else announce(said.trouble, "undo")
  reply.draft.focus()
}

if (bar) {
  bar.addEventListener("submit", (event) => { event.preventDefault(); takeBack() })
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || (event.ctrlKey && event.key === "z")) { event.preventDefault(); takeBack() }
  })
  if (!bar.hidden) showUndo({ take_back: bar.action, leaves_at: bar.dataset.leavesAt })
}
