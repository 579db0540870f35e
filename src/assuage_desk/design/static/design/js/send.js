// Sending: the stale-reply stop once, then the undo bar. Nothing has gone while the bar says so; the server holds the row.
import { announce, announceNow } from "./announce.js"
import { SignedOut, post } from "./ask.js"
import { note, reply } from "./composer.js"
import { focusNext } from "./queue.js"
import { toast } from "./toast.js"
import { hideUndo, showUndo } from "./undo.js"
import { startWriting } from "./tabs.js"

const form = document.querySelector("[data-paper=reply]")
const noteForm = document.querySelector("[data-paper=note]")
const stop = document.querySelector("[data-stop]")
let isSending = false

async function send(more = {}) {
  if (isSending || !reply.draft.value.trim()) { reply.draft.focus(); return }
  isSending = true
  try {
    const fields = { text: reply.draft.value, seen: form.elements.seen.value, sequence: Date.now(), ...more }
    const said = await post(form.action, fields)
    if (said.state === "sent") sent(said)
    else if (said.state === "stale" || said.state === "moved-on") stopped(said)
    else notSent(said.trouble ?? "This was not sent. Your words are still in the box.")
  } catch (trouble) {
    if (trouble instanceof SignedOut) signedOut()
    else notSent("No connection. Nothing was sent; your words are kept here, and you can send again when it is back.")
  } finally {
    isSending = false
  }
}

function sent(said) {
  stop.hidden = true
  form.elements.seen.value = said.seen
  reply.settled("")
  const seconds = Math.max(1, Math.round((Date.parse(said.leaves_at) - Date.now()) / 1000))
  announce(`Leaving in ${seconds} seconds. Press Escape to take it back.`, "undo")
  const clocks = ["Sent.", "Sent. One promise now has a clock.", `Sent. ${said.promises} promises now have a clock.`]
  showUndo(said, (hadFocus) => {
    toast(clocks[Math.min(said.promises ?? 0, 2)])
    announce("Sent.", "undo")
    if (hadFocus) focusNext()
  })
}

function notSent(words) {
  toast(words)
  announceNow(words)
}

function signedOut() {
  reply.typed()
  announceNow("You were signed out. Your draft is kept. Sign in to go on.")
  const banner = document.querySelector("[data-banner]")
  const link = Object.assign(document.createElement("a"), { href: location.href, textContent: "Sign in to go on" })
  banner.replaceChildren("You were signed out. Your draft is kept in this browser. ", link, ".")
  banner.hidden = false
}

// Quoted over the paper, once for each new message. Keep writing has the focus.
function stopped(said) {
  form.elements.seen.value = said.seen
  stop.querySelector("[data-stop-title]").textContent = said.title
  stop.querySelector("[data-stop-new]").replaceChildren(...said.messages.map((one) => {
    const words = document.createElement("div")
    words.className = one.is_ours ? "words-ours" : "words"
    words.textContent = one.is_ours ? one.text : `“${one.text}”`
    return words
  }))
  stop.querySelector("[data-stop-send]").textContent = said.state === "stale" ? "Send as it is" : "Send mine as well"
  stop.hidden = false
  announceNow(said.title)
  stop.querySelector("[data-stop-read]").focus()
}

async function keepNote() {
  if (!note.draft.value.trim()) { note.draft.focus(); return }
  try {
    const said = await post(noteForm.action, { text: note.draft.value, sequence: Date.now() })
    if (!said.ok) { notSent(said.trouble); return }
    note.settled("")
    startWriting("reply")
    announce("Note kept. Only staff see it.", "note")
  } catch (trouble) {
    if (trouble instanceof SignedOut) signedOut()
    else notSent("No connection. The note is not kept yet; your words are still in the box.")
  }
}

if (form) {
  form.addEventListener("submit", (event) => { event.preventDefault(); hideUndo(); send() })
  stop.querySelector("[data-stop-send]").addEventListener("click", (event) => { event.preventDefault(); send({ accept_stale: "1" }) })
  stop.querySelector("[data-stop-read]").addEventListener("click", (event) => { event.preventDefault(); stop.hidden = true; reply.draft.focus() })
  stop.addEventListener("keydown", (event) => { if (event.key === "Escape") { stop.hidden = true; reply.draft.focus() } })
  noteForm.addEventListener("submit", (event) => { event.preventDefault(); keepNote() })
  for (const [paper, deed] of [[form, () => send()], [noteForm, keepNote]]) {
    paper.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "Enter") { event.preventDefault(); deed() }
    })
  }
}
