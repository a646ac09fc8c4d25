/**
 * The clock of a one-way video: time to think, time to answer, one take.
 *
 *   <gr-countdown data-prepare="30" data-answer="90" data-medium="video"></gr-countdown>
 *
 * Where the answer is spoken, recording starts when the thinking time is over and stops when the time is up. Where it is
 * typed, the words count instead, at 150 a minute: nobody types as fast as they speak. Whoever needs more time sets it
 * once; what was set goes with the answer as `{"more": 1.5}` in the field `data` of its form.
 */
const KEPT = "greenroom-more-time";
const CHOICES = [["1", "The time they give"], ["1.5", "Half as much again"], ["2", "Twice the time"]];
const WORDS_A_SECOND = 2.5;
const WARN = 10; // seconds before the end

class GrCountdown extends HTMLElement {
  #tick = null;
  #until = 0;

  connectedCallback() {
    if (this.parts) return;
    this.form = [...(this.closest("gr-room") ?? document).querySelectorAll("form")].find((form) => form.querySelector("textarea[name=text]") && !form.contains(this) && !form.querySelector("gr-whiteboard"));
    this.words = this.form?.querySelector("textarea[name=text]");
    this.draw();
    this.addEventListener("change", () => this.choose());
    this.heard = (event) => this.follow(event.detail.state);
    this.form?.addEventListener("gr-recording", this.heard);
    this.words?.addEventListener("input", () => this.count());
    this.note();
  }

  disconnectedCallback() { clearInterval(this.#tick); }

  get more() { return Number(this.querySelector("select").value); }
  get prepare() { return Math.round(Number(this.dataset.prepare) * this.more); }
  get answer() { return Math.round(Number(this.dataset.answer) * this.more); }
  get recorder() { return this.form?.querySelector("gr-recorder"); }
  get spoken() { return this.dataset.medium !== "typed" && Boolean(this.recorder?.type); }

  draw() {
    const kept = localStorage.getItem(KEPT) ?? "1";
    this.innerHTML = `
      <div class="countdown-row">
        <output class="countdown-clock num" aria-live="off"></output>
        <span class="countdown-word" role="status"></span>
      </div>
      <div class="countdown-bar" aria-hidden="true"><div></div></div>
      <div class="actions">
        <button type="button" class="btn btn-sm btn-primary" data-act="start">Start thinking</button>
        <button type="button" class="btn btn-sm" data-act="ready" hidden>I am ready</button>
      </div>
      <label class="countdown-more small">Time for each question
        <select class="select select-sm">${CHOICES.map(([value, word]) => `<option value="${value}"${value === kept ? " selected" : ""}>${word}</option>`).join("")}</select>
      </label>`;
    const find = (each) => this.querySelector(each);
    this.parts = { clock: find("output"), word: find("[role=status]"), start: find("[data-act=start]"), ready: find("[data-act=ready]"), more: find("select") };
    this.parts.start.addEventListener("click", () => this.think());
    this.parts.ready.addEventListener("click", () => this.begin());
    this.show(this.prepare, this.prepare);
  }

  choose() {
    localStorage.setItem(KEPT, this.parts.more.value);
    if (!this.dataset.state) this.show(this.prepare, this.prepare);
    this.note();
  }

  think() {
    this.enter("think", "Think: first sentence, one example, three words on paper.");
    this.parts.start.hidden = this.parts.more.disabled = true;
    this.parts.ready.hidden = false;
    this.parts.ready.focus();
    this.run(this.prepare, () => this.begin());
  }

  /** The time to answer: of a recording, or of words. */
  begin() {
    this.parts.ready.hidden = true;
    if (!this.spoken) return this.write();
    clearInterval(this.#tick);
    this.enter("answer", "Recording starts…");
    this.recorder.querySelector("[data-act=record]")?.click();
  }

  /** What the recorder does in the same form. */
  follow(state) {
    const pause = this.recorder?.querySelector("[data-act=pause]");
    if (pause) pause.hidden = true;
    if (state === "recording" && this.dataset.state !== "over") {
      this.parts.start.hidden = this.parts.ready.hidden = this.parts.more.disabled = true;
      this.enter("answer", "Speak now. It stops by itself.");
      this.run(this.answer, () => this.recorder?.stop());
    }
    if (state !== "stopped") return;
    clearInterval(this.#tick);
    const again = this.recorder?.querySelector("[data-act=record]");
    if (again) again.hidden = true;
    this.enter("over", "That was the take.");
  }

  write() {
    clearInterval(this.#tick);
    this.enter("answer", "");
    this.count();
    this.words?.focus();
  }

  count() {
    if (this.spoken || this.dataset.state === "think") return;
    const most = Math.round(this.answer * WORDS_A_SECOND);
    const written = this.words?.value.trim().split(/\s+/).filter(Boolean).length ?? 0;
    if (!written && this.dataset.state !== "answer") return;
    this.parts.start.hidden = true;
    this.parts.clock.textContent = `${written}`;
    this.style.setProperty("--left", Math.max(0, 1 - written / most));
    this.dataset.late = String(written > most);
    const left = most - written;
    this.say(left < 0 ? `${-left} words more than fit into ${this.answer} seconds.` : left <= 25 ? "Nearly full: come to the end." : `of about ${most} words, which is ${this.answer} seconds of speaking.`);
  }

  run(seconds, over) {
    clearInterval(this.#tick);
    this.#until = performance.now() + seconds * 1000;
    this.show(seconds, seconds);
    this.#tick = setInterval(() => {
      const left = (this.#until - performance.now()) / 1000;
      this.show(Math.max(0, left), seconds);
      if (left <= WARN && left > 0) this.warn();
      if (left > 0) return;
      clearInterval(this.#tick);
      over();
    }, 200);
  }

  warn() {
    if (this.dataset.late === "true") return;
    this.dataset.late = "true";
    this.say(this.dataset.state === "think" ? "Ten seconds more to think." : "Ten seconds more: finish your sentence.");
  }

  enter(state, words) {
    this.dataset.state = state;
    this.dataset.late = "false";
    if (words) this.say(words);
  }

  show(seconds, of) {
    const whole = Math.ceil(seconds);
    this.parts.clock.textContent = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
    this.style.setProperty("--left", of ? seconds / of : 0);
  }

  say(words) { if (this.parts.word.textContent !== words) this.parts.word.textContent = words; }

  /** The time that was set, with the answer. */
  note() {
    if (!this.form) return;
    let field = this.form.querySelector("input[name=data]");
    if (!field) {
      field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: "data" });
      this.form.append(field);
    }
    field.value = JSON.stringify({ more: this.more });
  }
}

customElements.define("gr-countdown", GrCountdown);
