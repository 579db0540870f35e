// One finding as a line of the list, made from the page's own template.
export function row(piece, one, n, isOpen) {
  const line = piece.content.firstElementChild.cloneNode(true)
  const part = (name) => line.querySelector(name)
  line.classList.add(`finding-${one.severity}`)
  line.dataset.n = n
  if (isOpen) line.setAttribute("aria-current", "true")
  part(".n").textContent = n + 1
  part(".say").textContent = one.say
  part(".say").setAttribute("aria-expanded", String(isOpen))
  const words = one.replacement ? Object.assign(document.createElement("q"), { textContent: one.replacement }) : one.reword
  part("[data-try]").replaceChildren(words)
  part("[data-use]").hidden = !one.replacement
  part("[data-ground]").textContent = one.why ?? ""
  part("[data-reason]").hidden = !one.why
  return line
}
