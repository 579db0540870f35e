// A masked word is shown only to the person who asks, and only until they ask again.
import { announce } from "./announce.js"

const covers = new WeakMap()

export function turn(mask, show = mask.getAttribute("aria-pressed") !== "true") {
  if (show === (mask.getAttribute("aria-pressed") === "true")) return
  mask.setAttribute("aria-pressed", String(show))
  if (show) {
    covers.set(mask, { inside: [...mask.childNodes], label: mask.getAttribute("aria-label") })
    mask.replaceChildren(mask.dataset.mask)
    mask.setAttribute("aria-label", `${mask.dataset.mask}, shown. Mask it again`)
  } else {
    const cover = covers.get(mask)
    mask.replaceChildren(...cover.inside)
    mask.setAttribute("aria-label", cover.label)
  }
}

document.addEventListener("click", (event) => {
  const mask = event.target.closest("[data-mask]")
  if (!mask) return
  turn(mask)
  announce(mask.getAttribute("aria-pressed") === "true" ? "Word shown. Press again to mask it." : "Word masked.", "mask")
})

// `m`: all masked words of the message one is on, else of the newest that has any.
export function turnMessage() {
  const here = document.activeElement?.closest(".turn")
  const turns = here ? [here] : [...document.querySelectorAll(".thread .turn")].reverse()
  const masks = turns.map((one) => [...one.querySelectorAll("[data-mask]")]).find((found) => found.length) ?? []
  if (!masks.length) { announce("No words are masked here.", "mask"); return }
  const show = masks.some((mask) => mask.getAttribute("aria-pressed") !== "true")
  for (const mask of masks) turn(mask, show)
  announce(show ? "Masked words shown." : "Words masked.", "mask")
}
