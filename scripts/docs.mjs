// Writes what follows from the checks: docs/checks.md, and their settings in package.json.
//   node scripts/docs.mjs [--check]     --check writes nothing and fails where something is out of date
import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildChecks } from "./build-checks.mjs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { buildLexicon } from "./build-lexicon.mjs";
import { importSource } from "./import-source.mjs";

const { defaultLevel } = await importSource("server/src/engine/checks/check.ts");
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {Promise<Record<string, string>>} the text that each file should have, by its path from the root */
export async function generated() {
  await buildLexicon();
  buildChecks();
  const { outputFiles } = await build({ entryPoints: [join(root, "server/src/engine/checks/registry.ts")], bundle: true, format: "esm", write: false, charset: "utf8" });
  const { checks } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
  const { sayNamed } = await importSource("server/src/features/messages.ts");
  return { "docs/checks.md": page(checks, (level) => sayNamed("ar", "level", level)), "package.json": settings(checks), "schemas/stylebook.schema.json": await stylebookSchema() };
}

/** What editors complete and validate stylebook.yaml by. */
async function stylebookSchema() {
  const { stylebookSchema: schema } = await importSource("server/src/stylebook/schema.ts");
  return `${JSON.stringify({ title: "Arabic Press stylebook", ...toJsonSchema(schema, { typeMode: "input" }) }, null, 2)}\n`;
}

/** @returns {string} docs/checks.md */
export function page(checks, levelName) {
  const head = "# Checks · الفحوص\n\nWritten by `npm run docs` from `server/src/engine/checks/rules/`. Set a level with `\"arabicPress.checks.<id>\"`: off, hint, information, warning, error; or in the newsroom's [stylebook](newsroom.md), which also names the checks that were left out. A check in the nursery is new: a hint until its figures are known · الفحص قيد التجربة جديد: تلميح إلى أن تُعرف نسبة صوابه.\n";
  const list = checks.map((check) => `- [\`${check.id}\`](#${check.id}) · ${check.title.ar} · ${check.title.en} · ${defaultLevel(check)}${inNursery(check)}`).join("\n");
  return `${head}\n${list}\n${checks.map((check) => section(check, levelName)).join("")}`;
}

/** The parts in the order in which client/src/section.ts reads them: Arabic, English, examples. */
function section(check, levelName) {
  const { id, title, why, source, examples } = check;
  const wrong = examples.wrong.map(({ text, right }) => `| ${cell(text)} | ${right === undefined ? "–" : cell(right)} |`).join("\n");
  const arabic = `### ${title.ar}\n\n${why.ar}\n\nالمستوى ابتداء: ${levelName(defaultLevel(check))}${check.nursery === true ? "، فالفحص قيد التجربة" : ""}. المصدر: ${source.ar}.`;
  const english = `### ${title.en}\n\n${why.en}\n\nLevel at first: ${defaultLevel(check)}${check.nursery === true ? ", since it is in the nursery" : ""}. Source: ${source.en}.`;
  return `\n## ${id}\n\n${rightToLeft(arabic)}\n\n${english}\n\n${rightToLeft(`| ✗ | ✓ |\n|---|---|\n${wrong}`)}\n`;
}

const rightToLeft = (markdown) => `<div dir="rtl">\n\n${markdown}\n\n</div>`;

const inNursery = ({ nursery }) => (nursery === true ? " · قيد التجربة · nursery" : "");

/** A table cell; what shows nothing is named. */
function cell(text) {
  const short = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  return short.replace(/[\u200b\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]/g, (char) => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`).replaceAll("\n", "<br>").replaceAll("|", "\\|");
}

/** @returns {string} package.json with a setting for each check */
export function settings(checks) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [general] = manifest.contributes.configuration;
  const levels = ["off", "hint", "information", "warning", "error"];
  const group = ([concern, title]) => ({
    title,
    properties: Object.fromEntries(checks.filter((check) => check.concern === concern).map((check) => [`arabicPress.checks.${check.id}`, { type: "string", enum: levels, default: defaultLevel(check), scope: "resource", description: `${check.title.ar} · ${check.title.en}${inNursery(check)}` }])),
  });
  manifest.contributes.configuration = [general, ...CONCERNS.map(group)];
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** One group of settings each, in the order in which a desk cares. */
const CONCERNS = [["facts", "Facts · الحقائق"], ["attribution", "Attribution · الإسناد"], ["grammar", "Grammar · النحو"], ["spelling", "Spelling · الإملاء"], ["style", "Style · الأسلوب"], ["characters", "Characters and punctuation · الحروف والترقيم"]];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generated())) {
    if (readFileSync(join(root, path), { encoding: "utf8", flag: "a+" }) === text) continue;
    if (process.argv.includes("--check")) {
      console.error(`${path} is out of date: run npm run docs`);
      process.exitCode = 1;
    } else writeFileSync(join(root, path), text);
  }
}
