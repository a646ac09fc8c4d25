/**
 * Pieces of recordings on their way from the page to the program. Each is kept in this browser until the program has it on
 * its disk, so neither a lost connection nor a crash loses more than the second that was just being said.
 */
const LONGEST_WAIT = 8000; // milliseconds between two tries

/** The way of one recording's pieces: `add` them, then wait for `sent`. */
export class Pieces {
  #waiting = new Map(); // number → Blob, for browsers that keep nothing
  #sending = null;

  /** `to`: the address that takes them; `told(state, words)`: is called with sent, waiting or failed. */
  constructor(recording, to, told) { Object.assign(this, { recording, to, told, next: 0, failed: "", full: false }); }

  /** Take in what an earlier visit of the page left unsent. */
  async recover() {
    for (const { number, piece } of await kept(this.recording)) this.#waiting.set(number, piece);
    this.next = Math.max(-1, ...this.#waiting.keys()) + 1;
    if (this.#waiting.size) this.#send();
  }

  add(piece) {
    const number = this.next++;
    this.#waiting.set(number, piece);
    keep(this.recording, number, piece);
    this.#send();
  }

  /** Once everything has arrived, or cannot. */
  async sent() {
    while (this.#sending) await this.#sending;
    return !this.failed;
  }

  /** Try again what failed, such as after room was made on the disk. */
  again() {
    this.failed = "";
    this.#send();
  }

  #send() {
    if (this.#sending || this.failed) return;
    this.#sending = this.#all().finally(() => { this.#sending = null; });
  }

  async #all() {
    let pause = 500;
    while (this.#waiting.size && !this.failed) {
      const number = Math.min(...this.#waiting.keys());
      const answer = await post(`${this.to}?number=${number}`, this.#waiting.get(number));
      if (answer.ok) {
        this.#drop(number);
        pause = 500;
        this.told("sent");
      } else if (answer.status === 409 && answer.expected > number) {
        this.#drop(number); // it is there already
      } else if (answer.status === 0 || answer.status >= 500 && answer.status !== 507) {
        this.told("waiting", "The connection is lost. What you say is kept in this browser and goes on as soon as it is back.");
        await new Promise((done) => setTimeout(done, pause));
        pause = Math.min(2 * pause, LONGEST_WAIT);
      } else {
        this.full = answer.status === 507;
        this.failed = answer.error || "The recording could not be kept. Type your answer instead.";
        this.told("failed", this.failed);
      }
    }
  }

  #drop(number) {
    this.#waiting.delete(number);
    forget(this.recording, number);
  }
}

/** Send something to the program; `status` 0 when nobody answers. */
export async function post(address, body) {
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json", "X-CSRFToken": token() } });
    const told = await answer.json().catch(() => ({}));
    return { ...told, ok: answer.ok, status: answer.status };
  } catch {
    return { ok: false, status: 0, error: "Greenroom does not answer. Start it again; what you recorded is still here." };
  }
}

/** The secret against forgery, from any form of the page. */
function token() { return document.querySelector("input[name=csrfmiddlewaretoken]")?.value ?? ""; }

/** Do something with the pieces that this browser keeps. Where it keeps none, that is no reason to stop. */
function store(mode, act) {
  return new Promise((resolve) => {
    if (!globalThis.indexedDB) return resolve();
    const open = indexedDB.open("greenroom-recordings", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("pieces", { keyPath: ["recording", "number"] });
    open.onerror = () => resolve();
    open.onsuccess = () => {
      const work = open.result.transaction("pieces", mode);
      const asked = act(work.objectStore("pieces"));
      work.oncomplete = () => { open.result.close(); resolve(asked?.result); };
      work.onabort = work.onerror = () => { open.result.close(); resolve(); };
    };
  });
}

const of = (recording) => IDBKeyRange.bound([recording, 0], [recording, Infinity]);
const keep = (recording, number, piece) => store("readwrite", (pieces) => pieces.put({ recording, number, piece }));
const forget = (recording, number) => store("readwrite", (pieces) => pieces.delete([recording, number]));
const kept = async (recording) => (await store("readonly", (pieces) => pieces.getAll(of(recording)))) ?? [];

/** Let the unsent pieces of a recording go. */
export const forgetAll = (recording) => store("readwrite", (pieces) => pieces.delete(of(recording)));

/** The recordings of which this browser keeps pieces that have not arrived. */
export async function unsent() {
  const keys = (await store("readonly", (pieces) => pieces.getAllKeys())) ?? [];
  return [...new Set(keys.map(([recording]) => recording))];
}
