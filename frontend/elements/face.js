/**
 * Where a face is in a picture, found in this browser: no picture leaves it.
 *
 * A page that wants it says where the face mesh lies: `data-mesh="…/face_mesh.js"` on any element. It is loaded when it
 * is first needed, and only there.
 */
const REVISION = "0.4.1657299874-1"; // of the package, and of our changes to it
const TOP = 10, CHIN = 152, RIGHT = 234, LEFT = 454; // landmarks of the mesh
let loading = null;

/** The mesh, ready to look; rejected where it cannot be had. */
export function faceMesh() {
  loading ??= load();
  loading.catch(() => { loading = null; });
  return loading;
}

/** The faces in this frame of a video: for each where it is, as shares of the frame, and how it is turned, in degrees. */
export async function facesIn(mesh, video) {
  let found = [];
  mesh.onResults((results) => { found = results.multiFaceLandmarks ?? []; });
  await mesh.send({ image: video });
  return found.map((points) => measured(points, video.videoWidth, video.videoHeight));
}

async function load() {
  const place = document.querySelector("[data-mesh]")?.dataset.mesh;
  if (!place) throw new Error("This page has no face mesh.");
  await script(place);
  const folder = new URL(place, location.href);
  const mesh = new globalThis.FaceMesh({ locateFile: (name) => `${new URL(name, folder).href}?v=${REVISION}` });
  mesh.setOptions({ maxNumFaces: 2, refineLandmarks: true });
  await mesh.initialize();
  return mesh;
}

function script(address) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = address;
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error("The face mesh was not found.")));
    document.head.append(element);
  });
}

/** Depth counts in widths of the frame, smaller is nearer: so a chin that is farther than the brow is a head bent down. */
function measured(points, width, height) {
  const xs = points.map(({ x }) => x), ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const away = (a, b) => (points[b].z - points[a].z) * width;
  return {
    left, right, top, bottom,
    yaw: degrees(away(RIGHT, LEFT), (points[LEFT].x - points[RIGHT].x) * width),
    pitch: degrees(away(TOP, CHIN), (points[CHIN].y - points[TOP].y) * height),
  };
}

const degrees = (across, along) => (Math.atan2(across, along) * 180) / Math.PI;
