// One event stream for the whole browser: pages of this person share this worker and the stream it holds.
const ports = new Set()
let stream = null
let newest = 0
let isOpen = false
let url = ""

const tell = (message) => { for (const port of ports) port.postMessage(message) }

function connect() {
  stream?.close()
  stream = new EventSource(`${url}?after=${newest}`)
  stream.onopen = () => { isOpen = true; tell({ event: "open", newest }) }
  stream.onerror = () => {
    if (isOpen || stream.readyState === EventSource.CLOSED) tell({ event: "lost" })
    isOpen = false
    if (stream.readyState === EventSource.CLOSED) setTimeout(connect, 3000 + Math.random() * 2000)
  }
  for (const event of ["fact", "presence", "typing", "case"]) {
    stream.addEventListener(event, (message) => {
      if (message.lastEventId) newest = Math.max(newest, Number(message.lastEventId) || 0)
      tell({ event, number: Number(message.lastEventId) || 0, said: JSON.parse(message.data) })
    })
  }
}

self.onconnect = ({ ports: [port] }) => {
  ports.add(port)
  port.onmessage = ({ data }) => {
    if (data.bye) { ports.delete(port); return }
    ports.add(port)
    if (!stream) { url = data.url; newest = data.newest; connect() }
    else port.postMessage({ event: isOpen ? "open" : "lost", newest })
  }
}
