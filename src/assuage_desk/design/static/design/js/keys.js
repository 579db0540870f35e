// The keyboard map. Silent while somebody types; every key has a button; single letters can be turned off.
import { turnMessage } from "./mask.js"
import { settle, step } from "./queue.js"
import { show, startWriting } from "./tabs.js"

const hasLetters = document.body.dataset.keys === "on"
const isTyping = () => document.activeElement?.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")
const PLACES = { i: "/", p: "/promises/", c: "/channels/", s: "/settings/" }
const PANES = ["[data-queue-live] .queue-row[tabindex='0']", "[data-case] h1", "[data-thread]", "[data-panel]:not([hidden]) textarea", "[data-aside]"]
let goes = 0

export function openDialog(id) {
  const dialog = document.getElementById(id)
  if (!dialog || dialog.open) return
  dialog.showModal()
  dialog.dispatchEvent(new Event("opened"))
}

function pane(by) {
  const stops = PANES.map((words) => document.querySelector(words)).filter((stop) => stop?.checkVisibility())
  const here = stops.findLastIndex((stop) => stop.contains(document.activeElement) || stop.parentElement?.closest("[data-pane]")?.contains(document.activeElement))
  stops[(here + by + stops.length) % stops.length]?.focus()
}

const LETTERS = {
  j: () => step(1),
  k: () => step(-1),
  r: () => startWriting("reply"),
  n: () => startWriting("note"),
  ".": () => settle(),
  m: turnMessage,
  w: () => document.querySelector("[data-why]")?.click(),
  p: () => { show("promises"); document.querySelector("#promises h2")?.focus() },
  "[": () => pane(-1),
  "]": () => pane(1),
  "?": () => openDialog("keys"),
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { event.preventDefault(); openDialog("palette"); return }
  if (!hasLetters || isTyping() || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return
  if (Date.now() - goes < 1500 && PLACES[event.key]) {
    goes = 0
    const link = document.querySelector(`a[href="${PLACES[event.key]}"]`)
    if (link) { event.preventDefault(); link.click() }
    return
  }
  if (event.key === "g") { goes = Date.now(); return }
  const deed = LETTERS[event.key]
  if (!deed) return
  event.preventDefault()
  deed()
})

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]")
  if (opener) { event.preventDefault(); openDialog(opener.dataset.opens); return }
  const presses = event.target.closest("[data-why]")
  if (presses) {
    const panel = document.getElementById(presses.getAttribute("aria-controls"))
    panel.hidden = !panel.hidden
    presses.setAttribute("aria-expanded", String(!panel.hidden))
  }
})
