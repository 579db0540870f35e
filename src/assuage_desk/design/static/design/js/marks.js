// The painted copy beneath the draft carries the marks, so that the textarea stays a plain one.
// The desk counts characters in code points, JavaScript in UTF-16 units: spans are turned at the door.

export function toUnits(text, spans) {
  if (!/[\uD800-\uDFFF]/.test(text)) return spans
  const at = []
  let unit = 0
  for (const character of text) { at.push(unit); unit += character.length }
  at.push(unit)
  const place = (point) => at[Math.min(point, at.length - 1)]
  return spans.map((span) => ({ ...span, start: place(span.start), end: place(span.end) }))
}

// Where the spans lie after an edit, until the coach has read the new words: an edited span is dropped.
export function shifted(spans, was, is) {
  let head = 0
  while (head < was.length && head < is.length && was[head] === is[head]) head += 1
  let tail = 0
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1
  const by = is.length - was.length
  const cut = was.length - tail
  return spans.flatMap((span) => {
    if (span.end <= head) return [span]
    if (span.start >= cut) return [{ ...span, start: span.start + by, end: span.end + by }]
    return span.start <= head && span.end >= cut && span.end + by > span.start ? [{ ...span, end: span.end + by }] : []
  })
}

// *spans*: start, end, kind (error, warning, hint, praise) and whether it is the open one. They may overlap;
// the graver mark is painted where they do.
export function paint(place, text, spans) {
  const weight = { error: 0, warning: 1, hint: 2, praise: 3 }
  const edges = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b)
  const painted = []
  for (let n = 0; n < edges.length; n += 1) {
    const [start, end] = [edges[n], edges[n + 1] ?? text.length]
    for (const gap of spans.filter((span) => span.start === span.end && span.start === start)) painted.push(caret(gap))
    if (start === end) continue
    const over = spans.filter((span) => span.start < end && span.end > start).sort((a, b) => weight[a.kind] - weight[b.kind])
    painted.push(over.length ? mark(text.slice(start, end), over) : text.slice(start, end))
  }
  place.replaceChildren(...painted, "\n")
}

function mark(words, over) {
  const piece = document.createElement("mark")
  piece.className = `mark-${over[0].kind}`
  piece.classList.toggle("is-here", over.some((span) => span.isHere))
  piece.textContent = words
  return piece
}

function caret(gap) {
  const piece = document.createElement("mark")
  piece.className = `mark-caret mark-${gap.kind}`
  piece.classList.toggle("is-here", Boolean(gap.isHere))
  return piece
}
