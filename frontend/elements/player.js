/**
 * A recording in step with its words.
 *
 *   <gr-player data-wave="/recordings/…/wave/">
 *     <audio controls src="…"></audio> <div data-draw></div>
 *     <a data-seek="12.3" href="…#t=12.3">0:12</a> <span data-at="12.3" data-to="12.7">word</span> …
 *   </gr-player>
 *
 * The word that is being said lights up; a word, a time or a place on the wave that is pointed at is played. Links elsewhere on
 * the page lead here with `data-seek` and `data-player="id"`. Keys: space plays and stops, the arrows go five seconds on or back.
 */
const STEP = 5; // seconds
const HIGH = 48; // of the drawing
const SVG = "http://www.w3.org/2000/svg";

class GrPlayer extends HTMLElement {
  #lit = null;

  connectedCallback() {
    this.media = this.querySelector("audio, video");
    this.words = [...this.querySelectorAll("[data-at]")].map((word) => ({ word, start: Number(word.dataset.at), end: Number(word.dataset.to) }));
    if (!this.media) return;
    this.media.addEventListener("timeupdate", () => this.show());
    this.media.addEventListener("seeking", () => this.show());
    this.media.addEventListener("play", () => this.follow());
    this.addEventListener("click", (event) => this.point(event));
    this.addEventListener("keydown", (event) => this.key(event));
    this.listener = (event) => this.called(event);
    document.addEventListener("click", this.listener);
    this.draw();
  }

  disconnectedCallback() { document.removeEventListener("click", this.listener); }

  /** Play from there. */
  seek(seconds) {
    this.media.currentTime = seconds;
    this.media.play().catch(() => {}); // a page that may not play by itself still stands at the right place
  }

  point(event) {
    const link = event.target.closest("[data-seek]");
    const word = event.target.closest("[data-at]");
    if (!link && (!word || String(getSelection()))) return;
    event.preventDefault();
    event.stopPropagation();
    this.seek(Number(link ? link.dataset.seek : word.dataset.at));
  }

  /** A link elsewhere on the page that is about a stretch of this recording. */
  called(event) {
    const link = event.target.closest(`[data-seek][data-player="${CSS.escape(this.id)}"]`);
    if (!link || !this.id) return;
    event.preventDefault();
    this.seek(Number(link.dataset.seek));
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }

  key(event) {
    if (event.target === this.media || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts = {
      " ": () => (this.media.paused ? this.media.play() : this.media.pause()),
      ArrowLeft: () => { this.media.currentTime -= STEP; },
      ArrowRight: () => { this.media.currentTime += STEP; },
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  }

  /** While it plays, words light up as they are said, and not four times a second. */
  follow() {
    const step = () => {
      this.show();
      if (!this.media.paused && !this.media.ended) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  show() {
    const now = this.media.currentTime;
    this.hand?.setAttribute("x", (HIGH * 10 * now) / (this.seconds || Infinity));
    const said = this.at(now);
    if (said === this.#lit) return;
    this.#lit?.word.classList.remove("is-said");
    said?.word.classList.add("is-said");
    this.#lit = said;
  }

  /** The word that is said at that time, or the last one before it within half a second. */
  at(now) {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle].start <= now) low = middle + 1;
      else high = middle;
    }
    const last = this.words[low - 1];
    return last && now <= last.end + 0.5 ? last : null;
  }

  async draw() {
    const place = this.querySelector("[data-draw]");
    const told = place && this.dataset.wave && (await ask(this.dataset.wave));
    if (!told?.peaks.length) return;
    this.seconds = told.seconds;
    const wide = HIGH * 10;
    const drawing = make("svg", { viewBox: `0 0 ${wide} ${HIGH}`, preserveAspectRatio: "none", "aria-hidden": "true", class: "player-wave" });
    const across = ([start, end]) => ({ x: (wide * start) / told.seconds, width: Math.max(1, (wide * (end - start)) / told.seconds), y: 0, height: HIGH });
    for (const pause of told.pauses) drawing.append(make("rect", { ...across(pause), class: "player-pause" }));
    const step = wide / told.peaks.length;
    const bars = told.peaks.map((peak, at) => {
      const high = Math.max(1, peak * peak * (HIGH - 4));
      return `M${(at * step).toFixed(2)} ${((HIGH - high) / 2).toFixed(2)}h${(step * 0.7).toFixed(2)}v${high.toFixed(2)}h-${(step * 0.7).toFixed(2)}z`;
    });
    drawing.append(make("path", { d: bars.join(""), class: "player-bars" }));
    for (const filler of told.fillers) drawing.append(make("rect", { ...across(filler), y: HIGH - 5, height: 5, class: "player-filler" }));
    this.hand = drawing.appendChild(make("rect", { x: 0, y: 0, width: 1.5, height: HIGH, class: "player-hand" }));
    drawing.addEventListener("click", (event) => {
      const frame = drawing.getBoundingClientRect();
      this.seek((told.seconds * (event.clientX - frame.left)) / frame.width);
    });
    place.replaceChildren(drawing);
  }
}

function make(name, attributes) {
  const shape = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  return shape;
}

async function ask(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

customElements.define("gr-player", GrPlayer);
