/**
 * The room of a mock interview: goes on without leaving the page, and reads aloud what the others say.
 *
 *   <gr-room data-medium="audio"> … <li data-fresh data-voice="low-1"><div data-words>…</div></li> … <form> … </gr-room>
 *
 * The browser's own voices speak; where it has none, this machine's (`data-sound`). Without either, or without this
 * file, the words stand there to be read.
 */
const SPOKEN = "greenroom-voice"; // whether the person wants to hear them
const LOOK = "greenroom-look"; // whether they want to see what was heard of them before it goes on

class GrRoom extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => this.say(event));
    this.addEventListener("gr-heard", () => this.goOn());
    this.addEventListener("gr-recording", () => this.hush());
    this.addSwitches();
    this.newest()?.scrollIntoView({ block: "nearest" });
    if (this.aloud) this.speak();
  }

  disconnectedCallback() { this.hush(); }

  get aloud() { return (localStorage.getItem(SPOKEN) ?? (this.dataset.medium === "typed" ? "no" : "yes")) === "yes"; }

  canSpeak() { return voices().length > 0 || this.querySelector("[data-sound]") !== null; }

  newest() { return this.querySelector(".talk-line[data-fresh]"); }

  /** Two choices of the person, kept in this browser. */
  addSwitches() {
    if (this.querySelector("gr-recorder"))
      this.addSwitch("Look before it goes on", () => this.looks, (on) => localStorage.setItem(LOOK, on ? "yes" : "no"));
    if (this.canSpeak())
      this.addSwitch("Read aloud", () => this.aloud, (on) => {
        localStorage.setItem(SPOKEN, on ? "yes" : "no");
        if (on) this.speak();
        else this.hush();
      });
  }

  addSwitch(word, isOn, turn) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm btn-ghost";
    button.textContent = word;
    button.setAttribute("aria-pressed", String(isOn()));
    button.addEventListener("click", () => {
      turn(!isOn());
      button.setAttribute("aria-pressed", String(isOn()));
    });
    this.querySelector(".actions")?.prepend(button);
  }

  get looks() { return localStorage.getItem(LOOK) === "yes"; }

  /** What was said aloud goes on by itself, as in a talk, unless the person wants to look first. */
  goOn() {
    const form = this.querySelector("gr-recorder").closest("form");
    if (!this.looks && form.elements.text.value.trim()) form.requestSubmit();
  }

  async speak() {
    this.hush();
    const turn = (this.turn = {}); // what was begun before falls silent
    for (const line of this.querySelectorAll("[data-fresh]")) {
      if (this.turn !== turn || !this.aloud) return;
      line.classList.add("talk-speaking");
      await (voices().length ? this.byBrowser(line) : this.byMachine(line, turn));
      line.classList.remove("talk-speaking");
    }
  }

  hush() {
    this.turn = null;
    globalThis.speechSynthesis?.cancel();
    this.sound?.pause();
    this.sound = null;
  }

  byBrowser(line) {
    const said = new SpeechSynthesisUtterance(line.querySelector("[data-words]")?.textContent ?? "");
    said.lang = language();
    said.voice = voiceFor(line.dataset.voice);
    said.pitch = line.dataset.voice.startsWith("high") ? 1.15 : 0.9;
    return new Promise((resolve) => {
      said.onend = said.onerror = resolve;
      speechSynthesis.speak(said);
    });
  }

  async byMachine(line, turn) {
    if (!line.dataset.sound) return null;
    const asked = new FormData();
    asked.set("line", line.dataset.place);
    asked.set("csrfmiddlewaretoken", this.querySelector("[name=csrfmiddlewaretoken]").value);
    const answer = await fetch(line.dataset.sound, { method: "POST", body: asked }).catch(() => null);
    if (!answer?.ok) return null;
    const said = await answer.blob();
    if (this.turn !== turn) return null;
    const sound = new Audio(URL.createObjectURL(said));
    this.sound = sound;
    return new Promise((resolve) => {
      sound.onended = sound.onerror = sound.onpause = resolve;
      sound.play().catch(resolve);
    });
  }

  /** Be ready for the next answer where the last one was given: aloud, or typed. */
  wait(aloud) {
    const next = aloud ? "gr-countdown [data-act=start], gr-recorder [data-act=record]" : "textarea";
    (this.querySelector("[role=alert]") ?? this.querySelector(next) ?? this.querySelector("textarea"))?.focus();
  }

  /** Send what is said and go on in place, so that the browser goes on speaking and the microphone stays allowed. */
  async say(event) {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented || !form.action.includes("/say/")) return;
    event.preventDefault();
    const words = new FormData(form, event.submitter);
    this.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body: words, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.querySelector("gr-room");
      if (!next) return location.assign(answer.url);
      if (answer.redirected) history.replaceState(null, "", answer.url);
      this.replaceWith(document.adoptNode(next));
      document.querySelector("gr-room").wait(Boolean(words.get("recording")));
    } catch {
      this.removeAttribute("aria-busy");
      form.querySelector("[data-lost]")?.remove();
      form.insertAdjacentHTML("afterbegin", '<p class="wrong" role="alert" data-lost>Greenroom does not answer. Your words are still here: send them again in a moment.</p>');
    }
  }
}

const language = () => (document.documentElement.lang || "en").slice(0, 2);
const voices = () => globalThis.speechSynthesis?.getVoices().filter((voice) => voice.lang.startsWith(language())) ?? [];

/** A voice of this browser that speaks the page's language; another for each person. */
function voiceFor(hint) {
  const fit = voices();
  return fit[(Number(hint?.split("-")[1] ?? 1) - 1) % fit.length];
}

customElements.define("gr-room", GrRoom);
