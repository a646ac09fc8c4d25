import { keep, kept, wear } from "./wear.js";

/** Buttons with a theme each; the chosen one is pressed. */
class GrTheme extends HTMLElement {
  connectedCallback() {
    for (const button of this.buttons()) button.addEventListener("click", () => this.choose(button.value));
    this.show(kept());
  }

  buttons() { return this.querySelectorAll("button[value]"); }

  choose(theme) {
    keep(theme);
    wear(theme);
    document.querySelectorAll("gr-theme").forEach((element) => element.show(theme));
  }

  show(theme) {
    for (const button of this.buttons()) button.setAttribute("aria-pressed", String(button.value === theme));
  }
}

customElements.define("gr-theme", GrTheme);
