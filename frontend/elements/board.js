/**
 * A board whose cards are moved by mouse, by keys and by a menu; each move is the form that a page without scripts sends.
 *
 *   <gr-board>
 *     <form data-move><input name="place"> … </form> <p data-said></p>
 *     <section data-place="offer" data-name="Offer"> <ol> <li data-card="/address/of/the/move/"> <a>…</a> <a data-menu>…</a> …
 *   </gr-board>
 */
class GrBoard extends HTMLElement {
  #held = null; // the card that is picked up by keys, and the column over which it is

  connectedCallback() {
    this.form = this.querySelector("form[data-move]");
    this.said = this.querySelector("[data-said]");
    this.places = [...this.querySelectorAll("[data-place]")];
    for (const card of this.querySelectorAll("[data-card]")) this.arm(card);
    for (const place of this.places) this.open(place);
    this.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("click", (event) => this.ask(event));
    this.addEventListener("focusout", () => queueMicrotask(() => this.#held?.card.contains(document.activeElement) || this.release()));
    if (document.readyState === "complete") this.welcome();
    else addEventListener("load", () => requestAnimationFrame(() => this.welcome()), { once: true });
  }

  /** A card that was just moved is the one that has the focus, once the browser has looked for it by its address. */
  welcome() {
    const card = location.hash.startsWith("#card-") && this.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`);
    if (!card) return;
    const fold = card.closest("details");
    if (fold) fold.open = true;
    link(card).focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", inline: "center" });
  }

  arm(card) {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/plain", link(card).textContent);
      event.dataTransfer.effectAllowed = "move";
      this.dragged = card;
      card.classList.add("is-held");
    });
    card.addEventListener("dragend", () => {
      card.classList.remove("is-held");
      this.dragged = null;
    });
  }

  open(place) {
    place.addEventListener("dragover", (event) => {
      if (!this.dragged) return;
      event.preventDefault();
      this.light(place);
    });
    place.addEventListener("dragleave", (event) => place.contains(event.relatedTarget) || this.light(null));
    place.addEventListener("drop", (event) => {
      event.preventDefault();
      this.light(null);
      if (this.dragged) this.move(this.dragged, place);
    });
  }

  light(place) {
    for (const each of this.places) each.classList.toggle("is-over", each === place);
  }

  /** Send the card there; to the place where it stands, nothing is sent. */
  move(card, place) {
    if (place.contains(card)) return;
    this.form.action = card.dataset.card;
    this.form.elements.place.value = place.dataset.place;
    this.form.requestSubmit();
  }

  key(event) {
    const card = event.target.closest("[data-card]");
    if (!card || event.target.matches("[data-menu]") || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.#held ? this.carry(event.key) : this.walk(event.key, card);
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** What a key does while no card is held: go to another card, or pick this one up. */
  walk(key, card) {
    const place = card.closest("[data-place]");
    const cards = [...place.querySelectorAll("[data-card]")];
    const step = (by) => () => focus(cards[cards.indexOf(card) + by]);
    const side = (by) => () => focus(this.beside(place, by)?.querySelectorAll("[data-card]")[Math.max(0, cards.indexOf(card))]
      ?? [...(this.beside(place, by)?.querySelectorAll("[data-card]") ?? [])].at(-1));
    const acts = { ArrowUp: step(-1), ArrowDown: step(1), ArrowLeft: side(-1), ArrowRight: side(1), " ": () => this.pick(card, place) };
    return acts[key];
  }

  /** What a key does while a card is held: choose the column, put it there, or leave it. */
  carry(key) {
    const acts = {
      ArrowLeft: () => this.over(-1), ArrowRight: () => this.over(1), ArrowUp: () => this.over(-1), ArrowDown: () => this.over(1),
      Enter: () => this.drop(), " ": () => this.drop(), Escape: () => this.release("Left where it was."),
    };
    return acts[key];
  }

  /** The nearest place to that side with cards in it that are shown. */
  beside(place, by) {
    for (let at = this.places.indexOf(place) + by; at >= 0 && at < this.places.length; at += by) {
      const found = this.places[at];
      if (found.querySelector("[data-card]") && (found.tagName !== "DETAILS" || found.open)) return found;
    }
    return null;
  }

  pick(card, place) {
    this.#held = { card, place };
    card.classList.add("is-held");
    this.say(`${link(card).textContent} is picked up from ${place.dataset.name}. Arrows choose the column, Enter puts it there.`);
    this.light(place);
  }

  over(by) {
    const at = Math.min(this.places.length - 1, Math.max(0, this.places.indexOf(this.#held.place) + by));
    this.#held.place = this.places[at];
    this.light(this.places[at]);
    this.places[at].scrollIntoView({ block: "nearest", inline: "nearest" });
    this.say(`Over ${this.places[at].dataset.name}.`);
  }

  drop() {
    const { card, place } = this.#held;
    if (place.contains(card)) return this.release("Left where it was.");
    this.say(`Moving to ${place.dataset.name}.`);
    this.move(card, place);
  }

  release(words) {
    if (!this.#held) return;
    this.#held.card.classList.remove("is-held");
    this.#held = null;
    this.light(null);
    if (words) this.say(words);
  }

  say(words) { this.said.textContent = words; }

  /** The menu of all places, beside the word that asks for it. */
  ask(event) {
    const asked = event.target.closest("[data-menu]");
    if (!asked || event.ctrlKey || event.metaKey || event.shiftKey || !HTMLElement.prototype.showPopover) return;
    event.preventDefault();
    if (!this.menu) this.append((this.menu = menu(this)));
    this.menu.show(asked);
  }
}

/** A menu with an item for each place of a board; made once, and shown beside whichever card asks for it. */
function menu(board) {
  const box = Object.assign(document.createElement("div"), { className: "board-menu", popover: "auto" });
  box.setAttribute("role", "menu");
  box.setAttribute("aria-label", "Move to");
  let asked = null;
  const choices = () => [...box.querySelectorAll("button:enabled")];
  for (const place of board.places) {
    if (place.dataset.place.startsWith("end:") && !box.querySelector("hr")) box.append(document.createElement("hr"));
    const item = Object.assign(document.createElement("button"), { type: "button", textContent: place.dataset.name });
    item.setAttribute("role", "menuitem");
    item.tabIndex = -1;
    item.addEventListener("click", () => { box.hidePopover(); board.move(asked.closest("[data-card]"), place); });
    item.place = place;
    box.append(item);
  }
  box.addEventListener("keydown", (event) => {
    const items = choices();
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: (at + 1) % items.length, ArrowUp: (at + items.length - 1) % items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Tab") return box.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    items[to].focus();
  });
  box.addEventListener("toggle", (event) => event.newState === "closed" && box.contains(document.activeElement) && asked?.focus());
  box.show = (beside) => {
    asked = beside;
    for (const item of box.querySelectorAll("button")) item.disabled = item.place.contains(beside);
    box.showPopover();
    const spot = beside.getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(spot.left, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(spot.bottom + 4, innerHeight - box.offsetHeight - 8))}px`;
    choices()[0]?.focus();
  };
  return box;
}

function link(card) { return card.querySelector("a"); }

function focus(card) { if (card) link(card).focus(); }

customElements.define("gr-board", GrBoard);
