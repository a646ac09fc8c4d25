/**
 * A whiteboard above an outline in words.
 *
 *   <gr-whiteboard><textarea name="text"></textarea></gr-whiteboard>
 *
 * Strokes are kept as points of a board 1000 by 600 and go with the form as `{"strokes": [[[x, y], …], …], "outline": "…"}`
 * in the field `data`. What was drawn stays in this browser until it is handed in. The outline alone is enough.
 */
const [WIDE, HIGH] = [1000, 600];
const NEAR = 4; // units between two points that are kept
const MOST = 150_000; // characters of what is handed in
const SVG = "http://www.w3.org/2000/svg";

class GrWhiteboard extends HTMLElement {
  #stroke = null;

  connectedCallback() {
    if (this.board) return;
    this.form = this.closest("form");
    this.outline = this.querySelector("textarea");
    this.draw();
    this.strokes = this.kept();
    this.gone = [];
    this.field = this.form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "data" }));
    this.form.addEventListener("submit", () => this.handIn(), { capture: true });
    this.outline.addEventListener("input", () => this.keep());
    this.paint();
  }

  draw() {
    this.insertAdjacentHTML("afterbegin", `
      <svg class="board" viewBox="0 0 ${WIDE} ${HIGH}" role="img" aria-label="The whiteboard. Draw with mouse, pen or finger, or write an outline below."></svg>
      <div class="actions board-tools">
        <button type="button" class="btn btn-sm" data-act="undo">Undo</button>
        <button type="button" class="btn btn-sm btn-ghost" data-act="clear">Wipe it clean</button>
        <span class="soft small" role="status"></span>
      </div>`);
    this.board = this.querySelector("svg");
    this.said = this.querySelector("[role=status]");
    this.undo = this.querySelector("[data-act=undo]");
    this.undo.addEventListener("click", () => this.takeBack());
    this.querySelector("[data-act=clear]").addEventListener("click", () => this.wipe());
    this.board.addEventListener("pointerdown", (event) => this.start(event));
    this.board.addEventListener("pointermove", (event) => this.go(event));
    for (const end of ["pointerup", "pointercancel"]) this.board.addEventListener(end, () => this.end());
  }

  at(event) {
    const box = this.board.getBoundingClientRect();
    const inside = (value, most) => Math.min(most, Math.max(0, Math.round(value)));
    return [inside(((event.clientX - box.left) / box.width) * WIDE, WIDE), inside(((event.clientY - box.top) / box.height) * HIGH, HIGH)];
  }

  start(event) {
    if (event.button) return;
    event.preventDefault();
    this.board.setPointerCapture(event.pointerId);
    this.#stroke = [this.at(event)];
    this.line = this.add(this.#stroke);
  }

  go(event) {
    if (!this.#stroke) return;
    for (const each of event.getCoalescedEvents?.() ?? [event]) {
      const [x, y] = this.at(each);
      const [lastX, lastY] = this.#stroke.at(-1);
      if (Math.hypot(x - lastX, y - lastY) >= NEAR) this.#stroke.push([x, y]);
    }
    this.line.setAttribute("points", points(this.#stroke));
  }

  end() {
    if (!this.#stroke) return;
    this.strokes.push(this.#stroke);
    this.#stroke = null;
    this.gone = [];
    this.keep();
  }

  /** The last stroke, or all that was wiped away just now. */
  takeBack() {
    if (this.gone.length) [this.strokes, this.gone] = [this.gone, []];
    else this.strokes.pop();
    this.paint();
    this.keep();
  }

  wipe() {
    if (!this.strokes.length) return;
    [this.gone, this.strokes] = [this.strokes, []];
    this.paint();
    this.keep();
    this.say("The board is clean. Undo brings it back.");
  }

  paint() {
    this.board.replaceChildren();
    for (const stroke of this.strokes) this.add(stroke);
    this.undo.disabled = !this.strokes.length;
  }

  add(stroke) {
    const line = document.createElementNS(SVG, "polyline");
    line.setAttribute("points", points(stroke));
    this.board.append(line);
    return line;
  }

  keep() {
    this.undo.disabled = !this.strokes.length && !this.gone.length;
    const count = this.strokes.length;
    this.say(count ? `${count} ${count === 1 ? "stroke" : "strokes"} on the board.` : "");
    try {
      sessionStorage.setItem(place(), JSON.stringify({ strokes: this.strokes, outline: this.outline.value }));
    } catch {
      this.say("This browser cannot keep the drawing. Hand it in before you leave the page.");
    }
  }

  /** What was drawn here before the page was left. */
  kept() {
    const left = JSON.parse(sessionStorage.getItem(place()) ?? "null");
    if (left && !this.outline.value) this.outline.value = left.outline ?? "";
    return left?.strokes ?? [];
  }

  /** The drawing with the form; its line in the talk is the outline, or that something was drawn. */
  handIn() {
    const outline = this.outline.value.trim();
    let { strokes } = this;
    while (JSON.stringify(strokes).length > MOST) strokes = strokes.map(thinner);
    this.field.value = JSON.stringify({ strokes, outline });
    if (!outline && strokes.length) this.outline.value = `[A drawing of ${strokes.length} ${strokes.length === 1 ? "stroke" : "strokes"}]`;
    if (outline || strokes.length) sessionStorage.removeItem(place());
  }

  say(words) { this.said.textContent = words; }
}

const place = () => `greenroom-board ${location.pathname}`;
const points = (stroke) => (stroke.length > 1 ? stroke : [stroke[0], stroke[0]]).map((each) => each.join(",")).join(" ");
const thinner = (stroke) => stroke.filter((_, at) => at === 0 || at === stroke.length - 1 || at % 2);

customElements.define("gr-whiteboard", GrWhiteboard);
