// What of the guards the compiler holds.
import { join } from "node:path";
import ts from "typescript";

/** @typedef {import("./find.mjs").Guard} Guard */

/**
 * @param {string} root of the project
 * @param {readonly string[]} files
 * @returns {(guard: Guard) => boolean} whether its file would compile without it
 */
export function createChecker(root, files) {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  /** @type {Map<string, { version: number, text: string }>} */
  const changed = new Map();
  let versions = 0;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [...new Set(files)],
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    // What is not used any more is no fault: the guard was all that used it.
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return ({ file, start, end, instead }) => {
    const written = ts.sys.readFile(file) ?? "";
    const text = written.slice(0, start) + String(instead) + written.slice(end);
    changed.set(file, { version: ++versions, text });
    const compiles = service.getSemanticDiagnostics(file).length === 0;
    changed.delete(file);
    return compiles;
  };
}
