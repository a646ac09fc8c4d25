// Tailwind's own compiler (pure JS) and esbuild, without a native scanner: the npm lock is exact on every machine.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { compile } from "tailwindcss";
import * as esbuild from "esbuild";
import { copyFaceMesh } from "./face_mesh.mjs";

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const out = path.resolve(here, process.argv[2] ?? "dist");
const read = (file) => fs.readFileSync(file, "utf8");
const files = (folder, ending) =>
  fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending)).sort().map((name) => path.join(folder, name));

fs.mkdirSync(path.join(out, "fonts"), { recursive: true });

// Styles: only the classes that our templates and elements use.
const compiler = await compile(read(path.join(here, "app.css")), {
  base: here,
  async loadStylesheet(id, base) {
    const file = id === "tailwindcss" ? require.resolve("tailwindcss/index.css") : path.resolve(base, id);
    return { path: file, base: path.dirname(file), content: read(file) };
  },
  async loadModule(id, base) {
    const file = require.resolve(id);
    return { path: file, base: path.dirname(file), module: (await import(file)).default };
  },
});
const sources = [...files(path.join(here, "../src/greenroom/web/templates"), ".html"), ...files(path.join(here, "elements"), ".js")];
const words = new Set(sources.flatMap((file) => read(file).split(/[^\w:./[\]%-]+/)));
const styles = await esbuild.transform(compiler.build([...words].sort()), { loader: "css", minify: true });
fs.writeFileSync(path.join(out, "app.css"), styles.code);

// Behaviour: one module of elements, and the theme, which must be set before the page is drawn.
await esbuild.build({
  entryPoints: [path.join(here, "elements/app.js"), path.join(here, "elements/theme.js")],
  bundle: true, minify: true, format: "iife", target: "es2022", outdir: out, logLevel: "error",
});

// Python for the desk of code: its machine, its library, and the worker that shuts it in, whole so that it loads nothing more.
const python = path.dirname(require.resolve("pyodide/package.json"));
const worker = await esbuild.build({
  entryPoints: [path.join(here, "workers/python.js")],
  bundle: true, minify: true, write: false, format: "iife", target: "es2022", platform: "browser", logLevel: "error",
  loader: { ".py": "text" }, external: ["node:*"],
});
fs.mkdirSync(path.join(out, "pyodide"), { recursive: true });
fs.writeFileSync(path.join(out, "pyodide/worker.js"), `${read(path.join(python, "pyodide.asm.js"))}\n${worker.outputFiles[0].text}`);
for (const file of ["pyodide.asm.wasm", "python_stdlib.zip"]) fs.copyFileSync(path.join(python, file), path.join(out, "pyodide", file));

// Icons: one file of symbols.
const symbols = files(path.join(here, "icons"), ".svg").map((file) => {
  const drawing = read(file).replace(/<!--.*?-->/s, "").replace(/^[^]*?<svg[^>]*>/, "").replace("</svg>", "").replace(/\s+/g, " ").trim();
  return `<symbol id="${path.basename(file, ".svg")}" viewBox="0 0 24 24">${drawing}</symbol>`;
});
fs.writeFileSync(path.join(out, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);

// Letters: Inter, for Latin scripts.
const inter = path.dirname(require.resolve("@fontsource-variable/inter/package.json"));
for (const script of ["latin", "latin-ext"])
  fs.copyFileSync(path.join(inter, `files/inter-${script}-wght-normal.woff2`), path.join(out, `fonts/inter-5.3.0-${script}.woff2`));

// The face mesh, for the pages that look at the camera's picture.
copyFaceMesh(path.join(here, "node_modules/@mediapipe/face_mesh"), out);

// The words under which all of this may be passed on.
const licences = ["@fontsource-variable/inter", "daisyui", "tailwindcss"].map((name) => {
  const folder = path.join(here, "node_modules", name);
  return [name, read(path.join(folder, fs.readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))))];
});
licences.push(["Pyodide, unchanged, in pyodide/; its source is at https://github.com/pyodide/pyodide", read(path.join(here, "licences/MPL-2.0.txt"))]);
licences.push(["Python, inside Pyodide", read(path.join(here, "licences/PSF-2.0.txt"))]);
licences.push(["Lucide icons", read(path.join(here, "icons/LICENSE"))]);
const apache = read(path.join(here, "../LICENSE"));
licences.push(["@mediapipe/face_mesh", `Copyright The MediaPipe Authors. Three functions of its loader were changed; the file says so.\n\n${apache}`]);
fs.writeFileSync(path.join(out, "licences.txt"), licences.map(([name, words]) => `${name}\n\n${words.trim()}\n`).join("\n---\n\n"));
