/**
 * A desk on which Python is written and run, shut in, in this browser.
 *
 *   <gr-code data-python=… data-machine=… data-library=… data-tests=… data-scenario=… data-part="first">
 *     <form> … <textarea class="code-field"> … </form> <div data-said> … <details data-output> … <tr data-trial> …
 *   </gr-code>
 *
 * “Run” tries the tests on the page; “Hand in” also those that the page asks for only then, and sends what came out along.
 */
import { forget, keep, kept } from "./draft.js";
import { Late, Stopped, run, stopNow, wake } from "./python.js";

const MOST = 5_000; // milliseconds for a run
const INDENT = "    ";

class GrCode extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    if (!this.form || !globalThis.Worker || !globalThis.WebAssembly) return;
    this.field = this.querySelector("textarea");
    this.said = this.querySelector("[data-said]");
    this.output = this.querySelector("[data-output]");
    this.since = performance.now();
    this.runs = kept()?.runs ?? 0;
    this.field.value = kept()?.words ?? this.field.value;
    this.addButton();
    this.addNumbers();
    this.field.addEventListener("input", () => this.changed());
    this.field.addEventListener("keydown", (event) => this.press(event));
    this.form.addEventListener("submit", (event) => this.handIn(event));
    this.awaken();
  }

  get addresses() { return this.dataset; }

  addButton() {
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "btn";
    this.button.textContent = "Run the tests";
    this.button.addEventListener("click", () => (this.busy ? stopNow() : this.try()));
    this.form.querySelector("button[type=submit]").before(this.button);
  }

  /** Numbers beside the lines, for the eye only: screen readers have lines of their own. */
  addNumbers() {
    this.numbers = document.createElement("div");
    this.numbers.className = "code-numbers";
    this.numbers.setAttribute("aria-hidden", "true");
    this.field.before(this.numbers);
    this.field.addEventListener("scroll", () => { this.numbers.scrollTop = this.field.scrollTop; });
    this.count();
  }

  count() {
    const lines = this.field.value.split("\n").length;
    this.numbers.textContent = Array.from({ length: lines }, (_, at) => at + 1).join("\n");
  }

  changed() {
    keep(this.field.value, { runs: this.runs });
    this.count();
  }

  /** Tab indents, until Esc was pressed; Enter keeps the indent of the line. */
  press(event) {
    if (event.key === "Escape") this.leaving = true;
    else if (event.key === "Tab" && !this.leaving && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      if (event.shiftKey) this.outdent();
      else this.indent();
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.isComposing) {
      event.preventDefault();
      const before = this.field.value.slice(0, this.field.selectionStart).split("\n").pop();
      this.type(`\n${before.match(/^ */)[0]}${before.trimEnd().endsWith(":") ? INDENT : ""}`);
    }
    if (!["Escape", "Tab", "Shift"].includes(event.key)) this.leaving = false;
  }

  indent() {
    const { selectionStart: start, selectionEnd: end, value } = this.field;
    if (!value.slice(start, end).includes("\n")) return this.type(INDENT);
    this.lines((line) => (line ? INDENT + line : line));
  }

  outdent() { this.lines((line) => line.replace(/^ {1,4}/, "")); }

  /** Change all lines that the selection touches. */
  lines(change) {
    const { selectionStart: start, selectionEnd: end, value } = this.field;
    const from = value.lastIndexOf("\n", start - 1) + 1;
    const to = value.indexOf("\n", end) < 0 ? value.length : value.indexOf("\n", end);
    const changed = value.slice(from, to).split("\n").map(change).join("\n");
    this.field.setSelectionRange(from, to);
    this.type(changed);
    if (start !== end) this.field.setSelectionRange(from, from + changed.length);
  }

  /** Put words in as if they were typed, so that they can be taken back. */
  type(words) {
    if (!document.execCommand("insertText", false, words)) {
      this.field.setRangeText(words, this.field.selectionStart, this.field.selectionEnd, "end");
      this.changed();
    }
  }

  async awaken() {
    this.say("Python is getting ready …");
    try {
      await wake(this.addresses);
      this.say(kept() ? "Python is ready. Your last code is still here." : "Python is ready.");
    } catch {
      this.say("Python cannot run in this browser. You can write the code, hand it in, and talk about it all the same.");
    }
  }

  /** The tests on this page, as the table has them. */
  trials() {
    return [...this.querySelectorAll("[data-trial]")].map((row) => {
      const part = (name) => row.querySelector(`[data-${name}]`).textContent;
      return { row, twist: row.dataset.part === "twist", test: { name: part("name"), setup: row.dataset.setup, got: part("got"), wants: part("wants") } };
    });
  }

  async try() {
    this.runs += 1;
    keep(this.field.value, { runs: this.runs });
    const trials = this.trials();
    const told = await this.work(trials.map(({ test }) => test));
    if (told) this.show(told, trials);
    return told;
  }

  /** Run tests, and say in one sentence what stood in the way if something did. */
  async work(tests) {
    this.busy = true;
    this.button.textContent = "Stop";
    this.say("Running …");
    try {
      return await run(this.addresses, this.field.value, tests, MOST);
    } catch (error) {
      this.say(why(error));
      wake(this.addresses).catch(() => {});
      return null;
    } finally {
      this.busy = false;
      this.button.textContent = "Run the tests";
    }
  }

  show(told, trials) {
    trials.forEach(({ row }, at) => {
      const cell = row.querySelector("[data-gives]");
      const test = told.tests[at];
      row.dataset.state = test ? (test.passed ? "passed" : "failed") : "";
      cell.textContent = test ? (test.passed ? "✓ passes" : `✗ ${test.said || test.got}`) : "not run";
    });
    this.output.hidden = !told.output;
    this.output.querySelector("pre").textContent = told.output;
    if (told.error) return this.say(`It stops${told.error.line ? ` on line ${told.error.line}` : ""}: ${told.error.kind}: ${told.error.said}`);
    const passed = told.tests.filter((test) => test.passed).length;
    this.say(`${passed} of ${told.tests.length} tests on this page pass.`);
  }

  /** Run everything, note what came out, and hand the code in. */
  async handIn(event) {
    if (this.handing) return;
    event.preventDefault();
    if (this.busy) return;
    const { submitter } = event;
    this.form.elements.data.value = JSON.stringify(await this.outcome());
    this.form.elements.seconds.value = Math.min(3600, Math.round((performance.now() - this.since) / 1000));
    forget();
    this.handing = true;
    this.form.requestSubmit(submitter);
    this.handing = false;
  }

  async outcome() {
    const noted = { language: "python", code: this.field.value, runs: this.runs };
    const hidden = await this.hiddenTests();
    const trials = this.trials();
    if (!hidden) return noted;
    const told = await this.work([...trials.map(({ test }) => test), ...hidden.hidden, ...hidden.twist]);
    if (!told) return { ...noted, visible: [], error: "it did not come to an end" };
    this.show({ ...told, tests: told.tests.slice(0, trials.length) }, trials);
    const { error } = told;
    const rest = told.tests.slice(trials.length);
    return {
      ...noted,
      error: error ? `${error.kind}: ${error.said}${error.line ? `, line ${error.line}` : ""}` : "",
      visible: error ? [] : trials.map(({ twist }, at) => ({ ...told.tests[at], twist })),
      hidden: tally(rest.slice(0, hidden.hidden.length), hidden.hidden.length),
      twist: tally(rest.slice(hidden.hidden.length), hidden.twist.length),
    };
  }

  /** The tests that are not on the page; nothing where Python cannot run or Greenroom does not answer. */
  async hiddenTests() {
    const asked = new FormData();
    asked.set("scenario", this.dataset.scenario);
    asked.set("part", this.dataset.part);
    asked.set("csrfmiddlewaretoken", this.form.elements.csrfmiddlewaretoken.value);
    try {
      await wake(this.addresses);
      const answer = await fetch(this.dataset.tests, { method: "POST", body: asked });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  say(words) { this.said.textContent = words; }
}

/** One sentence on why there are no results. */
function why(error) {
  if (error instanceof Late) return "Stopped after five seconds: it did not end. Look for a loop that never comes to its end.";
  if (error instanceof Stopped) return "Stopped.";
  return `Python stopped and starts anew. It said: ${error.message || "too much was asked of it"}.`;
}

function tally(tests, total) {
  const failed = tests.filter((test) => !test.passed).map((test) => test.name);
  return { passed: tests.length - failed.length, total, failed };
}

customElements.define("gr-code", GrCode);
