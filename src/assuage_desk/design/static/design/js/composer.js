// The reply: kept as it is typed, read by the coach 400 ms after the last key and on leaving the box.
import { announce } from "./announce.js"
import { post } from "./ask.js"
import { Kept } from "./drafts.js"
import { Findings } from "./findings.js"
import { showChips, showNeeds } from "./promised.js"

const AFTER_KEY = 400
const QUIET = 2000

const form = document.querySelector("[data-paper=reply]")
const noteForm = document.querySelector("[data-paper=note]")

export const reply = form && new Kept(form)
export const note = noteForm && new Kept(noteForm)
export const findings = form && new Findings(form)

let timer
let asking
let read = null // the words the shown findings are about
let counted = null
let mended = false

async function ask() {
  clearTimeout(timer)
  const text = reply.draft.value
  if (text === read) return
  asking?.abort()
  asking = new AbortController()
  try {
    const said = await post(form.dataset.coach, { text, seen: form.elements.seen.value }, { signal: asking.signal })
    if (reply.draft.value !== text) return // an answer to an older draft
    if (!said.ok) throw new Error(said.trouble)
    read = text
    findings.show(said, text)
    showChips(form, said.commitments ?? [])
    showNeeds(said.needs ?? [])
    say()
  } catch (trouble) {
    if (trouble.name === "AbortError") return
    read = null
    findings.rest()
  }
}

function say() {
  const sum = findings.sum()
  if (mended) announce(`Wording changed. ${sum}.`, "findings")
  mended = false
  clearTimeout(say.timer)
  say.timer = setTimeout(() => {
    if (counted !== null && findings.left().length !== counted) announce(`${findings.sum(true)}.`, "findings")
    counted = findings.left().length
  }, QUIET)
}

if (form) {
  reply.draft.addEventListener("input", () => {
    findings.edited(reply.draft.value)
    clearTimeout(timer)
    timer = setTimeout(ask, AFTER_KEY)
  })
  reply.draft.addEventListener("blur", ask)
  form.addEventListener("mended", () => { mended = true })
  for (const event of ["click", "keyup"]) reply.draft.addEventListener(event, () => findings.lookAt(reply.draft.selectionStart))
  reply.draft.addEventListener("keydown", (event) => {
    if (event.altKey && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault()
      findings.step(event.key === "ArrowDown" ? 1 : -1)
    }
    if (event.ctrlKey && event.key === ".") { event.preventDefault(); findings.mend() }
    if (event.altKey && event.key === "Enter") { event.preventDefault(); findings.reason() }
  })
  if (reply.draft.value) ask()
}

// Suggested openings go in where the caret is, as a normal edit.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-insert]")
  if (!button || !form) return
  findings.insert(button.dataset.insert)
  announce("Words put into your reply.", "insert")
})
