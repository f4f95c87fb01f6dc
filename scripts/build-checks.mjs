// Lists the check files for the registry: server/src/engine/checks/rules.generated.ts. A new check is found by being there.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const room = join(dirname(dirname(fileURLToPath(import.meta.url))), "server/src/engine/checks");

export function buildChecks() {
  const ids = readdirSync(join(room, "rules"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3))
    .sort();
  const name = (/** @type {string} */ id) =>
    id.replace(/-(.)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());
  const source = `// Written by scripts/build-checks.mjs from the files in rules/.\n${ids.map((id) => `import ${name(id)} from "./rules/${id}";\n`).join("")}\nexport const rules = [${ids.map(name).join(", ")}];\n`;
  const target = join(room, "rules.generated.ts");
  if (!existsSync(target) || readFileSync(target, "utf8") !== source) writeFileSync(target, source);
}
