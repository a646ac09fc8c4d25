/**
 * A field whose words are kept in this browser until they are handed in: the talk beside it goes on, and a crash loses nothing.
 *
 *   <gr-draft><textarea name="text">…</textarea></gr-draft>
 *
 * Only the last page's draft is kept.
 */
const KEY = "greenroom-draft";

export const kept = () => {
  const draft = JSON.parse(localStorage.getItem(KEY) ?? "null");
  return draft?.page === location.pathname ? draft : null;
};
export const keep = (words, more = {}) => localStorage.setItem(KEY, JSON.stringify({ page: location.pathname, words, ...more }));
export const forget = () => localStorage.removeItem(KEY);

class GrDraft extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("textarea");
    if (!field) return;
    field.value = kept()?.words ?? field.value;
    field.addEventListener("input", () => keep(field.value));
    field.form?.addEventListener("submit", forget);
  }
}

customElements.define("gr-draft", GrDraft);
