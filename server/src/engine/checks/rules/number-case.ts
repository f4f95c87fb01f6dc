import type { Reading } from "../../reading";
import { isTens, unitOf } from "../../numbers/unit-words";
import type { Token } from "../../text/tokens";
import { type Check, misspelt } from "../check";
import { isInna, nounOfInna } from "../inna";
import { prepositionAt } from "../prepositions";

const check: Check = {
  id: "number-case",
  concern: "grammar",
  level: "warning",
  title: { ar: "إعراب ألفاظ العقود", en: "Case of the tens" },
  message: { ar: "اكتب «{0}»: العدد {3} بعد «{2}»", en: "Write “{0}”: after {2} the number is {3}" },
  why: {
    ar: "«عشرون» وأخواتها بالياء بعد حرف الجر وبعد «نحو» و«خلال»، وبعد «إن» و«أن»: في خمسة وعشرين بلدا، أن ثلاثين نائبا.",
    en: "The tens take ين after a preposition, نحو and خلال, and after إن and أن: في خمسة وعشرين بلدا, أن ثلاثين نائبا.",
  },
  source: { ar: "مراجع النحو؛ LanguageTool", en: "Arabic reference grammar; LanguageTool" },
  examples: {
    wrong: [
      { text: "في خمسة وعشرون بلدا.", right: "في خمسة وعشرين بلدا." },
      { text: "وصل مع ثلاثون نائبا.", right: "وصل مع ثلاثين نائبا." },
      { text: "خلال عشرون يوما.", right: "خلال عشرين يوما." },
      { text: "نحو أربعون شخصا وصلوا.", right: "نحو أربعين شخصا وصلوا." },
      { text: "أفرج عن سبعة وستون سجينا.", right: "أفرج عن سبعة وستين سجينا." },
      { text: "قال إن ثلاثون نائبا غادروا.", right: "قال إن ثلاثين نائبا غادروا." },
      { text: "أضاف أن خمسة وأربعون مدرسة فتحت أبوابها.", right: "أضاف أن خمسة وأربعين مدرسة فتحت أبوابها." },
      { text: "ذكر أن هناك عشرون طبيبا في القرية.", right: "ذكر أن هناك عشرين طبيبا في القرية." },
    ],
    right: [
      "عبر عشرون لاعبا عن فرحتهم، وحول عشرون موظفا الملف.",
      "في خمسة وعشرين بلدا.",
      "وصل عشرون نائبا.",
      "مضى خمسة وعشرون يوما.",
      "في اليوم وصل ثلاثون نائبا.",
      "منذ عشرون يوما مضت.",
      "قال إن ثلاثين نائبا غادروا، وإن هناك عشرين طبيبا.",
      "أكد أن الوزير عاد وعشرون نائبا معه.",
    ],
  },
  token: {
    concerns: (word) => isTens(word) && word.plain.endsWith("ون"),
    look(reading, at, report) {
      const { tokens } = reading;
      const [unit, tens] = [tokens[at - 1], tokens[at]];
      if (tens === undefined) return;
      const joined = tens.word.plain.startsWith("و") && unit !== undefined && unitOf(unit.word) !== undefined;
      const first = joined ? at - 1 : at;
      if (tens.word.plain.startsWith("و") && !joined) return;
      const inna = innaOf(tokens, first);
      const governor = inna ?? (isGovernor(reading, first - 1) ? tokens[first - 1] : undefined);
      if (governor === undefined) return;
      const right = tens.word.surface.replace(/ون$/, "ين");
      report(
        misspelt(tens, right, tens.word.surface, governor.word.surface, inna === undefined ? GENITIVE : ACCUSATIVE),
      );
    },
  },
};

const GENITIVE = { ar: "مجرور", en: "genitive" };
const ACCUSATIVE = { ar: "منصوب", en: "accusative" };

/** The particle whose noun stands at `at`, two prepositions and a noun between them at most: `أن عشرين`, `أن من بين القتلى عشرين`. */
const innaOf = (tokens: readonly Token[], at: number): Token | undefined =>
  [1, 2, 3, 4]
    .map((back) => at - back)
    .filter((from) => tokens[from] !== undefined && isInna(tokens[from].word) && nounOfInna(tokens, from).at === at)
    .map((from) => tokens[from])[0];

/** `منذ عشرون يوما` may stand in the nominative. */
const isGovernor = (reading: Reading, at: number): boolean => {
  const word = reading.tokens[at]?.word.plain ?? "";
  return word === "حوالي" || (prepositionAt(reading, at) === "sure" && !/^[وف]?منذ$/.test(word));
};

export default check;
