// Asking the server for something from this page, with the mark that proves the page is ours.
const mark = () => document.querySelector("meta[name=csrf]")?.content ?? ""

// Posts fields and gives the answer as JSON. Throws when there is no connection or the answer is not understood;
// an answer that says no carries its words in `trouble`.
export async function post(url, fields, options = {}) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "X-CSRFToken": mark(), "Accept": "application/json" },
    body: fields instanceof FormData ? fields : new URLSearchParams(fields),
    credentials: "same-origin",
    redirect: "manual",
    ...options,
  })
  if (answer.type === "opaqueredirect" || answer.status === 401) throw new SignedOut()
  if (answer.status >= 500) throw new Error(`the desk answered ${answer.status}`)
  const said = answer.status === 204 ? {} : await answer.json()
  return { ...said, ok: answer.ok, status: answer.status }
}

// A piece of a page as a document fragment, or null when it is not to be had now.
export async function piece(url) {
  try {
    const answer = await fetch(url, { headers: { "HX-Request": "true" }, credentials: "same-origin" })
    if (!answer.ok || answer.redirected) return null
    const holder = document.createElement("template")
    holder.innerHTML = await answer.text()
    return holder.content
  } catch {
    return null // the banner says that the connection is lost
  }
}

export class SignedOut extends Error {}
