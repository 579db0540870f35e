// What is typed is kept: on the server after two seconds of quiet and when the page is left, in this browser at once.
// A word that never reached the server comes back into the box with the page.
import { post } from "./ask.js"
import { toast } from "./toast.js"

const QUIET = 2000

export class Kept {
  constructor(form) {
    this.form = form
    this.draft = form.querySelector("textarea")
    this.line = form.querySelector("[data-kept]")
    this.name = `assuage draft ${document.body.dataset.me} ${form.dataset.case} ${form.dataset.paper}`
    this.sent = this.draft.value
    this.bringBack()
    this.draft.addEventListener("input", () => this.typed())
    this.draft.addEventListener("blur", () => this.keep())
    addEventListener("pagehide", () => this.leave())
    addEventListener("online", () => this.keep())
  }

  bringBack() {
    const local = read(this.name)
    if (local === null || local === this.draft.value) return
    this.draft.value = local
    this.draft.dispatchEvent(new Event("input", { bubbles: true }))
    toast("Your words from before are back in the box.")
  }

  typed() {
    write(this.name, this.draft.value)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keep(), QUIET)
  }

  fields() {
    const { seen } = this.form.elements
    return { text: this.draft.value, kind: this.form.dataset.paper, seen: seen?.value ?? 0, sequence: Date.now() }
  }

  async keep() {
    clearTimeout(this.timer)
    const text = this.draft.value
    if (text === this.sent) return
    try {
      const said = await post(this.form.dataset.keep, this.fields())
      if (!said.ok) throw new Error("not kept")
      this.sent = text
      if (this.draft.value === text) write(this.name, null)
      this.says("draft kept")
    } catch {
      this.says("draft kept in this browser only, for now")
    }
  }

  leave() {
    if (this.draft.value === this.sent) return
    const fields = new FormData()
    for (const [name, value] of Object.entries(this.fields())) fields.append(name, value)
    fields.append("csrfmiddlewaretoken", document.querySelector("meta[name=csrf]").content)
    navigator.sendBeacon(this.form.dataset.keep, fields)
  }

  // The words went out, or came back: what the server has is what is in the box.
  settled(text = "") {
    clearTimeout(this.timer)
    write(this.name, null)
    this.draft.value = this.sent = text
    this.draft.dispatchEvent(new Event("input", { bubbles: true }))
    clearTimeout(this.timer)
    write(this.name, null)
    this.says("")
  }

  says(words) {
    if (this.line) this.line.textContent = words
  }
}

// A browser that keeps nothing (private windows, full disks) still has the server's copy.
function read(name) {
  try { return localStorage.getItem(name) } catch { return null }
}

function write(name, text) {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch { /* the server's copy is enough */ }
}
