import { rows } from "../../lexicon/lexicon";
import { digitsOf } from "../../numbers/digits";
import { weekdayNamed } from "../../numbers/calendar";
import { inflect } from "../../numbers/nouns";
import { keyForm } from "../../text/fold";
import { perWord, type Word } from "../../text/words";
import { byPlural, bySingular } from "../../numbers/countable";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "tamyiz-form",
  concern: "grammar",
  level: "warning",
  title: { ar: "صيغة المعدود بعد الرقم", en: "Form of the counted noun" },
  message: { ar: "بعد {2}: «{0}» بدل «{1}»", en: "After {2}: “{0}” for “{1}”" },
  why: {
    ar: "بعد 3 إلى 10 جمع (5 أشخاص)، وبعد 11 إلى 99 مفرد منصوب (11 شخصا)، والعبرة بآخر رقمين. يُترك 100 و101 و102 والكسور والسنوات والأرقام التي تسمي (المادة 5) و«آخرون».",
    en: "A plural after 3 to 10 (5 أشخاص), a singular accusative after 11 to 99 (11 شخصا), by the last two digits. 100, 101, 102, decimals, years, numbers that name (المادة 5) and آخرون are left alone.",
  },
  source: "Arabic reference grammar; corrections",
  examples: {
    wrong: [
      { text: "قتل 5 شخص أمس.", right: "قتل 5 أشخاص أمس." },
      { text: "وصل 11 وزراء.", right: "وصل 11 وزيرا." },
      { text: "بلغت القيمة 3 مليون دولار.", right: "بلغت القيمة 3 ملايين دولار." },
      { text: "شاركت 25 دول.", right: "شاركت 25 دولة." },
      { text: "بلغ العدد 7 ألف طالب.", right: "بلغ العدد 7 آلاف طالب." },
      { text: "وصل 105 نائب.", right: "وصل 105 نواب." },
    ],
    right: [
      "قتل 5 أشخاص أمس.",
      "وصل 11 وزيرا و25 دولة.",
      "بلغت القيمة 25 مليون دولار و11 ألف شخص.",
      "وصل 100 شخص و101 شخص و102 شخص.",
      "في 2005 دول عدة شاركت.",
      "بلغت القيمة 3.5 مليون دولار.",
      "نصت المادة 5 دولة على ذلك.",
      "وصل 12 آخرون.",
      "فاز الفريق 5 - 1 يوم الأحد.",
      "سجل الهدف 5 يوم الأحد.",
    ],
  },
  token: {
    concerns: ({ kind, plain }) => kind === "number" && /^[\d\u0660-\u0669\u06f0-\u06f9]{1,9}$/.test(plain),
    look({ text, tokens, numbers }, at, report) {
      const [before, number, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      // `فاز 3 يوم الأحد`: a day of the week counts nothing.
    if (number === undefined || noun === undefined || weekdayNamed(tokens[at + 2]?.word.plain ?? "") !== undefined || noun.start !== number.end + 1) return;
      const written = noun.word.surface;
      const right = formAfter(Number(digitsOf(number.word)), written);
      if (right === undefined || right === written) return;
      // Only what is read as a quantity: no year, no label, no score.
      const mention = numbers.find(({ numeral }) => numeral.start === number.start && (numeral.end === number.end || numeral.end === noun.end));
      if (mention === undefined || !COUNTS.has(mention.kind) || (before !== undefined && (isLabelHead(before.word) || /^[,/:-]$/.test(before.word.surface) || before.word.kind === "number"))) return;
      report({ ...misspelt(noun, right, written), values: [right, written, text.slice(number.start, number.end)] });
    },
  },
};

const COUNTS = new Set(["cardinal", "quantity", "money", "duration"]);
/** Scale words (ألف, مليون …) by their plural, the first that the table has. */
const SCALES = new Map(rows("number-words").flatMap(({ form, class: kind, value }) => {
  const plural = kind === "scale" ? rows("number-words").find((row) => row.class === "scales" && row.value === value)?.form : undefined;
  return plural === undefined ? [] : [[form, plural] as const];
}));

const isLabelHead = perWord(({ readings }: Word): boolean => readings.some(({ key }) => LABELS.has(key)));
const LABELS = new Set(rows("label-heads").flatMap(({ form }) => [keyForm(form), `ال${keyForm(form)}`]));

/** @returns the form that the noun should have; undefined for a word of no table, and where any form will do */
function formAfter(value: number, noun: string): string | undefined {
  const last = value % 100;
  if (value >= 1900 && value <= 2100) return undefined;
  if (last >= 3 && last <= 10) return SCALES.get(noun) ?? (bySingular.get(noun)?.singular === noun ? bySingular.get(noun)?.plural : undefined);
  const counted = last >= 11 ? byPlural.get(noun) : undefined;
  return counted === undefined ? undefined : inflect(counted, "accusative");
}

export default check;
