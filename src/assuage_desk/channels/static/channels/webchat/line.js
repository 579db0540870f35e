/* The line to the desk: asking it, and bringing it what waits in the queue until it has said that it has it. */

import { keep, recall, remove, waiting } from "./queue.js";

const page = document.body;
const PATIENCE = [1, 2, 4, 8, 15, 30]; // seconds between tries while the desk cannot be reached
const AWAY = "The desk cannot be reached. Your words are kept here and go as soon as it is back.";
export const OFFLINE = "No connection. You can go on writing; it is sent as soon as you are back.";

let token = recall("token") || page.dataset.token;
keep("token", token);
let tries = 0;
let sending = false;
let again = 0;

export const mark = () => token;
export const fresh_start = () => { tries = 0; };

export async function ask(path, body) {
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

/** Sends what waits, oldest first. *about* is what the shop's page knows; *tell* has: settled, refused, line. */
export async function flush(about, tell) {
  if (sending) return;
  sending = true;
  const later = (seconds) => { clearTimeout(again); again = setTimeout(() => flush(about, tell), seconds * 1000); };
  const patience = () => PATIENCE[Math.min(tries++, PATIENCE.length - 1)];
  try {
    for (const said of waiting()) {
      const { ok, status, said: answer, wait } = await ask(page.dataset.messages, { ...about, id: said.id, text: said.text, at: said.at });
      if (ok) {
        remove(said.id);
        tries = 0;
        tell.settled(said.id);
        tell.line("");
      } else if (status === 429 || status >= 500) {
        tell.line(answer.what ? `${answer.what} ${answer.mend}` : AWAY);
        later(wait || patience());
        return;
      } else if (status === 401) { // the mark of this talk is no longer known: take the fresh one and go on
        if (token === page.dataset.token) { tell.line("This talk has closed. Reload the page to write to us again."); return; }
        token = page.dataset.token;
        keep("token", token);
        later(0);
        return;
      } else {
        remove(said.id);
        tell.refused(said, `${answer.what ?? "This could not be sent."} ${answer.mend ?? "Change it and send it again."}`);
      }
    }
  } catch { // no network: the words wait
    tell.line(OFFLINE);
    later(patience());
  } finally {
    sending = false;
  }
}
