/**
 * What a camera's picture tells while somebody speaks: numbers only.
 *
 *   const watching = watch(video);
 *   const numbers = watching.stop();
 *
 * “Facing the camera” is told by the turn of the head against how it was turned while the person looked at the camera on
 * purpose: in the set-up check (`keepFacing`), or in the first seconds. Greenroom reads the numbers in core/delivery/camera.py.
 */
import { faceMesh, facesIn } from "./face.js";

const EVERY = 200; // milliseconds
const FIRST = 3000; // milliseconds that stand for looking at the camera where nothing else is known
const AT_MOST = 10_000; // the same on a slow machine, until there are enough frames
const TURNED = 12; // degrees; one and a half times the noise of the measure
const FRAMES = 5; // at least, to know how somebody looks at the camera
const KEPT = "greenroom-facing";
const KEEPS = 3 * 3600 * 1000; // milliseconds; later they sit differently
const SMALL = [64, 36]; // pixels in which light is measured

/**
 * Watch a video until it is stopped. Where no face can be looked for, the numbers say that nothing was seen.
 * Gently: at most half of the time goes into looking, so that the page stays quick where there is no graphics card.
 */
export function watch(video, { gently = true } = {}) {
  const seen = [], began = performance.now();
  let running = true, ended = null, why = "";
  look();
  return { seen, stop, get why() { return why; } };

  async function look() {
    try {
      const mesh = await faceMesh();
      while (running) {
        const from = performance.now();
        if (video.videoWidth) seen.push({ at: from - began, light: lightOf(video), faces: await facesIn(mesh, video) });
        const spent = performance.now() - from;
        await new Promise((resolve) => setTimeout(resolve, Math.max(20, EVERY - spent, gently ? spent : 0)));
      }
    } catch (error) {
      why = String(error.message ?? error);
    }
  }

  function stop() {
    running = false;
    ended ??= performance.now();
    return { ...summary(seen), seconds: round((ended - began) / 1000) };
  }
}

/** The numbers of some frames; `facing` is null where nobody knows how the person looks at the camera. */
export function summary(seen, base = keptFacing()) {
  const one = seen.filter(({ faces }) => faces.length === 1);
  const since = one[0]?.at ?? 0;
  const straight = base ?? facingOf(one.filter(({ at }, place) => at - since < (place < FRAMES ? AT_MOST : FIRST)));
  const face = (read) => round(median(one.map(({ faces }) => read(faces[0]))));
  return {
    frames: seen.length,
    seen: one.length,
    several: seen.filter(({ faces }) => faces.length > 1).length,
    face: face(({ top, bottom }) => bottom - top),
    top: face(({ top }) => top),
    across: face(({ left, right }) => (left + right) / 2),
    light: round(median(one.map((frame) => partLight(frame, true)))),
    around: round(median(seen.map((frame) => partLight(frame, false)))),
    facing: straight ? one.filter(({ faces }) => isFacing(faces[0], straight)).length : null,
    facing_of: one.length,
    calibrated: Boolean(base),
  };
}

/** How the head is turned in these frames; null where too few of them show it. */
export function facingOf(frames) {
  const one = frames.filter(({ faces }) => faces.length === 1);
  if (one.length < FRAMES) return null;
  return { yaw: median(one.map(({ faces }) => faces[0].yaw)), pitch: median(one.map(({ faces }) => faces[0].pitch)) };
}

/** Remember how the person looks at the camera, in this tab only. */
export function keepFacing(turn) {
  if (turn) sessionStorage.setItem(KEPT, JSON.stringify({ ...turn, at: Date.now() }));
  else sessionStorage.removeItem(KEPT);
}

function keptFacing() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  return kept && Date.now() - kept.at < KEEPS ? kept : null;
}

const isFacing = (face, straight) => Math.abs(face.yaw - straight.yaw) < TURNED && Math.abs(face.pitch - straight.pitch) < TURNED;

/** The light of a frame as a small grid of luma, 0 to 255 (Rec. 709). */
const canvas = Object.assign(document.createElement("canvas"), { width: SMALL[0], height: SMALL[1] });
function lightOf(video) {
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(video, 0, 0, ...SMALL);
  const { data } = pen.getImageData(0, 0, ...SMALL);
  return Uint8Array.from({ length: SMALL[0] * SMALL[1] }, (_, at) => 0.2126 * data[4 * at] + 0.7152 * data[4 * at + 1] + 0.0722 * data[4 * at + 2]);
}

/** Mean luma of the face, or of all that is no face. */
function partLight({ light, faces }, inside) {
  let sum = 0, count = 0;
  light.forEach((luma, at) => {
    const x = ((at % SMALL[0]) + 0.5) / SMALL[0], y = (Math.floor(at / SMALL[0]) + 0.5) / SMALL[1];
    const within = faces.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    if (within === inside) { sum += luma; count += 1; }
  });
  return count ? sum / count : null;
}

export function median(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.floor(sorted.length / 2)] : null;
}

export const round = (value) => (value === null ? null : Math.round(value * 1000) / 1000);
