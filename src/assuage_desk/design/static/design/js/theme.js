// Follows the system until the person chooses. The choice lives in a cookie, so that the server can write
// data-theme itself and no page flashes. Without script the same button posts a form.
import { announce } from "./announce.js"

const root = document.documentElement
const system = matchMedia("(prefers-color-scheme: dark)")
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches)

for (const button of document.querySelectorAll("[data-theme-switch]")) {
  const name = () => button.setAttribute("aria-label", `Switch to the ${isDark() ? "light" : "dark"} theme`)
  button.addEventListener("click", (event) => {
    event.preventDefault()
    root.dataset.theme = isDark() ? "light" : "dark"
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`
    announce(`The ${root.dataset.theme} theme is on.`)
    name()
  })
  system.addEventListener("change", name)
  name()
}
