/**
 * A clock for an answer, with the good stretch marked.
 *
 *   <gr-timer from="60" to="90" max="180" starts-with="id_answer" field="id_seconds"></gr-timer>
 *
 * It starts with its button, or with the first key in the field `starts-with`; the seconds go into the field `field`.
 */
class GrTimer extends HTMLElement {
  #seconds = 0;
  #since = null;
  #tick = null;

  connectedCallback() {
    const [from, to, max] = ["from", "to", "max"].map((name, at) => Number(this.getAttribute(name) ?? [60, 90, 180][at]));
    Object.assign(this, { from, to, max });
    this.innerHTML = `
      <div class="timer-row">
        <output class="timer-clock" aria-live="off">0:00</output>
        <span class="timer-word" aria-live="polite"></span>
        <span class="timer-buttons">
          <button type="button" class="btn btn-sm" data-act="run">Start the clock</button>
          <button type="button" class="btn btn-sm btn-ghost" data-act="reset">Reset</button>
        </span>
      </div>
      <div class="timer-bar" aria-hidden="true"><div class="timer-band"></div><div class="timer-hand"></div></div>
      <div class="timer-scale" aria-hidden="true"><span>0:00</span><span class="timer-good">${clock(from)} to ${clock(to)}</span><span>${clock(max)}</span></div>`;
    this.style.setProperty("--from", from / max);
    this.style.setProperty("--to", to / max);
    this.querySelector("[data-act=run]").addEventListener("click", () => (this.#since === null ? this.start() : this.stop()));
    this.querySelector("[data-act=reset]").addEventListener("click", () => this.reset());
    document.getElementById(this.getAttribute("starts-with"))?.addEventListener("input", () => this.#seconds || this.start(), { once: true });
    this.closest("form")?.addEventListener("submit", () => this.stop());
    this.draw();
  }

  disconnectedCallback() { clearInterval(this.#tick); }

  get seconds() { return this.#seconds + (this.#since === null ? 0 : (performance.now() - this.#since) / 1000); }

  start() {
    if (this.#since !== null) return;
    this.#since = performance.now();
    this.#tick = setInterval(() => this.draw(), 250);
    this.draw();
  }

  stop() {
    this.#seconds = this.seconds;
    this.#since = null;
    clearInterval(this.#tick);
    this.draw();
  }

  reset() {
    this.stop();
    this.#seconds = 0;
    this.draw();
  }

  draw() {
    const seconds = this.seconds;
    const state = seconds === 0 ? "ready" : seconds < this.from ? "short" : seconds <= this.to ? "good" : "long";
    this.querySelector(".timer-clock").textContent = clock(seconds);
    this.style.setProperty("--at", Math.min(1, seconds / this.max));
    this.querySelector("[data-act=run]").textContent = this.#since !== null ? "Pause" : seconds ? "Go on" : "Start the clock";
    const field = document.getElementById(this.getAttribute("field"));
    if (field) field.value = Math.round(seconds);
    if (this.dataset.state === state) return;
    this.dataset.state = state;
    this.querySelector(".timer-word").textContent =
      { ready: "", short: "Take your time", good: "A good length now: bring the result", long: "Longer than most listeners follow" }[state];
  }
}

function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

customElements.define("gr-timer", GrTimer);
