import type { Word } from "../../text/words";
import type { Check } from "../check";

const check: Check = {
  id: "dash-spacing",
  concern: "characters",
  level: "information",
  title: { ar: "شرطة ملتصقة بما قبلها", en: "Dash that touches the word before it" },
  message: {
    ar: "أضف مسافة قبل الشرطة: تحيط بها مسافتان، أو تلتصق بما تعترضه من الجهتين",
    en: "Add a space before the dash: it stands free on both sides, or touches what it sets off on both",
  },
  why: {
    ar: "الشرطة بين كلمتين تحيط بها مسافتان (الرياض - واس). وتُترك الشرطتان اللتان تلتصقان بجملة معترضة (الوزير -وهو مهندس- وصل)، وشرطة الترقيم، والكلمة المركبة.",
    en: "A dash between words stands free (الرياض - واس). Two that hug an aside (الوزير -وهو مهندس- وصل), numbering and compounds are left alone.",
  },
  source: { ar: "dorar.net في علامات الترقيم", en: "dorar.net on punctuation" },
  examples: {
    wrong: [
      { text: "كريم حداد- المدى- الرياض: وصل الوفد.", right: "كريم حداد - المدى - الرياض: وصل الوفد." },
      { text: "تصدر الشركة- وهي الأكبر- منتجاتها.", right: "تصدر الشركة - وهي الأكبر - منتجاتها." },
      { text: "الرباط- وصل الوفد أمس.", right: "الرباط - وصل الوفد أمس." },
      { text: "عاد الفريق– بعد غياب – إلى الملعب.", right: "عاد الفريق – بعد غياب – إلى الملعب." },
      { text: "وصل الوفد- أخيرا.", right: "وصل الوفد - أخيرا." },
    ],
    right: [
      "الوزير -وهو مهندس- وصل.",
      "في أيام الله –تعالى- وأفضلها. وقال النبي -صلى الله عليه وسلم- ذلك.",
      "الرباط - وصل الوفد أمس.",
      "أ- المدارس\nب- الطرق",
      "أولا- المدارس",
      "خط الرياض-الدمام.",
      "1- المدارس 2- الطرق",
    ],
  },
  token: {
    concerns: isDash,
    look({ text, tokens }, at, report) {
      const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (
        dash === undefined ||
        before?.word.kind !== "arabic" ||
        before.end !== dash.start ||
        next?.word.kind !== "arabic" ||
        next.start === dash.end ||
        before.word.plain.length < 2 ||
        (at === 1 && isNumbering(before.word.plain))
      )
        return;
      // `-وهو مهندس-`: an earlier dash that touches the aside from its front.
      const opening = tokens.slice(Math.max(0, at - LONGEST_ASIDE), at).findLast(({ word }) => isDash(word));
      if (opening !== undefined && /^\s?[-–—]\S/.test(text.slice(Math.max(0, opening.start - 1), opening.end + 1)))
        return;
      report({
        start: before.start,
        end: dash.end,
        fixes: [
          { title: { ar: "أضف مسافة", en: "Add a space" }, edits: [{ start: dash.start, end: dash.start, text: " " }] },
        ],
      });
    },
  },
};

function isDash({ kind, surface }: Word): boolean {
  return kind === "punctuation" && /^[-–—]$/.test(surface);
}

/** Tokens between the two dashes of an aside, at most. */
const LONGEST_ASIDE = 30;

/** `أولا-`, `ثانيا-`. */
const isNumbering = (plain: string): boolean =>
  /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)$/.test(plain);

export default check;
