/**
 * Watches the picture while an answer is recorded with the camera; the numbers go along with the recording.
 *
 * It listens to `gr-recording` of a `<gr-recorder data-mesh="…">`; see camera.js for what is measured.
 */
import { watch } from "./camera.js";
import { faceMesh } from "./face.js";

let watching = null;

// Ready before the first answer: what loads while somebody speaks sees nothing of a short one.
if (document.querySelector("gr-recorder[data-mesh]")) faceMesh().catch(() => {});

document.addEventListener("gr-recording", ({ target, detail }) => {
  const { state, stream } = detail;
  if (state === "recording" && !watching && target.dataset.mesh && stream?.getVideoTracks().length) watching = watch(target.querySelector("video"));
  if (state !== "stopped" || !watching) return;
  target.camera = watching.stop();
  watching = null;
});
