// Who else is in this case, and that the customer is still writing. Both come by the stream and are stored nowhere.
import { announce } from "./announce.js"
import { post } from "./ask.js"

const STAYS = 25_000 // milliseconds a sign of life is believed
const PAUSE = 7000 // the silence after which a customer has stopped writing
const BEAT = 10_000
const head = document.querySelector("[data-case]")
const others = new Map()
let typing

function draw() {
  const now = Date.now()
  for (const [who, one] of others) if (now - one.at > STAYS) others.delete(who)
  const place = document.querySelector("[data-here]")
  if (!place) return
  const writing = [...others.values()].filter((one) => one.does === "writing").map((one) => one.name)
  const reading = [...others.values()].filter((one) => one.does !== "writing").map((one) => one.name)
  const sentences = []
  if (writing.length) sentences.push(`${list(writing)} writing to ${head.dataset.customer} too.`)
  if (reading.length) sentences.push(`${list(reading)} reading.`)
  const words = sentences.join(" ")
  if (place.textContent !== words) place.textContent = words
  const beside = document.querySelector("[data-elsewhere]")
  if (beside) {
    beside.hidden = !writing.length
    beside.textContent = writing.length ? `${list(writing)} writing to ${head.dataset.customer} too.` : ""
  }
}

const list = (names) => (names.length === 1 ? `${names[0]} is` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are`)

export function iAm(does) {
  if (head && !document.hidden) post(head.dataset.presence, { does }).catch(() => {}) // the next beat says it again
}

if (head) {
  const draft = document.querySelector("[data-paper=reply] textarea")
  let wroteAt = 0
  let saidAt = 0
  const does = () => (Date.now() - wroteAt < BEAT ? "writing" : "reading")
  draft?.addEventListener("input", () => {
    wroteAt = Date.now()
    if (wroteAt - saidAt > BEAT / 2) { saidAt = wroteAt; iAm("writing") }
  })
  setInterval(() => { iAm(does()); draw() }, BEAT)
  document.addEventListener("visibilitychange", () => iAm(does()))
  iAm("reading")
  addEventListener("pagehide", () => {
    const gone = new FormData()
    gone.append("does", "gone")
    gone.append("csrfmiddlewaretoken", document.querySelector("meta[name=csrf]").content)
    navigator.sendBeacon(head.dataset.presence, gone)
  })

  document.addEventListener("desk:presence", ({ detail: { said } }) => {
    if (String(said.case) !== head.dataset.case || `person:${said.person}` === document.body.dataset.me) return
    const before = others.get(said.person)
    if (said.doing === "gone") others.delete(said.person)
    else others.set(said.person, { name: said.name, does: said.doing, at: Date.now() })
    if (said.doing === "writing" && before?.does !== "writing") announce(`${said.name} is writing to ${head.dataset.customer} too.`, `writing ${said.person}`)
    draw()
  })

  document.addEventListener("desk:typing", ({ detail: { said } }) => {
    if (String(said.case) !== head.dataset.case || said.who !== "customer") return
    const line = document.querySelector("[data-typing]")
    if (!line) return
    line.hidden = !said.is_writing
    clearTimeout(typing)
    typing = setTimeout(() => { line.hidden = true }, PAUSE)
  })
}
