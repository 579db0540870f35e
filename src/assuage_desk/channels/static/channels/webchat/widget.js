/* Puts a chat with the firm on any page:
     <script src="https://desk.example/widget.js" data-name="Halden Home" async></script>
   The talk itself runs in a frame of the desk's own origin; this file only opens and closes it. It sets no inline
   style and no handler attributes, so the page's policy needs no more than script-src and frame-src for the desk. */
(() => {
  "use strict";
  const script = document.currentScript;
  if (!script || document.querySelector("assuage-chat")) return;
  const desk = new URL(script.src).origin;
  const firm = script.dataset.name || "us";
  const OPEN = "assuage-open"; // this page keeps only whether the talk was open; words live in the frame

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    button, iframe { position: fixed; right: 24px; bottom: 24px; z-index: 2147483000; color-scheme: light dark; }
    button { min-height: 48px; padding: 0 20px; border: 1px solid transparent; border-radius: 999px; cursor: pointer;
      font: 500 16px/1.2 system-ui, sans-serif; background: light-dark(#1D5F4E, #86CBB3); color: light-dark(#fff, #0B1B15); }
    button:focus-visible { outline: 3px solid light-dark(#1D5F4E, #A9E2CE); outline-offset: 3px; }
    iframe { width: 392px; height: min(736px, calc(100vh - 48px)); border: 1px solid light-dark(#7C8882, #6F7B75);
      border-radius: 12px; background: light-dark(#fff, #181D1A); box-shadow: 0 8px 24px rgb(0 0 0 / .18); }
    [hidden] { display: none; }
    @media (max-width: 480px) {
      iframe { inset: auto 0 0 0; width: 100%; height: 100dvh; border: 0; border-radius: 0; }
    }
    @media print { button, iframe { display: none; } }`);

  const host = document.createElement("assuage-chat");
  host.setAttribute("role", "complementary");
  host.setAttribute("aria-label", `Chat with ${firm}`);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-haspopup", "dialog");
  const frame = document.createElement("iframe");
  frame.title = `Chat with ${firm}`;
  frame.hidden = true;
  root.append(button, frame);

  const label = (unread) => {
    button.textContent = unread ? `${unread} new from ${firm}` : `Write to ${firm}`;
  };
  const remember = (open) => {
    try { sessionStorage.setItem(OPEN, open ? "1" : ""); } catch { /* storage is off: the talk starts closed next time */ }
  };
  const was_open = () => {
    try { return sessionStorage.getItem(OPEN) === "1"; } catch { return false; }
  };
  let wants_focus = false; // the talk was opened by hand, and its page is not there yet
  const is_elsewhere = () => ![null, document.body, host].includes(document.activeElement);
  const say = (message) => frame.contentWindow && frame.contentWindow.postMessage({ assuage: message }, desk);

  function open(focus) {
    if (!frame.src) frame.src = `${desk}/chat/?in=frame`;
    frame.hidden = false;
    button.hidden = true;
    button.setAttribute("aria-expanded", "true");
    remember(true);
    label(0);
    wants_focus = focus;
    if (focus) { frame.focus(); say("opened"); }
  }
  function close() {
    frame.hidden = true;
    button.hidden = false;
    button.setAttribute("aria-expanded", "false");
    remember(false);
    say("closed");
    button.focus();
  }

  button.addEventListener("click", () => open(true));
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !frame.hidden) close();
  });
  addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.origin !== desk || !event.data) return;
    switch (event.data.assuage) {
      case "close": close(); break;
      case "unread": if (frame.hidden) label(Number(event.data.count) || 0); break;
      case "ready": // what the page knows goes by message, never in an address that is logged
        wants_focus &&= !frame.hidden && !is_elsewhere();
        if (wants_focus) frame.focus(); // browsers may drop the focus of a frame whose page is replaced
        frame.contentWindow.postMessage({ assuage: "about", reference: script.dataset.reference || "",
          name: script.dataset.customer || "", email: script.dataset.email || "", wants_focus }, desk);
        wants_focus = false;
        break;
    }
  });

  label(0);
  const place = () => { document.body.append(host); if (was_open()) open(false); };
  if (document.body) place(); else addEventListener("DOMContentLoaded", place);
})();
