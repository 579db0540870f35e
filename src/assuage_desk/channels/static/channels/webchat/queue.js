/* Words that have not reached the desk yet. Each lies in the browser's storage under a key of its own, so that two
   pages of one browser cannot overwrite each other's, and carries an id made here: sent twice, it is stored once. */

const HERE = "assuage-chat:";
const memory = new Map(); // stands in where the browser keeps no storage for this frame

const store = (() => {
  try {
    localStorage.setItem(HERE + "try", "1");
    localStorage.removeItem(HERE + "try");
    return localStorage;
  } catch {
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => memory.set(key, value),
      removeItem: (key) => memory.delete(key),
      get length() { return memory.size; },
      key: (place) => [...memory.keys()][place],
    };
  }
})();

export const recall = (name) => store.getItem(HERE + name) ?? "";

export function keep(name, value) {
  if (value) store.setItem(HERE + name, value);
  else store.removeItem(HERE + name);
}

export function new_id() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Everything waiting, oldest first: {id, text, at, token}. */
export function waiting() {
  const found = [];
  for (let place = 0; place < store.length; place += 1) {
    const key = store.key(place);
    if (!key || !key.startsWith(HERE + "say:")) continue;
    try { found.push(JSON.parse(store.getItem(key))); } catch { store.removeItem(key); }
  }
  return found.filter(Boolean).sort((a, b) => a.order - b.order);
}

export function add(text) {
  const last = waiting().at(-1);
  const said = { id: new_id(), text, at: new Date().toISOString(), order: Math.max(Date.now(), last ? last.order + 1 : 0) };
  store.setItem(HERE + "say:" + said.id, JSON.stringify(said));
  return said;
}

export const remove = (id) => store.removeItem(HERE + "say:" + id);
