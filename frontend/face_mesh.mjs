// The face mesh of MediaPipe (Apache-2.0), as its package has it but for three functions of its loader: they made code out
// of text, which our pages never allow. Written out here, they do the same.
import fs from "node:fs";
import path from "node:path";

const LOADER = "face_mesh_solution_simd_wasm_bin.js";
const AS_THEY_ARE = [
  "face_mesh.js", "face_mesh.binarypb", "face_mesh_solution_packed_assets.data", "face_mesh_solution_packed_assets_loader.js",
  "face_mesh_solution_simd_wasm_bin.wasm",
];
const NOTICE = "/* Changed for Greenroom: createNamedFunction, craftInvokerFunction and __emval_get_method_caller make no code out of text. */\n";
/** For each function, the one that follows it in the file, and what takes its place. */
const WRITTEN_OUT = [
  ["function createNamedFunction(", "var emval_handle_array", `function createNamedFunction(name, body) {
  return Object.defineProperty(function () { return body.apply(this, arguments); }, "name", { value: makeLegalFunctionName(name) });
}
`],
  ["function craftInvokerFunction(", "function heap32VectorToArray", `function craftInvokerFunction(humanName, argTypes, classType, invoke, target) {
  var expected = argTypes.length - 2;
  if (expected < 0) throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
  var isMethod = argTypes[1] !== null && classType !== null;
  var taken = argTypes.slice(isMethod ? 1 : 2);
  var stacked = argTypes.slice(1).some(function (type) { return type !== null && type.destructorFunction === undefined; });
  var returns = argTypes[0].name !== "void";
  return function () {
    if (arguments.length !== expected) throwBindingError("function " + humanName + " called with " + arguments.length + " arguments, expected " + expected + " args!");
    var given = (isMethod ? [this] : []).concat(Array.prototype.slice.call(arguments));
    var destructors = stacked ? [] : null;
    var wired = taken.map(function (type, at) { return type.toWireType(destructors, given[at]); });
    var result = invoke.apply(null, [target].concat(wired));
    if (stacked) runDestructors(destructors);
    else taken.forEach(function (type, at) { if (type.destructorFunction !== null) type.destructorFunction(wired[at]); });
    if (returns) return argTypes[0].fromWireType(result);
  };
}
`],
  ["function __emval_get_method_caller(", "function __emval_incref", `function __emval_get_method_caller(argCount, argTypes) {
  var types = __emval_lookupTypes(argCount, argTypes), retType = types[0], taken = types.slice(1);
  var signature = retType.name + "_$" + taken.map(function (type) { return type.name; }).join("_") + "$";
  if (emval_registeredMethods[signature] !== undefined) return emval_registeredMethods[signature];
  var caller = function (handle, name, destructors, args) {
    var offset = 0;
    var values = taken.map(function (type) {
      var value = type.readValueFromPointer(args + offset);
      offset += type.argPackAdvance;
      return value;
    });
    var result = handle[name].apply(handle, values);
    taken.forEach(function (type, at) { if (type.deleteObject) type.deleteObject(values[at]); });
    if (!retType.isVoid) return retType.toWireType(destructors, result);
  };
  return (emval_registeredMethods[signature] = __emval_addMethodCaller(caller));
}
`],
];

/** Puts the files into the folder `face_mesh` of `out`. */
export function copyFaceMesh(from, out) {
  const to = path.join(out, "face_mesh");
  fs.mkdirSync(to, { recursive: true });
  for (const name of AS_THEY_ARE) {
    fs.writeFileSync(path.join(to, name), fs.readFileSync(path.join(from, name)));
  }
  const loader = WRITTEN_OUT.reduce(exchange, fs.readFileSync(path.join(from, LOADER), "utf8"));
  if (/new Function|new_\(Function|\beval\(/.test(loader)) throw new Error("The loader of the face mesh still makes code out of text.");
  fs.writeFileSync(path.join(to, LOADER), NOTICE + loader);
}

function exchange(text, [begins, followed, instead]) {
  const start = text.indexOf(begins), end = text.indexOf(followed, start);
  if (start < 0 || end < 0) throw new Error(`The loader of the face mesh has no ${begins}`);
  return text.slice(0, start) + instead + text.slice(end);
}
