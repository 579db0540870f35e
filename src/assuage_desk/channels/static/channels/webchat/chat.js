/* The customer's side of the talk. The desk is the truth: the page asks for what is newer than the last number it has
   seen, and is told by a stream when to ask. What is written here waits in queue.js until the desk has said it has it. */

import { OFFLINE, ask, flush, fresh_start, mark } from "./line.js";
import { draw, refuse, settle, show_agreed, show_who } from "./log.js";
import { add, keep, recall, waiting } from "./queue.js";

const page = document.body;
const form = document.querySelector("[data-say]");
const box = form.elements.text;
const talk = document.querySelector("[data-talk]");
const scroll = document.querySelector("[data-scroll]");
const line = document.querySelector("[data-line]");
const writing = document.querySelector("[data-writing]");
const framed = window.parent !== window;
const PING = 3000; // milliseconds between two signs that they still write
const LOOK = 30000; // milliseconds between looks without a wake-up: streams do not get through everybody's proxy
const FORGET = 8000; // milliseconds after which somebody has stopped writing

let newest = 0;
let about = {};
let unseen = 0;
let is_open = !framed;
let asking = null;

const tell_page = (message) => framed && window.parent.postMessage(message, "*"); // never words: "close", or a count
const say_line = (words) => { line.textContent = words; line.hidden = !words; };
const at_end = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
const to_end = () => { scroll.scrollTop = scroll.scrollHeight; };
const give_back = (text) => { box.value = text; box.focus(); };
const bring = () => flush(about, { settled: settle, refused: (said, why) => refuse(said, why, give_back), line: say_line });

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
  if (unseen) tell_page({ assuage: "unread", count: unseen });
}

function listen() {
  const stream = new EventSource(`${page.dataset.stream.replace("TOKEN", encodeURIComponent(mark()))}?after=${newest}`);
  let forget = 0;
  stream.addEventListener("open", () => { fetch_new(); bring(); });
  stream.addEventListener("fact", fetch_new);
  stream.addEventListener("behind", fetch_new);
  stream.addEventListener("typing", (event) => {
    let said = {};
    try { said = JSON.parse(event.data); } catch { return; }
    writing.textContent = said.is_writing === false ? "" : "Somebody is writing to you.";
    clearTimeout(forget);
    forget = setTimeout(() => { writing.textContent = ""; }, FORGET);
  });
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, LOOK / 2); // else the browser tries by itself
  });
}

function send() {
  const text = box.value.trim();
  if (!text) { box.focus(); return; }
  const said = add(text.toWellFormed ? text.toWellFormed() : text);
  draw(talk, { external_id: said.id, from: "you", text: said.text, at: said.at, is_waiting: true });
  box.value = "";
  keep("draft", "");
  to_end();
  bring();
}

let pinged = 0;
box.addEventListener("input", () => {
  keep("draft", box.value);
  if (newest && box.value && Date.now() - pinged > PING) {
    pinged = Date.now();
    ask(page.dataset.typing, { is_writing: true }).catch(() => {}); // a ping that is lost is made up by the next
  }
});
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
});
form.addEventListener("submit", (event) => { event.preventDefault(); send(); });
addEventListener("keydown", (event) => { if (event.key === "Escape") tell_page({ assuage: "close" }); });
addEventListener("online", () => { fresh_start(); bring(); fetch_new(); });
addEventListener("offline", () => say_line(OFFLINE));
addEventListener("message", (event) => {
  if (event.source !== window.parent || !event.data) return;
  if (event.data.assuage === "opened") { is_open = true; unseen = 0; box.focus(); to_end(); }
  if (event.data.assuage === "closed") is_open = false;
  if (event.data.assuage === "about") {
    const { reference, name, email } = event.data;
    about = { reference: String(reference ?? ""), name: String(name ?? ""), email: String(email ?? "") };
    is_open = true;
    if (event.data.wants_focus) box.focus();
  }
});

const closer = document.querySelector("[data-close]");
closer.hidden = !framed;
closer.addEventListener("click", () => tell_page({ assuage: "close" }));

box.value = box.value || recall("draft");
talk.replaceChildren(); // drawn by the server for browsers without scripts; from here on the numbers decide
await fetch_new();
for (const said of waiting()) draw(talk, { external_id: said.id, from: "you", text: said.text, at: said.at, is_waiting: true });
to_end();
tell_page({ assuage: "ready" });
bring();
listen();
setInterval(fetch_new, LOOK);
