/**
 * Python in the browser, shut in. The page hands over the bytes of Python and the code; results come back.
 *
 * This worker is served under a policy of its own (web/views/workbench.py): it may compile WebAssembly and nothing else:
 * no connection, no further script, no eval. What is taken away below is a second wall behind that one.
 */
import { loadPyodide } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import harness from "./harness.py";

const WAYS_OUT = [
  "fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport", "BroadcastChannel", "Worker", "SharedWorker",
  "importScripts", "indexedDB", "caches", "RTCPeerConnection", "FileReaderSync",
];
let python;

/** Start Python from bytes that the page fetched; nothing is fetched here. */
async function start({ wasm, library }) {
  const kept = { "pyodide.asm.wasm": [wasm, "application/wasm"], "python_stdlib.zip": [library, "application/zip"] };
  self.fetch = async (address) => {
    const [bytes, type] = kept[String(address.url ?? address).split("/").pop()] ?? [];
    return bytes ? new Response(bytes, { headers: { "content-type": type } }) : new Response("", { status: 404 });
  };
  python = await loadPyodide({
    indexURL: "https://nowhere.invalid/",
    lockFileContents: { info, packages: {} },
    packageBaseUrl: "https://nowhere.invalid/",
    jsglobals: Object.freeze({ setTimeout, clearTimeout }),
    stdin: () => null,
    stdout: () => {},
    stderr: () => {},
  });
  python.unregisterJsModule("pyodide_js");
  python.runPython(harness);
  python.runPython("import sys; sys.modules.pop('pyodide_js', None); sys.setrecursionlimit(1000)");
  for (const way of WAYS_OUT) Object.defineProperty(self, way, { value: undefined, configurable: false, writable: false });
}

function run({ source, tests }) {
  const act = python.globals.get("run");
  const told = act(python.toPy(source), python.toPy(tests));
  const plain = told.toJs({ dict_converter: Object.fromEntries });
  told.destroy();
  act.destroy();
  return plain;
}

self.onmessage = async ({ data }) => {
  try {
    if (data.wasm) await start(data);
    self.postMessage(data.wasm ? { ready: true } : { told: run(data) });
  } catch (error) {
    self.postMessage({ broken: String(error.message ?? error).slice(0, 300) });
  }
};
