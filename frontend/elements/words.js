/**
 * Words and seconds of what is typed, as it is typed, against a length that listeners follow.
 *
 *   <gr-words data-from="60" data-to="105"> a textarea, and an element with data-count </gr-words>
 *
 * Seconds are an estimate at 150 words a minute. Without this script the count is that of when the page was made.
 */
const A_MINUTE = 150;

class GrWords extends HTMLElement {
  connectedCallback() {
    this.querySelector("textarea")?.addEventListener("input", () => this.count());
  }

  count() {
    const words = (this.querySelector("textarea").value.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).length;
    const seconds = Math.round((words * 60) / A_MINUTE);
    const [from, to] = [Number(this.dataset.from), Number(this.dataset.to)];
    const over = Math.max(5, Math.round(((seconds - to) * A_MINUTE) / 60 / 5) * 5);
    const verdict = !words ? "Not written yet." : seconds > to ? `cut some ${over} words.` : seconds < from ? "there is room for more." : "it fits.";
    this.querySelector("[data-count]").textContent = words ? `${words} words, about ${seconds} seconds: ${verdict}` : verdict;
  }
}

customElements.define("gr-words", GrWords);
