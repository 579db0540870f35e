// The inbox list. Its contents follow what happens; its order waits for a person: "2 cases moved up", then `.` or a click.
import { announce } from "./announce.js"
import { piece } from "./ask.js"

const queue = document.querySelector("[data-queue-live]")
const list = () => queue.querySelector("[data-queue-list]")
const bar = queue?.querySelector("[data-queue-moved]")
const rows = (place = list()) => [...place.querySelectorAll("li[id]")]
const links = () => [...queue.querySelectorAll(".queue-row")]
let pending = null

// The smallest number of rows one would have to lift out and put elsewhere, of those that stand in both lists.
export function moved(before, after) {
  const place = new Map(before.map((id, n) => [id, n]))
  const sequence = after.filter((id) => place.has(id)).map((id) => place.get(id))
  const ends = []
  for (const n of sequence) {
    const at = ends.findIndex((end) => end >= n)
    if (at < 0) ends.push(n)
    else ends[at] = n
  }
  return sequence.length - ends.length
}

export function sentence(before, after) {
  const fresh = after.filter((id) => !before.includes(id)).length
  const gone = before.filter((id) => !after.includes(id)).length
  const up = moved(before, after)
  const parts = []
  if (fresh) parts.push(fresh === 1 ? "1 new case" : `${fresh} new cases`)
  if (up) parts.push(up === 1 ? "1 case moved" : `${up} cases moved`)
  if (gone) parts.push(gone === 1 ? "1 case left this list" : `${gone} cases left this list`)
  return parts.join(", ")
}

const order = (place) => [...place.querySelectorAll("[data-queue], li[id]")].map((item) => item.id)

export async function refresh() {
  if (!queue) return
  const fresh = await piece(queue.dataset.url)
  const there = fresh?.querySelector("[data-queue-list]")
  if (!there) return
  const views = fresh.querySelector("[data-views]")
  if (views && !queue.querySelector("[data-views]").contains(document.activeElement)) queue.querySelector("[data-views]").replaceWith(views)
  const same = order(list()).join() === order(there).join()
  pending = there
  if (same && rows().length) {
    keepUp(there)
    pending = null
    bar.hidden = true
  } else if (!rows().length || document.hidden) settle(false)
  else {
    keepUp(there)
    const ids = (place) => rows(place).map((row) => row.id)
    bar.querySelector("span").textContent = sentence(ids(list()), ids(there)) || "The order changed"
    bar.hidden = false
  }
}

// A row that is held, by the focus or by a press that is not over, stays: else the press would open nothing.
function keepUp(there) {
  for (const row of rows()) {
    const fresh = [...there.querySelectorAll("li[id]")].find((one) => one.id === row.id)
    const isHeld = row.contains(document.activeElement) || row.matches(":active")
    if (fresh && fresh.dataset.version !== row.dataset.version && !isHeld) row.replaceWith(fresh.cloneNode(true))
  }
  rove()
}

export function settle(aloud = true) {
  if (!queue || !pending) return
  const focused = document.activeElement?.closest?.("li[id]")?.id
  const wasHere = queue.contains(document.activeElement)
  list().replaceWith(pending)
  pending = null
  bar.hidden = true
  rove()
  if (wasHere) (queue.querySelector(`#${CSS.escape(focused ?? "none")} .queue-row`) ?? links()[0])?.focus()
  if (aloud) announce("The list is in order.", "queue")
}

// One stop for Tab, arrows inside: the open case, else the first.
function rove() {
  const all = links()
  const stop = all.find((row) => row === document.activeElement) ?? all.find((row) => row.hasAttribute("aria-current")) ?? all[0]
  for (const row of all) row.tabIndex = row === stop ? 0 : -1
}

export function step(by) {
  if (!queue) return
  const all = links()
  const here = all.findIndex((row) => row === document.activeElement)
  const from = here >= 0 ? here : all.findIndex((row) => row.hasAttribute("aria-current"))
  const to = all[Math.min(all.length - 1, Math.max(0, from + by))]
  to?.focus()
  rove()
}

// After a reply has gone: the next case that needs us.
export function focusNext() {
  const all = links()
  const here = all.findIndex((row) => row.hasAttribute("aria-current"))
  ;(all[here + 1] ?? all[0])?.focus()
  rove()
}

if (queue) {
  rove()
  bar.addEventListener("click", () => settle())
  queue.addEventListener("focusin", rove)
  queue.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!by || !event.target.closest(".queue-row")) return
    event.preventDefault()
    step(by)
  })
}
