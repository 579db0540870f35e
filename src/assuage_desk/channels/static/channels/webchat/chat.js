/* The customer's side of the talk. The desk is the truth: the page asks for what is newer than the last number it has
   seen, and is told by a stream when to ask. What is written here waits in queue.js until the desk has said it has it. */

import { add, keep, recall, remove, waiting } from "./queue.js";
import { draw, refuse, settle, show_agreed, show_who } from "./log.js";

const page = document.body;
const form = document.querySelector("[data-say]");
const box = form.elements.text;
const talk = document.querySelector("[data-talk]");
const scroll = document.querySelector("[data-scroll]");
const line = document.querySelector("[data-line]");
const writing = document.querySelector("[data-writing]");
const framed = window.parent !== window;
const PATIENCE = [1, 2, 4, 8, 15, 30]; // seconds between tries while the desk cannot be reached

let token = recall("token") || page.dataset.token;
keep("token", token);
let newest = 0;
let tries = 0;
let sending = false;
let about = {};
let unseen = 0;
let is_open = !framed;
let asking = null;
let again = 0;

const tell = (message) => framed && window.parent.postMessage(message, "*"); // holds no words, only "close" and a count
const say_line = (words) => { line.textContent = words; line.hidden = !words; };
const at_end = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
const to_end = () => { scroll.scrollTop = scroll.scrollHeight; };

async function ask(path, body) {
  const options = { headers: { Authorization: `Bearer ${token}` }, cache: "no-store" };
  if (body) {
    options.method = "POST";
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(path, options);
  let said = {};
  try { said = await answer.json(); } catch { said = {}; } // a proxy's own page in place of an answer
  return { ok: answer.ok, status: answer.status, said, wait: Number(answer.headers.get("Retry-After")) || 0 };
}

function later(seconds) {
  clearTimeout(again);
  again = setTimeout(flush, seconds * 1000);
}

async function flush() {
  if (sending) return;
  sending = true;
  try {
    for (const said of waiting()) {
      if (said.refused) continue;
      const { ok, status, said: answer, wait } = await ask(page.dataset.messages, { ...about, id: said.id, text: said.text, at: said.at });
      if (ok) {
        remove(said.id);
        settle(said.id);
        tries = 0;
        say_line("");
      } else if (status === 429 || status >= 500) {
        say_line(answer.what ? `${answer.what} ${answer.mend}` : "The desk cannot be reached. Your words are kept here and go as soon as it is back.");
        later(wait || PATIENCE[Math.min(tries++, PATIENCE.length - 1)]);
        return;
      } else if (status === 401) { // the mark of this talk is no longer known: take the fresh one and go on
        if (token === page.dataset.token) { say_line("This talk has closed. Reload the page to write to us again."); return; }
        token = page.dataset.token;
        keep("token", token);
        newest = 0;
        later(0);
        return;
      } else {
        remove(said.id);
        refuse(said, `${answer.what ?? "This could not be sent."} ${answer.mend ?? "Change it and send it again."}`, (text) => { box.value = text; box.focus(); });
      }
    }
  } catch { // no network: the words wait
    say_line("No connection. You can go on writing; it is sent as soon as you are back.");
    later(PATIENCE[Math.min(tries++, PATIENCE.length - 1)]);
  } finally {
    sending = false;
  }
}

function fetch_new() {
  asking ??= look().finally(() => { asking = null; });
  return asking;
}

async function look() {
  let answer;
  try { answer = await ask(`${page.dataset.messages}?after=${newest}`); } catch { return; } // the next wake-up asks again
  if (!answer.ok) return;
  const follow = at_end();
  talk.setAttribute("aria-busy", newest ? "false" : "true");
  for (const message of answer.said.messages) {
    draw(talk, message);
    if (message.from === "us") { writing.textContent = ""; if (newest && !is_open) unseen += 1; }
  }
  show_who(answer.said.who);
  show_agreed(answer.said.promises);
  newest = Math.max(newest, answer.said.newest);
  talk.setAttribute("aria-busy", "false");
  if (follow) to_end();
  if (unseen) tell({ assuage: "unread", count: unseen });
}

function listen() {
  const stream = new EventSource(`${page.dataset.stream.replace("TOKEN", encodeURIComponent(token))}?after=${newest}`);
  let forget = 0;
  stream.addEventListener("open", () => { fetch_new(); flush(); });
  stream.addEventListener("fact", fetch_new);
  stream.addEventListener("behind", fetch_new);
  stream.addEventListener("typing", (event) => {
    let said = {};
    try { said = JSON.parse(event.data); } catch { return; }
    writing.textContent = said.is_writing === false ? "" : "Somebody is writing to you.";
    clearTimeout(forget);
    forget = setTimeout(() => { writing.textContent = ""; }, 8000);
  });
  stream.addEventListener("error", () => {
    if (stream.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
    setTimeout(listen, 15000);
  });
}

function send() {
  const text = box.value.trim();
  if (!text) { box.focus(); return; }
  const said = add(text.toWellFormed ? text.toWellFormed() : text);
  draw(talk, { external_id: said.id, from: "you", text: said.text, at: said.at, is_waiting: true });
  box.value = "";
  keep("draft", "");
  pinged = 0; // what they write next is news again
  to_end();
  flush();
}

let pinged = 0;
box.addEventListener("input", () => {
  keep("draft", box.value);
  if (newest && box.value && Date.now() - pinged > 3000) {
    pinged = Date.now();
    ask(page.dataset.typing, { is_writing: true }).catch(() => {}); // a ping that is lost is made up by the next
  }
});
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
});
form.addEventListener("submit", (event) => { event.preventDefault(); send(); });
addEventListener("keydown", (event) => { if (event.key === "Escape" && framed) tell({ assuage: "close" }); });
addEventListener("online", () => { tries = 0; flush(); fetch_new(); });
addEventListener("offline", () => say_line("No connection. You can go on writing; it is sent as soon as you are back."));
addEventListener("message", (event) => {
  if (event.source !== window.parent || !event.data) return;
  if (event.data.assuage === "opened") { is_open = true; unseen = 0; box.focus(); to_end(); }
  if (event.data.assuage === "closed") is_open = false;
  if (event.data.assuage === "about") {
    const { firm, reference, name, email } = event.data;
    about = { reference: String(reference ?? ""), name: String(name ?? ""), email: String(email ?? ""), firm: String(firm ?? "") };
    is_open = true;
    if (event.data.wants_focus) box.focus();
  }
});

const closer = document.querySelector("[data-close]");
if (framed) closer.hidden = false;
closer.addEventListener("click", () => tell({ assuage: "close" }));

box.value = recall("draft");
talk.replaceChildren(); // drawn by the server for browsers without scripts; from here on the numbers decide
await fetch_new();
for (const said of waiting()) draw(talk, { external_id: said.id, from: "you", text: said.text, at: said.at, is_waiting: true });
to_end();
tell({ assuage: "ready" });
flush();
listen();
setInterval(fetch_new, 30000); // in case streams do not get through somebody's proxy
