import { hasOddCharacters } from "../characters";
import type { Check, Fix } from "../check";

const check: Check = {
  id: "bidi-control",
  concern: "characters",
  level: "error",
  title: { ar: "محرف تحكم في الاتجاه", en: "Directional control character" },
  message: { ar: "احذف محرف الاتجاه الخفي ({0}): قد يغيّر ترتيب النص أمام القارئ", en: "Remove the invisible directional character ({0}): it can change the order of the text that a reader sees" },
  why: {
    ar: "محارف فرض الاتجاه (U+202D وU+202E) تعرض النص بغير ترتيبه. والتنبيه على ما سواها من محارف التضمين والعزل تحذير، وعلى علامات RLM وLRM وALM معلومة فقط. وما لا أثر له في الترتيب (بين حروف عربية) يُحذف آليا، وما جاور رقما أو حرفا لاتينيا أو أحاط به يقرره الكاتب.",
    en: "Overrides (U+202D, U+202E) show text in another order than it has; embeddings and isolates are a warning, the marks RLM, LRM and ALM are information only. What changes no order (between Arabic letters) is removed in bulk; what stands beside digits or Latin, or around them, is for the writer to decide.",
  },
  source: { ar: "Trojan Source (Boucher and Anderson, 2021)؛ Unicode UAX #9", en: "Trojan Source (Boucher and Anderson, 2021); Unicode UAX #9" },
  examples: {
    wrong: [
      { text: "بلغ الدخل ‮2021 دينار.", right: "بلغ الدخل 2021 دينار." },
      { text: "زار ‭الوفد تونس.", right: "زار الوفد تونس." },
      { text: "وصل ‫الوزير‬ أمس.", right: "وصل الوزير أمس." },
      { text: "بلغ ⁦الدخل⁩ 5 ملايين.", right: "بلغ الدخل 5 ملايين." },
      { text: "وصل الوفد‏ أمس.", right: "وصل الوفد أمس." },
    ],
    right: [
      "بلغ الدخل 2021 دينار.",
      "قال «نعم» ثم غادر.",
      "وصل الوفد إلى Paris أمس.",
      "وصل الوفد 🚗 أمس.",
      "بدأت الدورة (2021) أمس.",
    ],
  },
  paragraph(reading, report) {
    if (!hasOddCharacters(reading)) return;
    const { text } = reading;
    const controls = [...text.matchAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g)];
    const ordering = embeddingsThatOrder(text, controls);
    for (const { 0: control, index: start = 0 } of controls) {
      const code = control.charCodeAt(0);
      const severity = code === 0x202d || code === 0x202e ? ("error" as const) : code < 0x2010 || code === 0x61c ? ("information" as const) : ("warning" as const);
      const span = { start, end: start + 1 };
      const fix: Fix = { title: { ar: "احذف المحرف", en: "Remove the character" }, edits: [{ ...span, text: "" }] };
      report({ ...span, severity, values: [`U+${code.toString(16).toUpperCase().padStart(4, "0")}`], fixes: [ordering.has(start) || mayOrder(text, start) ? { ...fix, asks: true } : fix] });
    }
  },
};

/**
 * May a control change the order of what stands beside it? Between Arabic letters, and spaces and marks between them, it changes nothing;
 * beside digits and Latin it may (UAX #9: W2, W4, N1). A left-to-right mark at a line's beginning turns the whole line.
 */
function mayOrder(text: string, at: number): boolean {
  const [before, behind] = [nearest(text, at, -1), nearest(text, at, 1)];
  return FOREIGN.test(before) || FOREIGN.test(behind) || (text.charAt(at) === LEFT_TO_RIGHT && (before === "" || behind === ""));
}

const LEFT_TO_RIGHT = "\u200e";

/** The nearest letter or digit on one side; "" where there is none near. */
function nearest(text: string, from: number, step: 1 | -1): string {
  for (let at = from + step; at >= 0 && at < text.length && Math.abs(at - from) <= NEAR; at += step) if (/[\p{L}\p{Nd}]/u.test(text.charAt(at))) return text.charAt(at);
  return "";
}

/** Spaces and marks that a control may have between itself and what it orders. */
const NEAR = 60;
/** A digit, or a letter that is not Arabic. */
const FOREIGN = /\p{Nd}|[^\P{L}\p{Script=Arabic}]/u;

/** Where the controls stand, both ends, of embeddings that go from left to right or have digits or Latin inside. */
function embeddingsThatOrder(text: string, controls: readonly RegExpMatchArray[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  const close = (from: number, to: number): void => {
    if (LEFTWARDS.test(text.charAt(from)) || FOREIGN.test(text.slice(from, to))) found.add(from).add(to);
  };
  for (const { 0: control, index = 0 } of controls) {
    if (OPENS.test(control) && open.length < MAX_DEPTH) open.push(index);
    if (!CLOSES.test(control)) continue;
    const from = open.pop();
    if (from !== undefined) close(from, index);
  }
  for (const from of open) close(from, text.length);
  return found;
}

/** UAX #9: deeper embeddings count for nothing. */
const MAX_DEPTH = 125;
const OPENS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const CLOSES = /[\u202c\u2069]/;
/** Left-to-right embedding, override and isolate. */
const LEFTWARDS = /[\u202a\u202d\u2066]/;

export default check;
