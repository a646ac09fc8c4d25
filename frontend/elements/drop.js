/**
 * A field for a file that also takes a dropped or pasted one, and says what it holds.
 *
 *   <gr-drop><input type="file"> … <p data-said></p></gr-drop>
 */
class GrDrop extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type=file]");
    this.said = this.querySelector("[data-said]");
    const scope = this.closest("section") ?? this.closest("form") ?? this;
    for (const kind of ["dragenter", "dragover"]) scope.addEventListener(kind, (event) => this.over(event));
    for (const kind of ["dragleave", "drop"]) scope.addEventListener(kind, () => this.classList.remove("is-over"));
    scope.addEventListener("drop", (event) => this.take(event, event.dataTransfer));
    scope.addEventListener("paste", (event) => this.take(event, event.clipboardData));
    this.input.addEventListener("change", () => this.say());
    this.say();
  }

  over(event) {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    this.classList.add("is-over");
  }

  take(event, carried) {
    if (!carried?.files.length) return;
    event.preventDefault();
    const one = new DataTransfer();
    one.items.add(carried.files[0]);
    this.input.files = one.files;
    this.input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  say() {
    const [file] = this.input.files;
    this.classList.toggle("is-full", Boolean(file));
    if (this.said) this.said.textContent = file ? `${size(file.size)}, ready to be read` : "";
  }
}

function size(bytes) {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

customElements.define("gr-drop", GrDrop);
