// Every behaviour of the desk's pages. Each module looks for its own data- attributes and rests where there are none.
import "./theme.js"
import "./clock.js"
import "./toast.js"
import "./keys.js"
import "./palette.js"
import "./mask.js"
import "./tabs.js"
import "./queue.js"
import "./thread.js"
import "./composer.js"
import "./send.js"
import "./presence.js"
import "./secret.js"
import "./live.js"

document.body.classList.add("is-live")
document.body.dataset.tab ??= "talk"
if (!location.hash) document.querySelector("[data-case] h1")?.focus({ preventScroll: true }) // a case opens on its title

// A press elsewhere, or Escape, closes a small menu and gives the focus back.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details[data-closes][open]")) if (!menu.contains(event.target)) menu.open = false
})
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return
  const menu = document.activeElement?.closest("details[data-closes][open]")
  if (menu) { menu.open = false; menu.querySelector("summary").focus() }
})
