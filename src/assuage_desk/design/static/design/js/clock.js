// Minutes left on a promise. Text, not motion: it changes once a minute and speaks at 5 and at 0.
import { announce } from "./announce.js"

const MINUTE = 60_000

export function leftInWords(minutes) {
  if (minutes === 0) return "due now"
  const size = Math.abs(minutes)
  const word = minutes > 0 ? "left" : "late"
  if (size < 60) return `${size} min ${word}`
  if (size < 24 * 60) return size % 60 ? `${Math.floor(size / 60)} h ${String(size % 60).padStart(2, "0")} ${word}` : `${size / 60} h ${word}`
  const days = Math.floor(size / (24 * 60))
  return `${days} day${days > 1 ? "s" : ""} ${word}`
}

function beat() {
  for (const place of document.querySelectorAll("[data-until]")) {
    const minutes = Math.round((Date.parse(place.dataset.until) - Date.now()) / MINUTE)
    const words = leftInWords(minutes)
    if (place.textContent === words) continue
    place.textContent = words
    const holder = place.closest(".promise, .chip, .due")
    for (const block of ["promise", "chip", "due"]) {
      if (!holder?.classList.contains(block)) continue
      holder.classList.toggle(`${block}-near`, minutes >= 0 && minutes <= 10)
      holder.classList.toggle(`${block}-late`, minutes < 0)
    }
    if (minutes === 5 && place.closest("[data-mine]")) announce("A promise is due in 5 minutes.", "promise")
    if (minutes === 0 && place.closest("[data-mine]")) announce("A promise is due now.", "promise")
  }
}

setInterval(beat, MINUTE / 4)
document.addEventListener("visibilitychange", () => { if (!document.hidden) beat() })
