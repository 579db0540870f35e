// One line at the bottom that stays eight seconds or until it is dismissed. Never for what needs a decision.
const STAYS = 8000

function leaves(toast) {
  const close = document.createElement("button")
  close.type = "button"
  close.className = "button button-quiet button-small"
  close.textContent = "Dismiss"
  close.addEventListener("click", () => toast.remove())
  toast.append(close)
  let timer = setTimeout(() => toast.remove(), STAYS)
  toast.addEventListener("pointerenter", () => clearTimeout(timer))
  toast.addEventListener("pointerleave", () => { timer = setTimeout(() => toast.remove(), STAYS) })
}

export function toast(sentence) {
  const place = document.querySelector("[data-toasts]")
  if (!place) return
  const line = document.createElement("div")
  line.className = "toast"
  const words = document.createElement("span")
  words.textContent = sentence
  line.append(words)
  leaves(line)
  place.replaceChildren(line)
}

for (const line of document.querySelectorAll("[data-toast]")) leaves(line)
