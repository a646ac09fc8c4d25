/**
 * A list whose entries are put in order by the mouse; buttons do the same without a script.
 *
 *   <gr-order> <form data-place><input name="at"></form> <ol> <li data-address="/address/"> <span data-grip>…</span> …
 */
class GrOrder extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form[data-place]");
    if (!this.form) return;
    this.entries = [...this.querySelectorAll("[data-address]")];
    for (const entry of this.entries) this.arm(entry);
  }

  arm(entry) {
    const grip = entry.querySelector("[data-grip]");
    grip.draggable = true;
    grip.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/plain", entry.innerText.split("\n")[0]);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setDragImage(entry, 12, 12);
      this.dragged = entry;
      entry.classList.add("is-held");
    });
    grip.addEventListener("dragend", () => {
      this.dragged = null;
      for (const each of this.entries) each.classList.remove("is-held", "is-over");
    });
    entry.addEventListener("dragover", (event) => {
      if (!this.dragged) return;
      event.preventDefault();
      for (const each of this.entries) each.classList.toggle("is-over", each === entry && each !== this.dragged);
    });
    entry.addEventListener("drop", (event) => {
      event.preventDefault();
      if (this.dragged && this.dragged !== entry) this.put(this.dragged, this.entries.indexOf(entry));
    });
  }

  put(entry, at) {
    this.form.action = entry.dataset.address;
    this.form.elements.at.value = at;
    this.form.requestSubmit();
  }
}

customElements.define("gr-order", GrOrder);
