/**
 * What was read from a text, beside the text: point at an item and its words light up, point at words and their items do.
 *
 *   <gr-source> <li data-span="120-180">…</li> … <div data-text>the untouched text</div> </gr-source>
 *
 * Spans count characters as Python does (code points); the page's strings count halves of some (UTF-16).
 */
class GrSource extends HTMLElement {
  connectedCallback() {
    this.text = this.querySelector("[data-text]");
    if (!this.text || !globalThis.CSS?.highlights) return;
    this.node = this.text.firstChild;
    const place = units(this.node.data);
    this.items = [...this.querySelectorAll("[data-span]")].map((item) => {
      const [start, end] = item.dataset.span.split("-").map(Number);
      return { item, start: place(start), end: place(end) };
    });
    CSS.highlights.set("gr-read", new Highlight(...this.items.map((read) => this.range(read))));
    for (const read of this.items) this.listen(read);
    this.text.addEventListener("pointermove", (event) => this.point(event));
    this.text.addEventListener("click", (event) => this.point(event)?.item.scrollIntoView({ block: "nearest" }));
    this.text.addEventListener("pointerleave", () => this.light(null));
  }

  listen(read) {
    for (const kind of ["pointerenter", "focusin"]) read.item.addEventListener(kind, () => this.show(read));
    for (const kind of ["pointerleave", "focusout"]) read.item.addEventListener(kind, () => this.light(null));
  }

  range({ start, end }) {
    const range = new Range();
    range.setStart(this.node, start);
    range.setEnd(this.node, end);
    return range;
  }

  show(read) {
    this.light(read);
    const words = this.range(read).getBoundingClientRect();
    const frame = this.text.getBoundingClientRect();
    if (words.top >= frame.top && words.bottom <= frame.bottom) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.text.scrollBy({ top: words.top - frame.top - frame.height / 3, behavior: calm ? "auto" : "smooth" });
  }

  light(read) {
    this.items.forEach(({ item }) => item.classList.toggle("is-lit", item === read?.item));
    if (read) CSS.highlights.set("gr-lit", new Highlight(this.range(read)));
    else CSS.highlights.delete("gr-lit");
  }

  /** The smallest item that covers the point, lit. */
  point(event) {
    const at = caret(event.clientX, event.clientY);
    const over = this.items.filter(({ start, end }) => at >= start && at < end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    this.light(over ?? null);
    return over;
  }
}

function caret(x, y) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return position.offset;
  return document.caretRangeFromPoint?.(x, y)?.startOffset ?? -1;
}

/** From a count of code points to a count of UTF-16 units. */
function units(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => Math.min(point, text.length);
  const places = [0];
  for (const point of text) places.push(places.at(-1) + point.length);
  return (point) => places[Math.min(point, places.length - 1)];
}

customElements.define("gr-source", GrSource);
