/* Draws what was said, who answers, and what was promised. Words go in as text, never as markup. */

const days = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const hours = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const today = () => days.format(new Date());

function piece(tag, classes, text) {
  const made = document.createElement(tag);
  made.className = classes;
  if (text) made.textContent = text;
  return made;
}

const find = (id) => document.querySelector(`[data-said="${CSS.escape(id)}"]`);

function day_before(talk, at) {
  const day = days.format(at);
  if (talk.dataset.day === day) return;
  talk.dataset.day = day;
  talk.append(piece("time", "", day === today() ? `Today, ${hours.format(at)}` : day));
}

/** Adds a message, or settles the waiting one that has the same id. */
export function draw(talk, message) {
  const id = message.external_id || message.id;
  if (find(id)) { if (!message.is_waiting) settle(id); return; }
  const at = new Date(message.at);
  day_before(talk, at);
  const bubble = piece("p", message.from === "you" ? "bubble bubble-you" : "bubble bubble-us");
  bubble.dataset.said = id;
  bubble.append(piece("span", "unseen", message.from === "you" ? "You: " : `${message.who}: `), message.text);
  bubble.title = hours.format(at);
  if (message.is_waiting) {
    bubble.classList.add("bubble-waiting");
    bubble.append(piece("small", "", "Not sent yet"));
  }
  talk.append(bubble);
}

/** The desk has it. */
export function settle(id) {
  const bubble = find(id);
  if (!bubble || !bubble.classList.contains("bubble-waiting")) return;
  bubble.classList.remove("bubble-waiting");
  bubble.querySelector("small")?.remove();
}

/** The desk cannot take it as it is: say why, and give the words back. */
export function refuse(said, why, give_back) {
  const bubble = find(said.id);
  if (!bubble) { give_back(said.text); return; }
  bubble.className = "bubble bubble-you bubble-refused";
  bubble.querySelector("small")?.remove();
  bubble.append(piece("small", "", why));
  const button = piece("button", "button button-small", "Put the words back in the box");
  button.type = "button";
  button.addEventListener("click", () => { bubble.remove(); give_back(said.text); });
  bubble.append(button);
}

export function show_who(who) {
  document.querySelector("[data-who]").textContent = who.name;
  document.querySelector("[data-who-line]").textContent = who.line;
  document.querySelector("[data-face]").textContent = who.initials;
}

/** Promises with a time, the next one first. A word says their state, beside the look. */
export function show_agreed(promises) {
  const place = document.querySelector("[data-agreed]");
  const drawn = promises.map((promise) => {
    const due = new Date(promise.due_at);
    const late = promise.state === "open" && due < new Date();
    const is_late = late || promise.state === "broken";
    const chip = piece("p", is_late ? "chip chip-late" : "chip");
    const icon = document.querySelector("[data-clock]").content.cloneNode(true);
    const when = days.format(due) === today() ? hours.format(due) : `${days.format(due)}, ${hours.format(due)}`;
    const words = piece("span", "", `${promise.words} · `);
    words.append(piece("b", "num", promise.state === "kept" ? "done" : is_late ? `was due ${when}` : when));
    chip.append(icon, words);
    return chip;
  });
  const same = drawn.length === place.children.length && drawn.every((chip, at) => chip.textContent === place.children[at].textContent);
  if (!same) place.replaceChildren(...drawn);
}
