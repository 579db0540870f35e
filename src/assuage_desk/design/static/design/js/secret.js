// A password can be looked at by the one who types it.
for (const button of document.querySelectorAll("[data-show-secret]")) {
  button.addEventListener("click", () => {
    const field = button.parentElement.querySelector("[data-secret]")
    const isShown = field.type === "text"
    field.type = isShown ? "password" : "text"
    button.setAttribute("aria-pressed", String(!isShown))
    field.focus()
  })
}
