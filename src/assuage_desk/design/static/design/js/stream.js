// What happens at the desk, as events on the document: "desk:fact", "desk:presence", "desk:typing", "desk:case",
// "desk:open" and "desk:lost". One stream per browser: a shared worker holds it; without one, the page that
// holds the lock does and tells the others.
const url = document.body.dataset.stream
const newest = Number(document.querySelector("[data-newest]")?.dataset.newest ?? 0)

function hear({ event, ...rest }) {
  document.dispatchEvent(new CustomEvent(`desk:${event}`, { detail: rest }))
}

function byWorker() {
  const worker = new SharedWorker(new URL("./stream_worker.js", import.meta.url), { name: `assuage ${document.body.dataset.me}` })
  worker.port.onmessage = ({ data }) => hear(data)
  worker.port.postMessage({ url, newest })
  addEventListener("pagehide", () => worker.port.postMessage({ bye: true }))
  addEventListener("pageshow", (event) => { if (event.persisted) worker.port.postMessage({ url, newest }) })
}

function byLeader() {
  const others = new BroadcastChannel(`assuage ${document.body.dataset.me}`)
  others.onmessage = ({ data }) => hear(data)
  const lead = () => new Promise(() => listen((data) => { hear(data); others.postMessage(data) }))
  if (navigator.locks) navigator.locks.request("assuage-stream", lead)
  else listen(hear)
}

function listen(tell) {
  const stream = new EventSource(`${url}?after=${newest}`)
  stream.onopen = () => tell({ event: "open", newest })
  stream.onerror = () => tell({ event: "lost" })
  for (const event of ["fact", "presence", "typing", "case"]) {
    stream.addEventListener(event, (message) =>
      tell({ event, number: Number(message.lastEventId) || 0, said: JSON.parse(message.data) }))
  }
}

export const shownUpTo = newest

if (url) {
  if (window.SharedWorker) byWorker()
  else byLeader()
}
