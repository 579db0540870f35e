// Tabs that are links without script: reply or note, and on a phone the parts of a case.
import { announce } from "./announce.js"

export function write(mode) {
  const composer = document.querySelector("[data-composer]")
  if (!composer) return
  const isNote = mode === "note"
  composer.classList.toggle("is-note", isNote)
  for (const tab of composer.querySelectorAll("[data-mode]")) {
    const is = tab.dataset.mode === mode
    tab.setAttribute("aria-selected", String(is))
    tab.tabIndex = is ? 0 : -1
  }
  for (const panel of composer.querySelectorAll("[data-panel]")) panel.hidden = panel.dataset.panel !== mode
  for (const sum of composer.querySelectorAll("[data-sum-line]")) sum.hidden = isNote
  composer.dataset.writes = mode
}

export function startWriting(mode) {
  document.body.dataset.tab = "talk"
  write(mode)
  document.querySelector(`[data-paper=${mode}] textarea`)?.focus()
}

document.addEventListener("click", (event) => {
  const tab = event.target.closest("[data-mode]")
  if (tab) {
    event.preventDefault()
    startWriting(tab.dataset.mode)
    announce(tab.dataset.mode === "note" ? "Note. Only staff see this." : tab.dataset.says, "mode")
  }
  const part = event.target.closest("[data-show]")
  if (part) {
    event.preventDefault()
    show(part.dataset.show)
  }
})

export function show(part) {
  document.body.dataset.tab = part
  for (const other of document.querySelectorAll("[data-show]")) {
    if (other.dataset.show === part) other.setAttribute("aria-current", "true")
    else other.removeAttribute("aria-current")
  }
}

document.addEventListener("keydown", (event) => {
  const tab = event.target.closest?.("[role=tab][data-mode]")
  if (!tab || !["ArrowLeft", "ArrowRight"].includes(event.key)) return
  event.preventDefault()
  const other = [...tab.parentElement.querySelectorAll("[role=tab]")].find((one) => one !== tab)
  write(other.dataset.mode)
  other.focus()
})

if (document.querySelector("[data-composer]")) write(document.querySelector("[data-composer]").dataset.writes)
