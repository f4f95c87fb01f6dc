/**
 * Settings: what a user may set, and what stands where they set nothing or something wrong. Here is all that there is to say of a setting:
 * its type, and (by `npm run docs`) what package.json contributes and what package.nls*.json tell people of it.
 */
import * as v from "valibot";
import type { Bilingual } from "./engine/language";
import { LANGUAGES } from "./engine/language";
import { STYLEBOOK_FILE } from "./stylebook/paths";
import { LEVELS, PRESETS, type Level } from "./engine/level";

/** What the settings page shows of a setting. */
export interface Told {
  group: SettingsGroup;
  description: Bilingual;
  /** The same of each value that can be chosen. */
  values?: Readonly<Record<string, Bilingual>>;
  /** Of a number. */
  limits?: { minimum: number; maximum: number };
  /** Where it may be set: for each folder, where nothing is said. */
  scope?: "machine-overridable" | "language-overridable";
}

/** The groups of the settings page above those of the checks, in its order. */
export const SETTINGS_GROUPS = {
  general: { ar: "عام", en: "General" },
  stylebook: { ar: "دليل الأسلوب", en: "Stylebook" },
  editor: { ar: "على الشاشة", en: "On the Screen" },
  writing: { ar: "الكتابة", en: "Writing" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type SettingsGroup = keyof typeof SETTINGS_GROUPS;

const settingsSchema = v.object({
  language: setting(v.picklist(LANGUAGES), "ar", {
    group: "general",
    description: { ar: "لغة كل ما يقوله Arabic Press.", en: "The language of all messages of Arabic Press." },
    values: { ar: { ar: "العربية", en: "Arabic" }, en: { ar: "الإنجليزية", en: "English" } },
  }),
  documents: setting(v.picklist(["arabic", "all", "own"]), "arabic", {
    group: "general",
    description: {
      ar: "ما يُقرأ من ملفات النص العادي وMarkdown، إلى جانب الملفات المكتوبة بلغة Arabic Press.",
      en: "Which plain text and Markdown documents are read beside those in the language Arabic Press.",
    },
    values: {
      arabic: { ar: "ما كان معظم نصه عربيا", en: "Those that are mostly Arabic" },
      all: { ar: "كلها", en: "All of them" },
      own: { ar: "لا شيء منها", en: "None of them" },
    },
  }),
  pages: setting(v.boolean(), false, {
    group: "general",
    description: {
      ar: "قراءة الخبر الذي في صفحات HTML ومستندات NewsML-G2 وNITF أيضا، والتنبيه إلى ما فيه في موضعه منها.",
      en: "Read the article in HTML pages, NewsML-G2 and NITF documents, too: what is found in it is shown at its place there.",
    },
  }),
  preset: setting(v.picklist(PRESETS), "newspaper", {
    group: "general",
    description: {
      ar: 'مستويات الفحوص لنوع غرفة الأخبار، ما لم يُحدَّد مستوى فحص بعينه أدناه أو في دليل الأسلوب. ويصح أن تختلف من مجلد إلى مجلد ومن لغة إلى لغة: `"[markdown]": { "arabicPress.preset": "quiet" }`.',
      en: 'Levels of the checks for a kind of newsroom, below those that are set for a check by itself here or in the stylebook. For each folder, and for each language: `"[markdown]": { "arabicPress.preset": "quiet" }`.',
    },
    values: {
      newspaper: { ar: "صحيفة أو موقع: كل فحص بمستواه", en: "A newspaper or a site: each check at its own level" },
      agency: {
        ar: "وكالة أنباء: ومعها المصادر المجهولة، والأقوال الممتدة، وعلامات آخر الفقرة",
        en: "A news agency: unnamed sources, long quotations and final stops, too",
      },
      broadcaster: {
        ar: "إذاعة أو تلفزيون: الجمل الطويلة تحذير، ولا شيء مما لا يُسمع من الترقيم",
        en: "Radio or television: long sentences are warnings, and nothing is said of marks that nobody hears",
      },
      quiet: { ar: "هادئ: الأخطاء والتحذيرات وحدها", en: "Quiet: errors and warnings alone" },
    },
    scope: "language-overridable",
  }),
  semanticTokens: setting(v.boolean(), false, {
    group: "editor",
    description: {
      ar: "تلوين حروف الأسماء بألوان السمة. معطَّل ابتداء: يرصف المحرر كل مقطع ملون وحده، فقد يتغير ترتيب السطر العربي.",
      en: "Colour the letters of names by theme. Off by default: the editor lays coloured runs out by themselves, which can change the order of a line of Arabic.",
    },
  }),
  inlayHints: setting(v.boolean(), false, {
    group: "editor",
    description: {
      ar: "إظهار المتحدث بعد فعل القول إن كان فاعله ضميرا مستترا. معطَّل ابتداء: ما يُرسم داخل السطر العربي قد يغير ترتيبه.",
      en: "Show the speaker after a reporting verb whose subject is dropped. Off by default: what is drawn inside a line of Arabic can change the order in which the editor lays it out.",
    },
  }),
  codeLens: setting(v.boolean(), false, {
    group: "editor",
    description: {
      ar: "إظهار عدد أقوال المتحدث فوق الفقرة التي يتحدث فيها أول مرة.",
      en: "Show how many quotations a speaker has over the paragraph where they first speak.",
    },
  }),
  suggestAsYouType: setting(v.boolean(), false, {
    group: "editor",
    description: {
      ar: "فتح قوائم الاقتراح من تلقاء نفسها في النص العادي، وفي Markdown إن كان `#editor.quickSuggestions#` مفعَّلا. معطَّل ابتداء: في القائمة المفتوحة يأخذ Enter صفها الأول. أما في لغة Arabic Press فالقرار لإعداد `#editor.quickSuggestions#` وحده، ويبقى Enter سطرا جديدا.",
      en: "Let lists of suggestions open by themselves in plain text, and in Markdown where `#editor.quickSuggestions#` is on. Off by default: where a list is open, Enter takes its first row. In the language Arabic Press `#editor.quickSuggestions#` alone decides, and Enter stays a new line.",
    },
  }),
  stylebook: setting(v.string(), STYLEBOOK_FILE, {
    group: "stylebook",
    description: {
      ar: "دليل أسلوب غرفة الأخبار: مسار داخل المجلد، مثل `desk/stylebook.yaml`. [افتح الدليل](command:arabicPress.openStylebook)",
      en: "The newsroom's stylebook: a path within the workspace folder, such as `desk/stylebook.yaml`. [Open the stylebook](command:arabicPress.openStylebook)",
    },
  }),
  userStylebook: setting(v.string(), "", {
    group: "stylebook",
    description: {
      ar: "دليلك الخاص، ويأتي بعد دليل المجلد: مسار.",
      en: "Your own stylebook, below the workspace's: a path.",
    },
    scope: "machine-overridable",
  }),
});

/** What the client alone looks at. */
const ofTheClient = {
  decorations: setting(v.boolean(), true, {
    group: "editor",
    description: {
      ar: "خطوط رفيعة تحت الأشخاص والمؤسسات والأماكن. وألوانها في `#workbench.colorCustomizations#`، مثل `arabicPress.person`.",
      en: "Thin lines under persons, organisations and places. Their colours are set in `#workbench.colorCustomizations#`, such as `arabicPress.person`.",
    },
  }),
  openRightToLeft: setting(v.picklist(["own", "arabic", "never"]), "own", {
    group: "writing",
    description: {
      ar: "ما يُفتح في محرر الكتابة من اليمين إلى اليسار. وتحتاج القيمة `never` إلى مدخل في `#workbench.editorAssociations#`، ولا يُكتب إلا بموافقتك.",
      en: "Which articles open in the right-to-left editor. For `never`, VS Code's own `#workbench.editorAssociations#` needs an entry: it is written where you agree.",
    },
    values: {
      own: {
        ar: "الملفات المكتوبة بلغة Arabic Press ‏(‎.arpress و‎.خبر)",
        en: "Files of the language Arabic Press (.arpress, .خبر)",
      },
      arabic: {
        ar: "ومعها ما كان معظم نصه عربيا من النص العادي وMarkdown",
        en: "Plain text and Markdown that are mostly Arabic, too",
      },
      never: { ar: "لا شيء منها", en: "None of them" },
    },
  }),
  offers: setting(v.boolean(), true, {
    group: "general",
    description: {
      ar: "عرضٌ واحد في كل مجلد عند فتح أول نص عربي: التفاف السطور، وعرض القراءة، والكتابة من اليمين إلى اليسار.",
      en: "One offer per folder, made when its first Arabic text is opened: wrapped lines, the reading view, writing from right to left.",
    },
  }),
  "writing.font": setting(v.string(), "", {
    group: "writing",
    description: {
      ar: "خط الكتابة من اليمين إلى اليسار، كما يُكتب في CSS، مثل `Amiri, serif`. وإن تُرك فارغا فخط النسخ المرفق بالإضافة.",
      en: "The font in which articles are written from right to left, as in CSS, for instance `Amiri, serif`; empty for the Naskh font that ships with the extension.",
    },
  }),
  "writing.fontSize": setting(v.number(), 20, {
    group: "writing",
    description: {
      ar: "حجم الحروف بالبكسل في محرر الكتابة من اليمين إلى اليسار.",
      en: "Size of the letters in pixels, where articles are written from right to left.",
    },
    limits: { minimum: 8, maximum: 96 },
  }),
  "writing.lineHeight": setting(v.number(), 1.9, {
    group: "writing",
    description: {
      ar: "ارتفاع السطر بمضاعفات حجم الحروف، في محرر الكتابة من اليمين إلى اليسار.",
      en: "Height of a line as a multiple of the size, where articles are written from right to left.",
    },
    limits: { minimum: 1, maximum: 4 },
  }),
  "writing.measure": setting(v.number(), 36, {
    group: "writing",
    description: {
      ar: "عرض العمود بمضاعفات حجم الحروف، في محرر الكتابة من اليمين إلى اليسار؛ والصفر لعرض المساحة كلها.",
      en: "Width of the column in letters of the size, where articles are written from right to left; 0 for the width of the pane.",
    },
    limits: { minimum: 0, maximum: 200 },
  }),
  "writing.closePairs": setting(v.boolean(), true, {
    group: "writing",
    description: {
      ar: "إغلاق الأقواس وعلامات التنصيص عند فتحها في محرر الكتابة من اليمين إلى اليسار، وما يُكتب فوق علامة الإغلاق يحل محلها.",
      en: "In the right-to-left editor, brackets and quotation marks are closed as they are opened; typing over a closing one replaces it.",
    },
  }),
};

/** What is set, by name; levels of checks are settings of their own. */
const schema = v.object({
  ...settingsSchema.entries,
  checks: v.optional(v.fallback(v.record(v.string(), v.fallback(v.optional(v.picklist(LEVELS)), undefined)), {}), {}),
});

/** What a user has set. Of `stylebook` and `userStylebook` more in newsroom.ts. */
export type Settings = v.InferOutput<typeof settingsSchema> & {
  /** Levels by check id; a check that is not named keeps its own. */
  levels: Readonly<Record<string, Level>>;
};

/** @returns what package.json contributes for each setting, by its name; `told` is of people's words */
export function contributions(): { name: string; type: string; initial: unknown; told: Told }[] {
  return Object.entries({ ...settingsSchema.entries, ...ofTheClient }).map(([name, entry]) => {
    const initial: unknown = v.getDefault(entry);
    return {
      name,
      type: typeof initial,
      initial,
      told: v.getMetadata(entry) as unknown as Told,
    };
  });
}

/** @returns the settings, a default in the place of every wrong value, and what was wrong in words for the log. */
export function readSettings(given: unknown): { settings: Settings; faults: string[] } {
  const value = isObject(given) ? given : {};
  const { checks, ...own } = v.parse(schema, value);
  const levels = Object.fromEntries(
    Object.entries(checks).flatMap(([id, one]) => (one === undefined ? [] : [[id, one] as const])),
  );
  return { settings: { ...own, levels }, faults: faultsOf(value, own) };
}

function faultsOf(given: Record<string, unknown>, read: Record<string, unknown>): string[] {
  const faults = Object.keys(read)
    .filter((name) => given[name] != null && given[name] !== read[name])
    .map(
      (name) =>
        `arabicPress.${name}: ${JSON.stringify(given[name])} is not allowed, ${JSON.stringify(read[name])} is used`,
    );
  const checks = given["checks"];
  if (!isObject(checks)) return faults;
  for (const [id, one] of Object.entries(checks))
    if (one != null && one !== AS_PRESET && !v.is(v.picklist(LEVELS), one))
      faults.push(`arabicPress.checks.${id}: ${JSON.stringify(one)} is not a level, the check keeps its own`);
  return faults;
}

/** The level of a check that is not set by itself. */
export const AS_PRESET = "preset";

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param initial what stands where nothing is set, or something that is not allowed */
function setting<S extends v.GenericSchema<unknown>>(allowed: S, initial: v.InferOutput<S>, told: Told) {
  return v.pipe(v.optional(v.fallback(allowed, initial), initial as never), v.metadata({ ...told }));
}
