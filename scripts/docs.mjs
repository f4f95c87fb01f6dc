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
import { declarations } from "./library.mjs";
import { protocolSchema } from "./protocol-schema.mjs";

/**
 * @typedef {import("../server/src/engine/checks/check").Check} Check
 * @typedef {import("../server/src/engine/language").Bilingual} Bilingual
 * @typedef {import("../server/src/engine/level").Level} Level
 * @typedef {ReturnType<import("../server/src/settings").contributions>} Contributions
 */

const { defaultLevel } = await importSource("server/src/engine/checks/check.ts");
const { LEVELS } = await importSource("server/src/engine/level.ts");
const { AS_PRESET, SETTINGS_GROUPS } = await importSource("server/src/settings.ts");
const { directed, leftToRight, rightToLeft: arabicLine } = await importSource("server/src/engine/text/direction.ts");
const { sayNamed } = await importSource("server/src/features/messages.ts");
const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What a check's level may be set to. */
/** @type {(Level | typeof AS_PRESET)[]} */
const LEVELS_TO_SET = [AS_PRESET, ...LEVELS];

/** @returns {Promise<Record<string, string>>} the text that each file should have, by its path from the root */
export async function generated() {
  await buildLexicon();
  buildChecks();
  const { checks } = await importSource("server/src/engine/checks/registry.ts");
  const { contributions } = await importSource("server/src/settings.ts");
  const groups = [...general(contributions()), ...CONCERNS.map((concern) => levelsOf(concern, checks))];
  return {
    "docs/architecture.md": withPicture(readFileSync(join(root, "docs/architecture.md"), "utf8")),
    "docs/library.md": withDeclarations(readFileSync(join(root, "docs/library.md"), "utf8")),
    "docs/checks.md": page(checks, (level) => sayNamed("ar", "level", level)),
    "package.json": manifest(groups),
    "package.nls.json": texts("package.nls.json", groups, "en"),
    "package.nls.ar.json": texts("package.nls.ar.json", groups, "ar"),
    "docs/protocol.schema.json": protocolSchema(),
    "schemas/stylebook.schema.json": await stylebookSchema(),
  };
}

/** The library's own types, in the page on it. @param {string} text */
function withDeclarations(text) {
  const own = [...declarations()].filter(([file]) => file.includes("library/")).map(([, code]) => code.trim());
  const listing = `<!-- declarations -->\n\n\`\`\`ts\n${own.join("\n\n")}\n\`\`\`\n\n<!-- end of declarations -->`;
  return text.replace(/<!-- declarations -->[^]*<!-- end of declarations -->/, () => listing);
}

/** What editors complete and validate stylebook.yaml by. */
async function stylebookSchema() {
  const { stylebookRules: schema } = await importSource("server/src/engine/house-style/rules.ts");
  return `${JSON.stringify({ title: "Arabic Press stylebook", ...toJsonSchema(schema, { typeMode: "input" }) }, null, 2)}\n`;
}

/** @param {readonly Check[]} checks @param {(level: Level) => string} levelName @returns {string} docs/checks.md */
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

/** The parts in the order in which client/src/section.ts reads them: Arabic, English, examples. @param {Check} check @param {(level: Level) => string} levelName */
function section(check, levelName) {
  const { id, title, why, source, examples } = check;
  const wrong = examples.wrong
    .map(({ text, right }) => `| ${cell(text)} | ${right === undefined ? "–" : cell(right)} |`)
    .join("\n");
  const arabic = `### ${title.ar}\n\n${why.ar}\n\nالمستوى ابتداء: ${levelName(defaultLevel(check))}${check.nursery === true ? "، فالفحص قيد التجربة" : ""}. المصدر: ${source.ar}.`;
  // A block takes the direction of its first letter, which may be Arabic: a mark before it says otherwise.
  const english =
    `### ${title.en}\n\n${why.en}\n\nLevel at first: ${defaultLevel(check)}${check.nursery === true ? ", since it is in the nursery" : ""}. Source: ${source.en}.`
      .split("\n")
      .map((line) => directed(line.replace(/^(### )?(?=[\u0600-\u06ff«(])/, "$1\u200e"), "en"))
      .join("\n");
  return `\n## ${id}\n\n${rightToLeft(arabic)}\n\n${english}\n\n${rightToLeft(`| ✗ | ✓ |\n|---|---|\n${wrong}`)}\n`;
}

/** @param {string} markdown */
const rightToLeft = (markdown) => `<div dir="rtl">\n\n${markdown}\n\n</div>`;

/** @param {Check} check */
const inNursery = ({ nursery }) => (nursery === true ? " · قيد التجربة · nursery" : "");

/** A table cell; what shows nothing is named. @param {string} text */
function cell(text) {
  const short = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  return short
    .replace(
      /[\u200b\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]|(?!\n)\p{Cc}/gu,
      (char) => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
    )
    .replaceAll("\n", "<br>")
    .replaceAll("|", "\\|");
}

/**
 * A group of settings: its key and title, and each setting as package.json contributes it, with what its keys stand for.
 * @typedef {{ key: string, title: Bilingual, settings: Setting[] }} Group
 * @typedef {{ name: string, contributed: Contributed, told: [key: string, text: Bilingual][] }} Setting
 * @typedef {{ default: unknown, scope: string, markdownDescription: string } & Record<string, unknown>} Contributed
 */

/** @param {Contributions} contributions @returns {Group[]} all settings but the levels of checks */
function general(contributions) {
  return Object.entries(SETTINGS_GROUPS).map(([group, title]) => ({
    key: `settings.${group}`,
    title,
    settings: contributions.filter(({ told }) => told.group === group).map(contributed),
  }));
}

/** @param {Contributions[number]} setting @returns {Setting} */
function contributed({ name, type, initial, told: { description, values, limits, scope } }) {
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
            enumItemLabels: choices.map(([value]) => `%${key}.${value}.name%`),
            enumDescriptions: choices.map(([value]) => `%${key}.${value}%`),
          }),
      default: initial,
      ...limits,
      scope: scope ?? "resource",
      markdownDescription: `%${key}%`,
    },
    told: [
      [key, shown(description)],
      ...choices.flatMap(
        /** @returns {Setting["told"]} */ ([value, text]) => [
          [`${key}.${value}.name`, shown(named(text))],
          [`${key}.${value}`, shown(text)],
        ],
      ),
    ],
  };
}

/** What a value is called: its description as far as that begins with a name. @param {Bilingual} text @returns {Bilingual} */
const named = ({ ar, en }) => ({ ar: ar.split(":")[0] ?? ar, en: en.split(":")[0] ?? en });

/** The settings page is laid out from left to right, whatever VS Code's language: each paragraph carries its own order. @param {Bilingual} text @returns {Bilingual} */
const shown = ({ ar, en }) => ({
  ar: ar.replace(/[^\n]+/g, (line) =>
    line
      .replace(/`[^`]+`/g, leftToRight)
      .replace(
        /^(\*\*|)(.*?)(\*\*|)$/,
        (_, /** @type {string} */ open, /** @type {string} */ words, /** @type {string} */ close) =>
          `${open}${arabicLine(words)}${close}`,
      ),
  ),
  en: en.replace(/[^\n]+/g, (line) => directed(line, "en")),
});

/** @param {[concern: string, title: Bilingual]} concern @param {readonly Check[]} checks @returns {Group} the levels of the checks that look after something */
export function levelsOf([concern, title], checks) {
  const settings = checks
    .filter((check) => check.concern === concern)
    .map(
      /** @returns {Setting} */ (check) => ({
        name: `arabicPress.checks.${check.id}`,
        contributed: {
          type: "string",
          enum: LEVELS_TO_SET,
          enumItemLabels: LEVELS_TO_SET.map((level) => `%level.${level}%`),
          default: AS_PRESET,
          scope: "resource",
          markdownDescription: `%check.${check.id}%`,
        },
        told: [[`check.${check.id}`, explained(check)]],
      }),
    );
  return { key: `settings.${concern}`, title, settings };
}

/** The name of a check's fault, why it is one, an example, and the way to more of them. @param {Check} check @returns {Bilingual} */
function explained(check) {
  const { id, title, why, nursery } = check;
  const level = defaultLevel(check);
  const all = (/** @type {string} */ language) =>
    `command:arabicPress.explain?${encodeURIComponent(JSON.stringify([`arabic-press-checks:/${language}/${id}.md`]))}`;
  const { ar, en } = shown({
    ar: `**${title.ar}**${nursery === true ? " (قيد التجربة)" : ""}\n\n${why.ar}`,
    en: `**${title.en}**${nursery === true ? " (in the nursery)" : ""}\n\n${why.en}`,
  });
  const levels = shown({
    ar: `المستوى ابتداء: ${sayNamed("ar", "level", level)}، ما لم يغيّره \`#arabicPress.preset#\`. [أمثلة أخرى](${all("ar")})`,
    en: `Level at first: ${level}, unless \`#arabicPress.preset#\` has another. [More examples](${all("en")})`,
  });
  const example = exampleOf(check);
  return { ar: `${ar}${example}\n\n${levels.ar}`, en: `${en}${example}\n\n${levels.en}` };
}

/** @param {Check} check @returns {string} a wrong sentence and how it is right, in a paragraph; none where that would not be read as it is written */
function exampleOf({ examples }) {
  const example = examples.wrong.find(({ text, right }) =>
    [text, right].every(
      (one) =>
        one !== undefined &&
        one.length <= 70 &&
        /^[\p{L}\p{M}\p{N}\p{P}$+=^~ ]+$/u.test(one) &&
        !/[*_[\]\\~#]/.test(one),
    ),
  );
  return example?.right === undefined ? "" : `\n\n✗ ${arabicLine(example.text)}  \n✓ ${arabicLine(example.right)}`;
}

/** @param {Group[]} groups @returns {string} package.json with every setting */
function manifest(groups) {
  const found = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  found.contributes.configuration = groups.map(({ key, settings }, at) => ({
    title: `%${key}%`,
    order: at,
    properties: Object.fromEntries(settings.map(({ name, contributed }, order) => [name, { ...contributed, order }])),
  }));
  return `${JSON.stringify(found, null, 2)}\n`;
}

/** @param {string} file @param {Group[]} groups @param {keyof Bilingual} language @returns {string} the texts of package.json in one language: those that are written by hand, then those of the settings */
function texts(file, groups, language) {
  /** @type {Record<string, string>} */
  const found = JSON.parse(readFileSync(join(root, file), "utf8"));
  const byHand = Object.entries(found)
    .filter(([key]) => !/^(?:settings?|check|level)\./.test(key))
    .map(([key, text]) => [key, language === "ar" && key.startsWith("walk.") ? walked(text) : text]);
  const levels = LEVELS_TO_SET.map(
    /** @returns {Setting["told"][number]} */ (level) => [`level.${level}`, levelNamed(level)],
  );
  const told = [
    ...levels,
    ...groups.flatMap(
      /** @returns {Setting["told"]} */ ({ key, title, settings }) => [
        [key, title],
        ...settings.flatMap((one) => one.told),
      ],
    ),
  ];
  return `${JSON.stringify(Object.fromEntries([...byHand, ...told.map(([key, text]) => [key, text[language]])]), null, 2)}\n`;
}

/** The walkthrough, too, is laid out from left to right; its lines that are links are read by VS Code. @param {string} text */
const walked = (text) => text.replace(/^(?!\[).+$/gm, (line) => arabicLine(line.replace(/^\u2067(.*)\u2069$/, "$1")));

/** @param {Level | typeof AS_PRESET} level @returns {Bilingual} */
const levelNamed = (level) =>
  level === AS_PRESET
    ? { ar: "كما في نوع غرفة الأخبار", en: "As the preset has it" }
    : {
        ar: sayNamed("ar", "level", level),
        en: sayNamed("en", "level", level).replace(/^./, (letter) => letter.toUpperCase()),
      };

/** One group of settings each, in the order in which a desk cares. @type {[concern: string, title: Bilingual][]} */
const CONCERNS = [
  ["facts", { ar: "الحقائق", en: "Facts" }],
  ["attribution", { ar: "الإسناد", en: "Attribution" }],
  ["grammar", { ar: "النحو", en: "Grammar" }],
  ["spelling", { ar: "الإملاء", en: "Spelling" }],
  ["style", { ar: "الأسلوب", en: "Style" }],
  ["characters", { ar: "الحروف والترقيم", en: "Characters" }],
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
