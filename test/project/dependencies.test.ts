/** What is imported is declared, and what is declared is used. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import ts from "typescript";
import { expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies" | "scripts",
  Record<string, string>
>;
const declared = { ...manifest.dependencies, ...manifest.devDependencies };
const sources = execFileSync("git", ["ls-files", "*.ts", "*.mjs", "*.cjs", "*.css"], { encoding: "utf8" })
  .trim()
  .split("\n");

/** The editor's own module, and one that the build makes up. */
const NO_PACKAGES: ReadonlySet<string> = new Set(["vscode", "binary-data"]);

const packageOf = (path: string): string => path.split("/", path.startsWith("@") ? 2 : 1).join("/");

/** Packages that a file imports; those of types only have theirs declared as `@types/…`. */
function packagesIn(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((path) => !/^(?:[./]|node:)/.test(path) && !builtinModules.includes(path))
    .map(packageOf)
    .filter((name) => !NO_PACKAGES.has(name));
}

it("every import is of a declared package", () => {
  const missing = sources
    .filter((file) => !file.endsWith(".css"))
    .flatMap((file) => packagesIn(file).map((name) => ({ file, name })))
    .filter(({ name }) => !(name in declared) && !(`@types/${name}` in declared));
  expect(sources.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

it("what ships imports no package that is for making it", () => {
  const shipped = sources.filter((file) => /^(?:client\/src|server|protocol)\/.*\.ts$/.test(file));
  const missing = shipped
    .flatMap((file) => packagesIn(file).map((name) => ({ file, name })))
    .filter(({ name }) => !(name in manifest.dependencies) && !(`@types/${name}` in declared));
  expect(missing).toEqual([]);
});

it("every declared package is used: by a file, or by a script of package.json", () => {
  const files = [...sources, "package.json"].map((file) => {
    const text = readFileSync(file, "utf8");
    return file === "package.json" ? Object.values(manifest.scripts).join("\n") : text;
  });
  const commands: Readonly<Record<string, string>> = { "dependency-cruiser": "depcruise" };
  const all = files.join("\n");
  const unused = Object.keys(declared).filter(
    (name) => !name.startsWith("@types/") && !all.includes(commands[name] ?? name),
  );
  expect(unused).toEqual([]);
});
