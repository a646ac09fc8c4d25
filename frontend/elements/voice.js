/**
 * A file field for a voice note that can also be recorded here.
 *
 *   <gr-voice data-kept="48213"><label> … <input type="file"> … </gr-voice>
 *
 * What is said is kept in the browser second by second, so a crash or a form that comes back loses nothing. It is let go
 * once the page says that a recording of that many bytes is kept (`data-kept`), or when the person discards it.
 */
const LONGEST = 600; // seconds
const SOUND = { audioBitsPerSecond: 48000 };

class GrVoice extends HTMLElement {
  #recorder = null;
  #tick = null;

  async connectedCallback() {
    this.input = this.querySelector("input[type=file]");
    if (!navigator.mediaDevices?.getUserMedia || !globalThis.MediaRecorder || !globalThis.indexedDB) return;
    this.insertAdjacentHTML("beforeend", `
      <div class="voice-row">
        <button type="button" class="btn btn-sm" data-act="record">Record it here</button>
        <button type="button" class="btn btn-sm btn-ghost" data-act="discard" hidden>Discard the recording</button>
        <span class="voice-said small" role="status"></span>
      </div>
      <audio controls hidden></audio>`);
    [this.button, this.drop] = this.querySelectorAll("button");
    this.said = this.querySelector("[role=status]");
    this.player = this.querySelector("audio");
    this.button.addEventListener("click", () => (this.#recorder ? this.#recorder.stop() : this.record()));
    this.drop.addEventListener("click", () => this.discard());
    this.input.addEventListener("change", () => this.show());
    this.closest("form")?.addEventListener("submit", (event) => this.hold(event));
    await this.recover();
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
    this.#recorder?.stop();
  }

  /** What an earlier visit of this page recorded and did not hand in. */
  async recover() {
    const pieces = await kept();
    if (!pieces.length) return;
    const sound = new Blob(pieces, { type: pieces[0].type });
    if (sound.size === Number(this.dataset.kept)) return forget();
    this.take(sound);
    this.say("Your recording is still here. It goes in when you keep the form.");
  }

  async record() {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      this.say("The microphone cannot be used. Allow it in your browser for this page, or choose a file.");
      return;
    }
    await forget();
    const pieces = [];
    const since = performance.now();
    this.#recorder = new MediaRecorder(stream, SOUND);
    this.#recorder.addEventListener("dataavailable", ({ data }) => {
      if (!data.size) return;
      pieces.push(data);
      keep(data);
    });
    this.#recorder.addEventListener("stop", () => {
      clearInterval(this.#tick);
      stream.getTracks().forEach((track) => track.stop());
      this.#recorder = null;
      this.button.textContent = "Record it again";
      this.take(new Blob(pieces, { type: pieces[0]?.type }));
      this.say(`${clock((performance.now() - since) / 1000)} recorded. It goes in when you keep the form.`);
      this.waiting?.();
    });
    this.#recorder.start(1000);
    this.button.textContent = "Stop";
    this.say("Recording. 0:00");
    this.#tick = setInterval(() => {
      const seconds = (performance.now() - since) / 1000;
      this.said.textContent = `Recording. ${clock(seconds)}`;
      if (seconds > LONGEST) this.#recorder?.stop();
    }, 500);
  }

  /** A form that is sent in the middle of a sentence waits for its end. */
  hold(event) {
    if (!this.#recorder) return;
    event.preventDefault();
    const { submitter } = event;
    this.waiting = () => this.closest("form").requestSubmit(submitter);
    this.#recorder.stop();
  }

  take(sound) {
    const kind = (sound.type || "audio/webm").split(";")[0];
    const one = new DataTransfer();
    one.items.add(new File([sound], `voice-note.${kind.endsWith("mp4") ? "m4a" : kind.split("/")[1]}`, { type: kind }));
    this.input.files = one.files;
    this.show();
  }

  async discard() {
    await forget();
    this.input.value = "";
    this.show();
    this.say("The recording is gone.");
    this.button.focus();
  }

  show() {
    const [file] = this.input.files;
    URL.revokeObjectURL(this.player.src);
    this.player.hidden = this.drop.hidden = !file;
    if (file) this.player.src = URL.createObjectURL(file);
  }

  say(words) { this.said.textContent = words; }
}

function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Do something with the pieces that this browser keeps; each stands with the page it belongs to. */
function store(mode, act) {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open("greenroom-voice", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("pieces", { autoIncrement: true }).createIndex("page", "page");
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const work = open.result.transaction("pieces", mode);
      const asked = act(work.objectStore("pieces"));
      work.oncomplete = () => { open.result.close(); resolve(asked?.result); };
      work.onerror = () => reject(work.error);
    };
  });
}

const here = () => location.pathname;
const keep = (sound) => store("readwrite", (pieces) => pieces.add({ page: here(), sound }));
const kept = async () => (await store("readonly", (pieces) => pieces.index("page").getAll(here()))).map(({ sound }) => sound);

function forget() {
  return store("readwrite", (pieces) => {
    pieces.index("page").openKeyCursor(here()).onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      pieces.delete(cursor.primaryKey);
      cursor.continue();
    };
  });
}

customElements.define("gr-voice", GrVoice);
