/**
 * The set-up check: microphone and camera for a quarter of a minute, and the numbers into a field of the form.
 *
 *   <gr-setup data-mesh="…/face_mesh.js" field="id_numbers">What is said where no script runs</gr-setup>
 *
 * Greenroom's own words on the numbers come when the form is kept: core/setup.py.
 */
import { facingOf, keepFacing, round, summary, watch } from "./camera.js";
import { listen, quantile } from "./sound.js";

// Name, what the person is asked to do, for how many seconds, and how many frames that needs; a slow machine takes longer.
const STEPS = [
  ["quiet", "Be quiet for a moment. We listen to the room.", 3, 0],
  ["ahead", "Sit as you will sit, and look straight ahead, past the camera.", 3, 6],
  ["facing", "Now look at the camera.", 3, 6],
  ["talk", "Keep looking at it, and say aloud who you are and what you do.", 8, 12],
];
const LONGER = 1.5; // times the seconds, at most, on top of them
const LOADS = 25; // seconds that the face mesh may take to be ready
const SOUND = { echoCancellation: false, noiseSuppression: false, autoGainControl: false }; // as it is, not as it is mended
const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 } };

class GrSetup extends HTMLElement {
  #stream = null;

  connectedCallback() {
    this.field = document.getElementById(this.getAttribute("field"));
    if (!navigator.mediaDevices?.getUserMedia || !this.field) return;
    this.innerHTML = `
      <div class="setup-stage">
        <video muted playsinline width="640" height="360" aria-label="What your camera sees" hidden></video>
        <p class="setup-ask" role="status">It takes less than half a minute. Picture and sound stay in this browser; only numbers are kept.</p>
        <label class="setup-meter" hidden>Microphone <meter min="-70" max="0" low="-45" high="-6" optimum="-20" value="-70"></meter></label>
      </div>
      <p class="actions"><button type="button" class="btn btn-primary">Check microphone and camera</button></p>`;
    [this.video, this.ask, this.button] = ["video", "[role=status]", "button"].map((name) => this.querySelector(name));
    this.meter = this.querySelector("meter");
    this.button.addEventListener("click", () => this.check());
  }

  disconnectedCallback() { this.release(); }

  async check() {
    this.button.disabled = true;
    const found = await open();
    if (!found) {
      this.ask.textContent = "Neither microphone nor camera can be used. Allow them in your browser for this page, or tick the points below by hand.";
      this.button.disabled = false;
      return;
    }
    this.#stream = found;
    this.field.value = JSON.stringify(await this.measure(found));
    this.release();
    this.ask.textContent = "Measured. Keep the check, and you read what the numbers mean.";
    this.button.disabled = false;
    this.button.textContent = "Measure again";
    this.dispatchEvent(new CustomEvent("gr-measured", { bubbles: true }));
  }

  async measure(stream) {
    const hearing = stream.getAudioTracks().length ? listen(stream, (level) => { this.meter.value = level; }) : null;
    const watching = stream.getVideoTracks().length ? await this.show(stream) : null;
    this.meter.parentElement.hidden = !hearing;
    const parts = {};
    for (const [name, words, seconds, frames] of STEPS) {
      this.ask.textContent = words;
      const [heard, seen] = [hearing?.heard.length, watching?.seen.length];
      await wait(seconds);
      await until(() => !watching || watching.why || watching.seen.length - seen >= frames, seconds * LONGER);
      parts[name] = { heard: hearing?.heard.slice(heard), seen: watching?.seen.slice(seen) };
    }
    const numbers = { sound: hearing && soundOf(parts), camera: watching && cameraOf(parts, watching), connection: connection() };
    if (hearing) {
      this.ask.textContent = "Be quiet once more: a short tone, to hear whether your microphone hears your loudspeaker.";
      await wait(1.5);
      numbers.sound.echo = round(await hearing.echo());
      hearing.stop();
    }
    return numbers;
  }

  /** Show the picture, and wait for the face mesh, so that loading it is not taken for a person who is away. */
  async show(stream) {
    this.video.hidden = false;
    this.video.srcObject = stream;
    await this.video.play();
    this.ask.textContent = "One moment: we get ready to look at the picture.";
    const watching = watch(this.video, { gently: false });
    await until(() => watching.seen.length || watching.why, LOADS);
    return watching;
  }

  release() {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = null;
    if (this.video) { this.video.srcObject = null; this.video.hidden = true; }
  }
}

const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Wait until something is so, or for at most so many seconds. */
async function until(isSo, seconds) {
  const since = performance.now();
  while (!isSo() && performance.now() - since < seconds * 1000) await wait(0.05);
}

/** Microphone and camera, or the one of them that there is; null if there is none. */
async function open() {
  for (const wanted of [{ audio: SOUND, video: PICTURE }, { audio: SOUND }, { video: PICTURE }]) {
    try {
      return await navigator.mediaDevices.getUserMedia(wanted);
    } catch { /* the next one asks for less */ }
  }
  return null;
}

function soundOf({ quiet, talk }) {
  const levels = (part) => part.heard.map(({ level }) => level);
  return {
    seconds: talk.heard.length * 0.05,
    noise: round(quantile(levels(quiet), 0.5)),
    level: round(quantile(levels(talk), 0.9)),
    clipped: round(talk.heard.reduce((sum, { clipped }) => sum + clipped, 0) / Math.max(1, talk.heard.length)),
  };
}

function cameraOf({ ahead, facing, talk }, watching) {
  const { seconds } = watching.stop();
  const [before, turn] = [facingOf(ahead.seen), facingOf(facing.seen)];
  keepFacing(turn);
  const talking = summary(talk.seen, turn);
  return {
    ...summary([...facing.seen, ...talk.seen], turn),
    facing: turn && talking.facing,
    facing_of: talking.seen,
    tilt: before && turn ? round(turn.pitch - before.pitch) : null,
    seconds,
  };
}

function connection() {
  const { effectiveType, downlink, rtt } = navigator.connection ?? {};
  return effectiveType ? { type: effectiveType, down: downlink, wait: rtt } : null;
}

customElements.define("gr-setup", GrSetup);
