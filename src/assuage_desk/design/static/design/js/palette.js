// Find or do: one field; deeds for the open case first, then cases by name, number or words, then places.
const dialog = document.querySelector("[data-palette]")
const field = dialog?.querySelector("[data-palette-words]")
const list = dialog?.querySelector("[data-palette-list]")
let cases = []
let here = 0
let asked = 0
let from = null

const options = () => [...list.querySelectorAll("[role=option]")]
const fits = (words, text) => words.toLowerCase().split(/\s+/).every((word) => text.toLowerCase().includes(word))

// Everything one may do here stands on the page already, as a button or a link; the palette presses it.
function entries() {
  const words = field.value.trim()
  const deeds = [...document.querySelectorAll("[data-deed]")].map((one) => ({
    name: one.dataset.deed, key: one.dataset.key, icon: one.querySelector("svg"), why: one.dataset.notNow, press: () => one.click(),
  }))
  const places = [...dialog.querySelector("template").content.children].map((one) => ({
    name: one.textContent.trim(), key: one.dataset.key, icon: one.querySelector("svg"), press: () => (one.href ? location.assign(one.href) : document.getElementById(one.dataset.opens).showModal()),
  }))
  const keep = (all) => all.filter((one) => fits(words, one.name))
  const customer = document.querySelector("[data-case]")?.dataset.customer
  return [
    [customer ? `With ${customer}` : "Here", keep(deeds)],
    ["Cases", words ? cases : []],
    ["Go to", keep(places)],
  ].filter(([, found]) => found.length)
}

function draw() {
  const groups = entries()
  list.replaceChildren(...groups.flatMap(([title, found]) => [group(title), ...found.map(option)]))
  if (!groups.length) list.replaceChildren(Object.assign(document.createElement("li"), { className: "none", role: "presentation", textContent: "No case has these words. Try a name, a number, or a street." }))
  here = Math.min(here, Math.max(0, options().length - 1))
  point()
}

function group(title) {
  const line = document.createElement("li")
  line.className = "group"
  line.role = "presentation"
  line.textContent = title
  return line
}

function option(one) {
  const line = document.createElement("li")
  line.role = "option"
  if (one.icon) line.append(one.icon.cloneNode(true))
  line.append(Object.assign(document.createElement("span"), { textContent: one.name }))
  const side = document.createElement("span")
  side.className = "hush"
  if (one.why) { line.setAttribute("aria-disabled", "true"); side.textContent = one.why }
  else for (const key of (one.key ?? "").split(" ").filter(Boolean)) side.append(Object.assign(document.createElement("kbd"), { textContent: key.toUpperCase() }), " ")
  if (one.side) side.textContent = one.side
  line.append(side)
  line.addEventListener("click", () => press(one))
  line.pressed = () => press(one)
  return line
}

function press(one) {
  if (one.why) return
  from = null
  dialog.close()
  one.press()
}

function point() {
  options().forEach((line, n) => {
    line.id = `found-${n}`
    line.setAttribute("aria-selected", String(n === here))
  })
  const line = options()[here]
  field.setAttribute("aria-activedescendant", line?.id ?? "")
  line?.scrollIntoView({ block: "nearest" })
}

async function find() {
  const words = field.value.trim()
  const mine = (asked += 1)
  if (words.length < 2) { cases = []; draw(); return }
  try {
    const answer = await fetch(`${dialog.dataset.search}?q=${encodeURIComponent(words)}`, { headers: { Accept: "application/json" } })
    const said = await answer.json()
    if (mine !== asked) return
    cases = said.cases.map((one) => ({ name: one.title, side: one.side, press: () => location.assign(one.url) }))
  } catch { cases = [] }
  draw()
}

if (dialog) {
  let timer
  dialog.addEventListener("opened", () => { from = document.activeElement; field.value = ""; here = 0; cases = []; draw(); field.focus() })
  dialog.addEventListener("close", () => from?.focus?.())
  field.addEventListener("input", () => { here = 0; draw(); clearTimeout(timer); timer = setTimeout(find, 150) })
  field.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const count = options().length
    if (by && count) { event.preventDefault(); here = (here + by + count) % count; point() }
    if (event.key === "Enter") { event.preventDefault(); options()[here]?.pressed() }
  })
}
