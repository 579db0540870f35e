// Bring a list up to date without touching what did not change: open parts, shown words, focus and scroll stay.
// Items carry an id and data-version; a changed item that holds the focus waits for the next time.

const isIn = (place) => place.contains(document.activeElement) && document.activeElement !== document.body

// Gives the items that were not there before.
export function merge(list, fresh) {
  const added = []
  const wanted = new Set([...fresh.children].map((item) => item.id))
  for (const item of [...list.children]) if (!wanted.has(item.id) && !isIn(item)) item.remove()
  let before = list.firstElementChild
  for (const item of [...fresh.children]) {
    let here = [...list.children].find((one) => one.id === item.id)
    if (!here) added.push(here = item)
    else if (here.dataset.version !== item.dataset.version && !isIn(here)) {
      if (here === before) before = item
      here.replaceWith(item)
      here = item
    }
    if (here === before) before = here.nextElementSibling
    else list.insertBefore(here, before)
  }
  return added
}

// Replace a whole piece by the one with the same id, unless somebody is in it or fills in a form there.
export function swap(id, fresh) {
  const here = document.getElementById(id)
  const there = fresh.querySelector(`#${id}`)
  if (!here || !there || isIn(here) || here.querySelector("details[open] form")) return false
  if (here.matches("#why-panel:not([hidden])")) return false // somebody reads it
  if (here.outerHTML !== there.outerHTML) here.replaceWith(there)
  return true
}
