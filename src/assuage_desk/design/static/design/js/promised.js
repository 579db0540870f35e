// What the draft promises, as chips under it, and what it answers of what they need. Both follow the words.

export function showChips(form, commitments) {
  const place = form.querySelector("[data-chips]")
  const piece = form.querySelector("template[data-chip]")
  place.replaceChildren(...commitments.slice(0, 4).map((one) => {
    const chip = piece.content.firstElementChild.cloneNode(true)
    chip.classList.toggle("chip-vague", !one.due)
    chip.querySelector("span").textContent = one.due ? short(one.text) : `${short(one.text)}: no time yet`
    const when = chip.querySelector("b")
    if (one.when) when.textContent = one.when
    else when.remove()
    chip.title = one.text
    return chip
  }))
}

const LONGEST = 34

function short(words) {
  const plain = words.replace(/\s+/g, " ").trim()
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).replace(/\s\S*$/, "")}…` : plain
}

// *needs* come as {need, state, is_met}: the list on the page has one line for each.
export function showNeeds(needs) {
  for (const { need, state, is_met: isMet } of needs) {
    const line = document.querySelector(`[data-need="${CSS.escape(need)}"]`)
    if (!line) continue
    line.classList.toggle("is-met", isMet)
    line.querySelector(".state").textContent = state
    line.querySelector("use")?.setAttribute("href", line.querySelector("use").getAttribute("href").replace(/#.*/, isMet ? "#i-check" : "#i-open"))
  }
}
