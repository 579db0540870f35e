// What the coach found: all listed in the order of the draft, one open. A change is a normal edit, so Ctrl+Z takes it back.
import { announce } from "./announce.js"
import { row } from "./finding_row.js"
import { paint, shifted, toUnits } from "./marks.js"

const MOST = 5

export class Findings {
  constructor(form) {
    this.form = form
    this.draft = form.querySelector("textarea")
    this.marks = form.querySelector("[data-marks]")
    this.place = form.querySelector("[data-findings]")
    this.list = form.querySelector("[data-findings-list]")
    this.line = document.querySelector("[data-sum]")
    this.good = document.querySelector("[data-good]")
    this.piece = form.querySelector("template[data-finding]")
    this.found = []
    this.praise = []
    this.folded = new Set() // "not this time", for this draft
    this.text = this.draft.value
    this.here = 0
    this.isWide = false
    this.list.addEventListener("click", (event) => this.pressed(event))
    form.querySelector("[data-more]").addEventListener("click", () => { this.isWide = true; this.draw() })
  }

  left() {
    return this.found.filter((one) => !this.folded.has(`${one.check} ${one.words}`))
  }

  sum(isLong = false) {
    const left = this.left()
    if (!left.length) return "Nothing more to look at"
    const things = left.length === 1 ? "1 thing to look at" : `${left.length} things to look at`
    return isLong && left[0].severity === "error" ? `${things}, the first is an error` : things
  }

  show({ findings = [], praise = [] }, text) {
    const open = this.left()[this.here]
    this.text = text
    this.found = toUnits(text, findings).map((one) => ({ ...one, words: text.slice(one.start, one.end) }))
    this.praise = toUnits(text, praise)
    const same = this.left().findIndex((one) => open && one.check === open.check && one.words === open.words)
    const grave = this.left().findIndex((one) => one.severity === "error")
    this.here = same >= 0 ? same : Math.max(0, grave)
    this.draw()
  }

  // The coach did not answer: the marks stay, and it is said that nothing is checked.
  rest() {
    this.found = []
    this.praise = []
    this.draw()
    this.line.textContent = "The coach is resting. Nothing is checked; sending works."
  }

  edited(text) {
    this.found = shifted(this.found, this.text, text)
    this.praise = shifted(this.praise, this.text, text)
    this.text = text
    this.paint()
  }

  paint() {
    const open = this.left()[this.here]
    paint(this.marks, this.text, [
      ...this.left().map((one) => ({ ...one, kind: one.severity, isHere: one === open })),
      ...this.praise.map((one) => ({ ...one, kind: "praise" })),
    ])
  }

  draw() {
    const left = this.left()
    this.here = Math.min(this.here, Math.max(0, left.length - 1))
    const shown = this.isWide ? left : left.slice(0, Math.max(MOST, this.here + 1))
    this.list.replaceChildren(...shown.map((one, n) => row(this.piece, one, n, n === this.here)))
    this.place.hidden = !left.length
    const more = this.form.querySelector("[data-more]")
    more.hidden = shown.length === left.length
    more.textContent = `${left.length - shown.length} more to look at`
    this.line.textContent = this.text.trim() ? this.sum() : ""
    document.querySelector("[data-sum-key]").hidden = !left.length
    this.good.hidden = !this.praise.length
    this.good.querySelector("span").textContent = this.praise.map((one) => one.say).slice(0, 2).join(" ")
    this.paint()
  }

  pressed(event) {
    const row = event.target.closest(".finding")
    if (!row) return
    this.here = Number(row.dataset.n)
    if (event.target.closest("[data-use]")) this.mend()
    else if (event.target.closest("[data-fold]")) this.fold()
    else if (event.target.closest("[data-reason]")) this.reason()
    else this.draw()
  }

  step(by) {
    const left = this.left()
    if (!left.length) return
    this.here = (this.here + by + left.length) % left.length
    this.draw()
    announce(`${this.here + 1} of ${left.length}. ${left[this.here].say}`, "finding")
  }

  lookAt(caret) {
    const at = this.left().findIndex((one) => one.start < caret && caret < one.end)
    if (at >= 0 && at !== this.here) { this.here = at; this.draw() }
  }

  mend() {
    const one = this.left()[this.here]
    if (!one?.replacement) return
    this.form.dispatchEvent(new Event("mended"))
    this.insert(one.replacement, one.start, one.end)
  }

  fold() {
    const one = this.left()[this.here]
    if (!one) return
    this.folded.add(`${one.check} ${one.words}`)
    this.draw()
    this.draft.focus()
    announce(`Left as it is. ${this.sum()}.`, "findings")
  }

  reason() {
    const ground = this.list.querySelector("[aria-current] [data-ground]")
    if (!ground?.textContent) return
    ground.hidden = !ground.hidden
    if (!ground.hidden) announce(ground.textContent, "finding")
  }

  insert(words, start = this.draft.selectionStart, end = this.draft.selectionEnd) {
    this.draft.focus()
    this.draft.setSelectionRange(start, end)
    // The one way of editing that the browser's own undo knows about.
    if (!document.execCommand("insertText", false, words)) {
      this.draft.setRangeText(words, start, end, "end")
      this.draft.dispatchEvent(new Event("input", { bubbles: true }))
    }
  }
}
