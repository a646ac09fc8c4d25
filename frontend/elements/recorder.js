/**
 * An answer said aloud: recorded here, sent on piece by piece, then written down for the form around it.
 *
 *   <gr-recorder data-begin="/recordings/begin/?question=…" data-medium="audio"></gr-recorder>
 *
 * When the words are there they go into the form's `textarea[name=text]`, the recording into `input[name=recording]` and its
 * length into `input[name=seconds]`; then `gr-heard` is fired. `data-camera` offers the camera as well. `data-recording` names a
 * recording that was made already. While it records, `gr-recording` is fired with `{ state, stream, recording }`. A property
 * `camera`, if somebody sets it, goes along with the recording. Whatever happens, the answer can be typed instead.
 */
import { faceMesh, facesIn } from "./face.js";
import { Pieces, forgetAll, post, unsent } from "./pieces.js";

const RAW = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
const PICTURE = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15, max: 30 } };
const TYPES = {
  audio: ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"],
  video: ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"],
};
const RATES = { audioBitsPerSecond: 64000, videoBitsPerSecond: 600000 };
const PIECE = 1000; // milliseconds
const LONGEST = 45 * 60; // seconds
const READY = 20_000; // milliseconds that the finder of faces may take before the recording goes on without it
const ASK_AGAIN = 600; // milliseconds between two questions how far the hearing is

class GrRecorder extends HTMLElement {
  #recorder = null;
  #since = null; // when the clock was started last, and the seconds before that
  #seconds = 0;
  #ours = ""; // the words that this element wrote into the form
  #waiting = 0; // which hearing is waited for; a later one ends it

  connectedCallback() {
    if (this.parts) return;
    const can = navigator.mediaDevices?.getUserMedia && globalThis.MediaRecorder;
    if (can) this.choose(this.dataset.medium);
    this.draw();
    if (!this.type) return this.say("This browser cannot record. Choose a file below, or type your answer.");
    this.recover();
  }

  disconnectedCallback() {
    this.#waiting++;
    this.#recorder?.stop();
    clearInterval(this.tick);
  }

  /** Sound alone, or with the picture; and the way in which this browser records it. */
  choose(medium) {
    this.medium = medium === "video" ? "video" : "audio";
    this.type = TYPES[this.medium].find((type) => MediaRecorder.isTypeSupported(type));
  }

  get form() { return this.closest("form"); }
  get seconds() { return this.#seconds + (this.#since === null ? 0 : (performance.now() - this.#since) / 1000); }

  draw() {
    this.insertAdjacentHTML("beforeend", `
      <div class="recorder">
        <video class="recorder-picture" muted playsinline hidden aria-label="Your camera"></video>
        <div class="recorder-row">
          <button type="button" class="btn btn-sm btn-primary" data-act="record">${this.dataset.medium === "video" ? "Record with camera" : "Record my answer"}</button>
          <button type="button" class="btn btn-sm btn-ghost" data-act="film" hidden>With camera</button>
          <button type="button" class="btn btn-sm" data-act="pause" hidden>Pause</button>
          <button type="button" class="btn btn-sm" data-act="stop" hidden>Finish</button>
          <button type="button" class="btn btn-sm btn-ghost" data-act="drop" hidden>Discard and stop</button>
          <button type="button" class="btn btn-sm" data-act="again" hidden>Try to keep it again</button>
          <output class="recorder-clock num" aria-live="off" hidden>0:00</output>
          <meter class="recorder-level" min="0" max="1" low="0.06" high="0.95" optimum="0.5" aria-label="How loud you are" hidden></meter>
        </div>
        <p class="recorder-said small" role="status"></p>
        <div class="recorder-hearing" hidden>
          <progress class="progress" max="1" value="0" aria-label="Written down so far"></progress>
          <p class="recorder-words soft small" aria-live="off"></p>
          <button type="button" class="btn btn-sm btn-ghost" data-act="cancel">Do not write it down, I will type</button>
        </div>
      </div>`);
    const find = (each) => this.querySelector(each);
    this.parts = { clock: find("output"), level: find("meter"), said: find("[role=status]"), hearing: find(".recorder-hearing"), picture: find("video") };
    this.buttons = Object.fromEntries([...this.querySelectorAll("[data-act]")].map((button) => [button.dataset.act, button]));
    const acts = { record: () => this.record(this.dataset.medium), film: () => this.record("video"), pause: () => this.pause(), stop: () => this.stop(), drop: () => this.discard(), cancel: () => this.cancel(), again: () => this.again() };
    for (const [name, act] of Object.entries(acts)) this.buttons[name].addEventListener("click", act);
    this.form?.addEventListener("submit", (event) => this.hold(event));
    this.offer(Boolean(this.type));
  }

  /** What an earlier visit left: pieces that have not arrived, and a recording whose words are awaited. */
  async recover() {
    const base = new URL(this.dataset.begin, location.href);
    for (const recording of await unsent()) {
      const pieces = new Pieces(recording, new URL(`../${recording}/piece/`, base).pathname, () => {});
      await pieces.recover();
      await pieces.sent();
      if (pieces.failed && !pieces.full) await forgetAll(recording);
    }
    if (!this.dataset.recording) return;
    const to = (word) => new URL(`../${this.dataset.recording}/${word}/`, base).pathname;
    this.kept = { recording: this.dataset.recording, watch: to("state"), cancel: to("cancel"), delete: to("delete") };
    this.wait();
  }

  async record(medium) {
    this.choose(medium);
    this.busy(true);
    const begun = await this.begin();
    if (!begun) return this.busy(false);
    const stream = await this.listen(begun);
    await this.getReady(stream);
    this.busy(false);
    if (!stream) return;
    this.#waiting++;
    this.parts.hearing.hidden = this.buttons.again.hidden = true;
    this.kept = null;
    this.pieces = new Pieces(begun.recording, begun.piece, (state, words) => this.hear(state, words));
    this.begun = begun;
    this.stream = stream;
    this.#seconds = 0;
    this.#recorder = new MediaRecorder(stream, { mimeType: this.type, ...RATES });
    this.#recorder.addEventListener("dataavailable", ({ data }) => data.size && this.pieces.add(data));
    this.#recorder.addEventListener("stop", () => this.stopped());
    for (const track of stream.getTracks()) track.addEventListener("ended", () => this.stop());
    this.#recorder.start(PIECE);
    this.timer?.reset();
    this.run();
    this.measure(stream);
    this.show("recording");
    this.say("Recording. Take your time.");
    this.tell("recording");
    this.buttons.stop.focus();
  }

  /** Have the program begin a recording, after it was asked whether it may be kept. */
  async begin() {
    const data = new URLSearchParams({ medium: this.medium, media_type: this.type });
    const answer = await post(this.dataset.begin, data);
    if (answer.ok) return answer;
    if (answer.field === "consent") return (await this.agree(answer)) ? this.begin() : null;
    this.say(answer.error);
    return null;
  }

  /** The first look for a face blocks the page for seconds where there is no graphics card: nothing may be said meanwhile. */
  async getReady(stream) {
    if (!stream?.getVideoTracks().length || !this.dataset.mesh) return;
    this.say("Getting the camera ready…");
    const { picture } = this.parts;
    picture.hidden = false;
    picture.srcObject = stream;
    const look = Promise.all([faceMesh(), picture.play()]).then(([mesh]) => facesIn(mesh, picture));
    await Promise.race([look.catch(() => {}), new Promise((done) => setTimeout(done, READY))]);
  }

  /** Microphone and camera, as they are; without them the recording that was begun is let go. */
  async listen(begun) {
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: RAW, video: this.medium === "video" && PICTURE });
    } catch {
      post(begun.delete);
      this.say(`The ${this.medium === "video" ? "camera or the microphone" : "microphone"} cannot be used. Allow it in your browser for this page, or type your answer.`);
      return null;
    }
  }

  /** Ask once, and keep the answer: where recordings lie, for how long, and who hears them. */
  agree() {
    const box = document.createElement("dialog");
    box.className = "recorder-asks";
    box.setAttribute("aria-label", "Before you record");
    box.innerHTML = `
      <h2>Before you record</h2>
      <p>Recordings stay on the machine on which Greenroom runs, and are listened to there by a program. Nothing is sent anywhere. Only whoever you let in to an application can hear them.</p>
      <p>You can delete each of them at any time; then it is gone for good.</p>
      <label class="field">How long are recordings kept?
        <select class="select"><option value="">Until I delete them</option><option value="365">For a year</option><option value="90">For 90 days</option><option value="30">For 30 days</option><option value="7">For 7 days</option></select>
      </label>
      <p class="soft small">After that, sound and picture are deleted; the words stay with your answer. You can change this in your profile.</p>
      <p class="actions"><button type="button" class="btn btn-primary" value="yes">I agree, record me</button><button type="button" class="btn btn-ghost" value="">I will type</button></p>`;
    this.append(box);
    return new Promise((done) => {
      for (const button of box.querySelectorAll("button")) button.addEventListener("click", () => box.close(button.value));
      box.addEventListener("close", async () => {
        const days = box.querySelector("select").value;
        box.remove();
        this.buttons.record.focus();
        if (box.returnValue !== "yes") return done(false);
        const answer = await post(new URL("../consent/", new URL(this.dataset.begin, location.href)).pathname, new URLSearchParams({ keep_days: days }));
        if (!answer.ok) this.say(answer.error);
        done(answer.ok);
      });
      box.showModal();
    });
  }

  run() {
    this.#since = performance.now();
    clearInterval(this.tick);
    this.tick = setInterval(() => this.count(), 250);
    this.timer?.start();
  }

  halt() {
    this.#seconds = this.seconds;
    this.#since = null;
    clearInterval(this.tick);
    this.count();
    this.timer?.stop();
  }

  /** The clock of the answer in the same form, if there is one. */
  get timer() { return this.form?.querySelector("gr-timer"); }

  count() {
    this.parts.clock.textContent = clock(this.seconds);
    if (this.seconds > LONGEST) this.stop();
  }

  pause() {
    if (this.#recorder?.state === "recording") {
      this.#recorder.requestData();
      this.#recorder.pause();
      this.halt();
      this.buttons.pause.textContent = "Go on";
      this.say(`Paused at ${clock(this.seconds)}.`);
      this.tell("paused");
    } else if (this.#recorder?.state === "paused") {
      this.#recorder.resume();
      this.run();
      this.buttons.pause.textContent = "Pause";
      this.say("Recording again.");
      this.tell("recording");
    }
  }

  stop() { if (this.#recorder && this.#recorder.state !== "inactive") this.#recorder.stop(); }

  discard() {
    this.dropped = true;
    this.stop();
  }

  async stopped() {
    const { begun, pieces } = this;
    this.halt();
    this.stream.getTracks().forEach((track) => track.stop());
    this.#recorder = null;
    this.show("idle");
    this.tell("stopped");
    if (this.dropped) {
      this.dropped = false;
      await pieces.sent();
      await forgetAll(begun.recording);
      await post(begun.delete);
      this.say("The recording is gone.");
      return this.buttons.record.focus();
    }
    this.say("Keeping your recording…");
    this.finish(begun, pieces);
  }

  /** Make the recording whole, once all of it has arrived. */
  async finish(begun, pieces) {
    if (!(await pieces.sent())) return this.stuck(pieces.failed);
    const seconds = Math.round(10 * this.#seconds) / 10;
    const answer = await post(begun.finish, new URLSearchParams({ seconds, camera: JSON.stringify(this.camera ?? {}) }));
    if (!answer.ok) return this.stuck(answer.error);
    this.kept = answer;
    this.fill("recording", answer.recording);
    this.fill("seconds", Math.round(answer.seconds ?? seconds));
    this.waiting?.();
    this.wait();
  }

  /** It could not be kept just now: say why, and let the person try again. */
  stuck(words) {
    this.waiting = null;
    this.buttons.again.hidden = false;
    this.say(words);
  }

  again() {
    this.buttons.again.hidden = true;
    this.pieces.again();
    this.say("Keeping your recording…");
    this.finish(this.begun, this.pieces);
  }

  /** Ask how far the hearing is until its words are there. */
  async wait() {
    const mine = ++this.#waiting;
    const { kept } = this;
    this.parts.hearing.hidden = false;
    this.say("Your recording is kept. Its words are being written down; you can type meanwhile.");
    for (let failures = 0; failures < 20;) {
      const told = await ask(kept.watch);
      if (mine !== this.#waiting) return;
      failures = told ? 0 : failures + 1;
      if (told && !["waiting", "running"].includes(told.hearing)) return this.heard(told);
      if (told) {
        this.parts.hearing.querySelector("progress").value = told.progress;
        this.parts.hearing.querySelector("p").textContent = told.partial;
      }
      await new Promise((done) => setTimeout(done, ASK_AGAIN));
    }
    this.heard({ text: "", why: "Greenroom does not answer. Your recording is kept; type your answer, or reload the page later." });
  }

  heard(told) {
    this.parts.hearing.hidden = true;
    this.fill("recording", this.kept.recording);
    if (told.seconds) this.fill("seconds", Math.round(told.seconds));
    this.write(told.text);
    this.say(told.text ? "Here is what was heard. Read it, mend what is wrong, and hand it in." : told.why || "Your recording is kept. Type what you said.");
    this.buttons.record.textContent = "Record it again";
    const detail = { recording: this.kept.recording, text: told.text, seconds: told.seconds, why: told.why ?? "" };
    this.dispatchEvent(new CustomEvent("gr-heard", { bubbles: true, detail }));
  }

  /** The words into the form; what the person typed meanwhile stays before them. */
  write(words) {
    const box = this.form?.querySelector("textarea[name=text]");
    if (!box || !words) return;
    const typed = box.value === this.#ours ? "" : box.value.trim();
    box.value = typed && typed !== words ? `${typed}\n\n${words}` : words;
    this.#ours = box.value;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }

  fill(name, value) {
    const field = this.form?.querySelector(`input[name=${name}]`);
    if (field) field.value = value;
  }

  async cancel() {
    this.#waiting++;
    this.parts.hearing.hidden = true;
    await post(this.kept.cancel);
    this.say("It is not written down. Type what you said; the recording is kept with it.");
    this.form?.querySelector("textarea[name=text]")?.focus();
  }

  /** A form that is sent in the middle of a sentence waits for its end; with nothing typed in it, for the words as well. */
  hold(event) {
    if (!this.#recorder) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    if (this.form.querySelector("textarea[name=text]")?.value.trim())
      this.waiting = () => { this.waiting = null; this.form.requestSubmit(submitter); };
    this.stop();
  }

  /** The level of the microphone, so that silence is seen before it is recorded for a minute. */
  measure(stream) {
    const sound = new AudioContext();
    const ear = sound.createAnalyser();
    ear.fftSize = 1024;
    sound.createMediaStreamSource(stream).connect(ear);
    const samples = new Float32Array(ear.fftSize);
    const look = () => {
      if (!this.#recorder) return sound.close();
      ear.getFloatTimeDomainData(samples);
      const loud = Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length);
      this.parts.level.value = Math.min(1, Math.max(0, 1 + Math.log10(loud + 1e-6) / 3)); // −60 dB to full scale
      requestAnimationFrame(look);
    };
    look();
  }

  show(state) {
    const live = state === "recording";
    for (const name of ["pause", "stop", "drop"]) this.buttons[name].hidden = !live;
    this.offer(!live);
    this.buttons.pause.textContent = "Pause";
    this.parts.level.hidden = !live;
    this.parts.clock.hidden = !live || Boolean(this.timer); // one clock is enough
    this.timer?.toggleAttribute("data-driven", live);
    this.dataset.live = live;
    const { picture } = this.parts;
    const seen = live && this.medium === "video";
    picture.hidden = !seen;
    picture.srcObject = seen ? this.stream : null;
    if (seen) picture.play();
  }

  /** What the way of the pieces tells. A disk that is full ends the recording; what arrived is kept. */
  hear(state, words) {
    if (state === "failed") {
      this.say(words);
      this.stop();
    } else if (state === "waiting") {
      this.lost = true;
      this.say(words);
    } else if (this.lost) {
      this.lost = false;
      this.say("The connection is back.");
    }
  }

  busy(is) { this.buttons.record.disabled = this.buttons.film.disabled = is; }

  /** Show the buttons that begin a recording, or hide them. */
  offer(is) {
    this.buttons.record.hidden = !is;
    this.buttons.film.hidden = !is || !("camera" in this.dataset);
  }

  say(words) { this.parts.said.textContent = words; }
  tell(state) {
    this.dispatchEvent(new CustomEvent("gr-recording", { bubbles: true, detail: { state, stream: this.stream, recording: this.begun.recording } }));
  }
}

async function ask(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

customElements.define("gr-recorder", GrRecorder);
