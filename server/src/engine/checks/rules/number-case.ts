import { hasJoinedRole } from "../../lexicon/function-words";
import type { Word } from "../../text/words";
import { isTens, unitOf } from "../../numbers/unit-words";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "number-case",
  concern: "grammar",
  level: "warning",
  title: { ar: "إعراب ألفاظ العقود", en: "Case of the tens" },
  message: { ar: "بعد حرف الجر «{0}» بدل «{1}»", en: "After a preposition: “{0}” for “{1}”" },
  why: {
    ar: "عشرون وأخواتها بالياء بعد حرف الجر وبعد نحو وخلال: في خمسة وعشرين بلدا.",
    en: "The tens take ين after a preposition, نحو and خلال: في خمسة وعشرين بلدا.",
  },
  source: "Arabic reference grammar; LanguageTool",
  examples: {
    wrong: [
      { text: "في خمسة وعشرون بلدا.", right: "في خمسة وعشرين بلدا." },
      { text: "وصل مع ثلاثون نائبا.", right: "وصل مع ثلاثين نائبا." },
      { text: "خلال عشرون يوما.", right: "خلال عشرين يوما." },
      { text: "نحو أربعون شخصا وصلوا.", right: "نحو أربعين شخصا وصلوا." },
      { text: "أفرج عن سبعة وستون سجينا.", right: "أفرج عن سبعة وستين سجينا." },
    ],
    right: [
      "في خمسة وعشرين بلدا.",
      "وصل عشرون نائبا.",
      "مضى خمسة وعشرون يوما.",
      "في اليوم وصل ثلاثون نائبا.",
      "منذ عشرون يوما مضت.",
    ],
  },
  token: {
    concerns: (word) => isTens(word) && word.plain.endsWith("ون"),
    look({ tokens }, at, report) {
      const [unit, tens] = [tokens[at - 1], tokens[at]];
      if (tens === undefined) return;
      const joined = tens.word.plain.startsWith("و") && unit !== undefined && unitOf(unit.word) !== undefined;
      const governor = joined ? tokens[at - 2] : unit;
      if ((tens.word.plain.startsWith("و") && !joined) || !isGovernor(governor?.word)) return;
      report(misspelt(tens, tens.word.surface.replace(/ون$/, "ين"), tens.word.surface));
    },
  },
};

/** `منذ عشرون يوما` may stand in the nominative. */
const isGovernor = (word: Word | undefined): boolean => word?.plain === "حوالي" || (hasJoinedRole(word, "preposition") && !/^[وف]?منذ$/.test(word?.plain ?? ""));

export default check;
