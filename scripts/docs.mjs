// Writes what follows from the source: the picture in docs/architecture.md, docs/checks.md, the settings in package.json and their texts in
// package.nls*.json, the stylebook's schema.
//   node scripts/docs.mjs [--check]     --check writes nothing and fails where something is out of date
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withPicture } from "./architecture.mjs";
import { buildChecks } from "./build-checks.mjs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { buildLexicon } from "./build-lexicon.mjs";
import { importSource } from "./import-source.mjs";

const { defaultLevel } = await importSource("server/src/engine/checks/check.ts");
const { LEVELS } = await importSource("server/src/engine/level.ts");
const { AS_PRESET } = await importSource("server/src/settings.ts");
const { sayNamed } = await importSource("server/src/features/messages.ts");
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {Promise<Record<string, string>>} the text that each file should have, by its path from the root */
export async function generated() {
  await buildLexicon();
  buildChecks();
  const { checks } = await importSource("server/src/engine/checks/registry.ts");
  const { contributions } = await importSource("server/src/settings.ts");
  const groups = [general(contributions()), ...CONCERNS.map((concern) => levelsOf(concern, checks))];
  return {
    "docs/architecture.md": withPicture(readFileSync(join(root, "docs/architecture.md"), "utf8")),
    "docs/checks.md": page(checks, (level) => sayNamed("ar", "level", level)),
    "package.json": manifest(groups),
    "package.nls.json": texts("package.nls.json", groups, "en"),
    "package.nls.ar.json": texts("package.nls.ar.json", groups, "ar"),
    "schemas/stylebook.schema.json": await stylebookSchema(),
  };
}

/** What editors complete and validate stylebook.yaml by. */
async function stylebookSchema() {
  const { houseRules: schema } = await importSource("server/src/engine/house-rules.ts");
  return `${JSON.stringify({ title: "Arabic Press stylebook", ...toJsonSchema(schema, { typeMode: "input" }) }, null, 2)}\n`;
}

/** @returns {string} docs/checks.md */
export function page(checks, levelName) {
  const head =
    '# Checks · الفحوص\n\nWritten by `npm run docs` from `server/src/engine/checks/rules/`. Set a level with `"arabicPress.checks.<id>"`: off, hint, information, warning, error; or in the newsroom\'s [stylebook](newsroom.md), which also names the checks that were left out. A check in the nursery is new: a hint until its figures are known · الفحص قيد التجربة جديد: تلميح إلى أن تُعرف نسبة صوابه.\n';
  const list = checks
    .map(
      (check) =>
        `- [\`${check.id}\`](#${check.id}) · ${check.title.ar} · ${check.title.en} · ${defaultLevel(check)}${inNursery(check)}`,
    )
    .join("\n");
  return `${head}\n${list}\n${checks.map((check) => section(check, levelName)).join("")}`;
}

/** The parts in the order in which client/src/section.ts reads them: Arabic, English, examples. */
function section(check, levelName) {
  const { id, title, why, source, examples } = check;
  const wrong = examples.wrong
    .map(({ text, right }) => `| ${cell(text)} | ${right === undefined ? "–" : cell(right)} |`)
    .join("\n");
  const arabic = `### ${title.ar}\n\n${why.ar}\n\nالمستوى ابتداء: ${levelName(defaultLevel(check))}${check.nursery === true ? "، فالفحص قيد التجربة" : ""}. المصدر: ${source.ar}.`;
  const english = `### ${title.en}\n\n${why.en}\n\nLevel at first: ${defaultLevel(check)}${check.nursery === true ? ", since it is in the nursery" : ""}. Source: ${source.en}.`;
  return `\n## ${id}\n\n${rightToLeft(arabic)}\n\n${english}\n\n${rightToLeft(`| ✗ | ✓ |\n|---|---|\n${wrong}`)}\n`;
}

const rightToLeft = (markdown) => `<div dir="rtl">\n\n${markdown}\n\n</div>`;

const inNursery = ({ nursery }) => (nursery === true ? " · قيد التجربة · nursery" : "");

/** A table cell; what shows nothing is named. */
function cell(text) {
  const short = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  return short
    .replace(
      /[\u200b\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]/g,
      (char) => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
    )
    .replaceAll("\n", "<br>")
    .replaceAll("|", "\\|");
}

/**
 * A group of settings: its key and title, and each setting as package.json contributes it, with what its keys stand for.
 * @typedef {{ ar: string, en: string }} Bilingual
 * @typedef {{ key: string, title: Bilingual, settings: { name: string, contributed: object, told: [key: string, text: Bilingual][] }[] }} Group
 */

/** @returns {Group} all settings but the levels of checks */
function general(contributions) {
  const settings = contributions.map(
    ({ name, type, initial, told: { description, values, limits, scope = "resource" } }) => {
      const key = `setting.${name}`;
      const choices = Object.entries(values ?? {});
      return {
        name: `arabicPress.${name}`,
        contributed: {
          type,
          ...(choices.length === 0
            ? {}
            : {
                enum: choices.map(([value]) => value),
                enumDescriptions: choices.map(([value]) => `%${key}.${value}%`),
              }),
          default: initial,
          ...limits,
          scope,
          markdownDescription: `%${key}%`,
        },
        told: [[key, description], ...choices.map(([value, text]) => [`${key}.${value}`, text])],
      };
    },
  );
  return { key: "settings.general", title: { ar: "عام", en: "General" }, settings };
}

/** @returns {Group} the levels of the checks that look after something */
export function levelsOf([concern, title], checks) {
  const settings = checks
    .filter((check) => check.concern === concern)
    .map((check) => ({
      name: `arabicPress.checks.${check.id}`,
      contributed: {
        type: "string",
        enum: [AS_PRESET, ...LEVELS],
        default: AS_PRESET,
        scope: "resource",
        markdownDescription: `%check.${check.id}%`,
      },
      told: [[`check.${check.id}`, explained(check)]],
    }));
  return { key: `settings.${concern}`, title, settings };
}

/** The name of a check's fault and why it is one. */
function explained(check) {
  const { title, why, nursery } = check;
  const told = (language, note, level) =>
    `**${title[language]}**${nursery === true ? ` (${note})` : ""}\n\n${why[language]}\n\n${level}`;
  const level = defaultLevel(check);
  return {
    ar: told(
      "ar",
      "قيد التجربة",
      `المستوى ابتداء: ${sayNamed("ar", "level", level)}؛ و\`preset\` لما في \`#arabicPress.preset#\`.`,
    ),
    en: told("en", "in the nursery", `Level at first: ${level}; \`preset\` is as \`#arabicPress.preset#\` has it.`),
  };
}

/** @param {Group[]} groups @returns {string} package.json with every setting */
function manifest(groups) {
  const found = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  found.contributes.configuration = groups.map(({ key, settings }) => ({
    title: `%${key}%`,
    properties: Object.fromEntries(settings.map(({ name, contributed }) => [name, contributed])),
  }));
  return `${JSON.stringify(found, null, 2)}\n`;
}

/** @returns {string} the texts of package.json in one language: those that are written by hand, then those of the settings */
function texts(file, groups, language) {
  const found = JSON.parse(readFileSync(join(root, file), "utf8"));
  const byHand = Object.entries(found).filter(([key]) => !/^(?:settings?|check)\./.test(key));
  const told = groups.flatMap(({ key, title, settings }) => [[key, title], ...settings.flatMap((one) => one.told)]);
  return `${JSON.stringify(Object.fromEntries([...byHand, ...told.map(([key, text]) => [key, text[language]])]), null, 2)}\n`;
}

/** One group of settings each, in the order in which a desk cares. @type {[concern: string, title: Bilingual][]} */
const CONCERNS = [
  ["facts", { ar: "الحقائق", en: "Facts" }],
  ["attribution", { ar: "الإسناد", en: "Attribution" }],
  ["grammar", { ar: "النحو", en: "Grammar" }],
  ["spelling", { ar: "الإملاء", en: "Spelling" }],
  ["style", { ar: "الأسلوب", en: "Style" }],
  ["characters", { ar: "الحروف والترقيم", en: "Characters and punctuation" }],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generated())) {
    if (readFileSync(join(root, path), { encoding: "utf8", flag: "a+" }) === text) continue;
    if (process.argv.includes("--check")) {
      console.error(`${path} is out of date: run npm run docs`);
      process.exitCode = 1;
    } else writeFileSync(join(root, path), text);
  }
}
