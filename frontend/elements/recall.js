/**
 * A card with its two sides, for hands that stay on the keys.
 *
 *   <gr-recall> … <details>the other side, with buttons that carry data-key</details> … </gr-recall>
 *
 * Space shows the other side, then the keys 1 to 4 press the button that carries them. The seconds until the other side
 * was shown go into the field `seconds`.
 */
class GrRecall extends HTMLElement {
  #shown = performance.now();
  #keys = (event) => this.key(event);

  connectedCallback() {
    this.querySelector(".recall-keys")?.removeAttribute("hidden");
    document.addEventListener("keydown", this.#keys);
    this.querySelector("details").addEventListener("toggle", () => this.turn(), { once: true });
  }

  disconnectedCallback() { document.removeEventListener("keydown", this.#keys); }

  /** The other side is there: the time that it took is kept, and the keys go to the likeliest button. */
  turn() {
    const field = this.querySelector("input[name=seconds]");
    if (field) field.value = Math.min(3600, Math.round((performance.now() - this.#shown) / 1000));
    this.querySelector("[data-key='3']")?.focus();
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest("a, button, input:not([type=checkbox]), textarea, select, summary") && event.key === " ") return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
    const card = this.querySelector("details");
    if (event.key === " " && !card.open) card.open = true;
    else if (card.open && /^[1-4]$/.test(event.key)) this.querySelector(`[data-key='${event.key}']`)?.click();
    else return;
    event.preventDefault();
  }
}

customElements.define("gr-recall", GrRecall);
