// The conversation: opens at the first message nobody has answered, follows its end, and never moves under a reader.
import { announce } from "./announce.js"
import { merge } from "./merge.js"

const NEAR_END = 80 // pixels; nearer than this the reader is at the end and goes on with it
const thread = document.querySelector("[data-thread]")
const list = () => thread.querySelector("[data-thread-list]")
const below = thread?.querySelector("[data-below]")
const scrolls = () => thread.scrollHeight > thread.clientHeight + 1
let unseen = 0

const isAtEnd = () => !scrolls() || thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR_END

export function toEnd() {
  if (scrolls()) thread.scrollTop = thread.scrollHeight
  else list().lastElementChild?.scrollIntoView({ block: "end" })
  unseen = 0
  below.hidden = true
}

export function update(fresh) {
  const there = fresh.querySelector("[data-thread-list]")
  if (!thread || !there) return
  const follows = isAtEnd()
  const top = thread.scrollTop
  const added = merge(list(), there).filter((item) => item.dataset.says)
  if (follows) toEnd()
  else {
    thread.scrollTop = top
    unseen += added.length
    below.hidden = unseen === 0
    below.textContent = `${unseen} new below`
  }
  for (const item of added) announce(item.dataset.says)
}

if (thread) {
  const first = thread.querySelector("[data-first-unanswered]")
  if (scrolls()) thread.scrollTop = first ? Math.max(0, first.offsetTop - thread.offsetTop - 12) : thread.scrollHeight
  // The composer grows with the draft and takes the room from below: who was at the end stays there.
  let wasAtEnd = isAtEnd()
  thread.addEventListener("scroll", () => { wasAtEnd = isAtEnd() }, { passive: true })
  new ResizeObserver(() => { if (wasAtEnd && scrolls()) thread.scrollTop = thread.scrollHeight }).observe(thread)
  below.addEventListener("click", () => { toEnd(); thread.focus() })
  thread.addEventListener("scroll", () => { if (unseen && isAtEnd()) toEnd() }, { passive: true })
}
