import type { Reading } from "../../reading";
import { isTens, unitOf } from "../numerals";
import { type Check, misspelt } from "../check";
import { prepositionAt } from "../prepositions";

const check: Check = {
  id: "number-case",
  concern: "grammar",
  level: "warning",
  title: { ar: "إعراب ألفاظ العقود", en: "Case of the tens" },
  message: { ar: "اكتب «{0}»: العدد مجرور بعد «{2}»", en: "Write “{0}”: after {2} the number is genitive" },
  why: {
    ar: "«عشرون» وأخواتها بالياء بعد حرف الجر وبعد «نحو» و«خلال»: في خمسة وعشرين بلدا.",
    en: "The tens take ين after a preposition, نحو and خلال: في خمسة وعشرين بلدا.",
  },
  source: { ar: "مراجع النحو؛ LanguageTool", en: "Arabic reference grammar; LanguageTool" },
  examples: {
    wrong: [
      { text: "في خمسة وعشرون بلدا.", right: "في خمسة وعشرين بلدا." },
      { text: "وصل مع ثلاثون نائبا.", right: "وصل مع ثلاثين نائبا." },
      { text: "خلال عشرون يوما.", right: "خلال عشرين يوما." },
      { text: "نحو أربعون شخصا وصلوا.", right: "نحو أربعين شخصا وصلوا." },
      { text: "أفرج عن سبعة وستون سجينا.", right: "أفرج عن سبعة وستين سجينا." },
    ],
    right: [
      "عبر عشرون لاعبا عن فرحتهم، وحول عشرون موظفا الملف.",
      "في خمسة وعشرين بلدا.",
      "وصل عشرون نائبا.",
      "مضى خمسة وعشرون يوما.",
      "في اليوم وصل ثلاثون نائبا.",
      "منذ عشرون يوما مضت.",
    ],
  },
  token: {
    concerns: (word) => isTens(word) && word.plain.endsWith("ون"),
    look(reading, at, report) {
      const { tokens } = reading;
      const [unit, tens] = [tokens[at - 1], tokens[at]];
      if (tens === undefined) return;
      const joined = tens.word.plain.startsWith("و") && unit !== undefined && unitOf(unit.word) !== undefined;
      const governor = joined ? at - 2 : at - 1;
      if ((tens.word.plain.startsWith("و") && !joined) || !isGovernor(reading, governor)) return;
      report(misspelt(tens, tens.word.surface.replace(/ون$/, "ين"), tens.word.surface, tokens[governor]?.word.surface ?? ""));
    },
  },
};

/** `منذ عشرون يوما` may stand in the nominative. */
const isGovernor = (reading: Reading, at: number): boolean => {
  const word = reading.tokens[at]?.word.plain ?? "";
  return word === "حوالي" || (prepositionAt(reading, at) === "sure" && !/^[وف]?منذ$/.test(word));
};

export default check;
