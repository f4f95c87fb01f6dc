import { factsOf } from "../../nouns/title-words";
import { cueForm } from "../../cues/cue-forms";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";

const check: Check = {
  id: "quoted-name",
  concern: "style",
  level: "information",
  nursery: true,
  title: { ar: "تنصيص حول اسم شخص", en: "Quotation marks around a person's name" },
  message: {
    ar: "احذف علامتي التنصيص: ما بينهما اسم شخص لا قول",
    en: "Remove the quotation marks: a person’s name stands between them",
  },
  why: {
    ar: "اسم الشخص لا يُحاط بعلامتي تنصيص. ولا يُنبَّه إلا بعد لقب أو فعل قول، ولا على كنية أو لقب شهرة (المكنى بـ«أبو خليل»).",
    en: "A person's name takes no quotation marks. Flagged only after a title or a reporting verb; nicknames (المكنى بـ) are left alone.",
  },
  source: { ar: "عرف الصحافة", en: "Press usage" },
  examples: {
    wrong: [
      { text: "وأكد العقيد «كريم حداد» أن الطريق مفتوح.", right: "وأكد العقيد كريم حداد أن الطريق مفتوح." },
      { text: "وصل الدكتور «سمير منصور» إلى المدينة.", right: "وصل الدكتور سمير منصور إلى المدينة." },
      { text: 'وقال المهندس "كريم حداد" إن العمل بدأ.', right: "وقال المهندس كريم حداد إن العمل بدأ." },
      { text: "قال الوزير «كريم حداد» إن العمل بدأ.", right: "قال الوزير كريم حداد إن العمل بدأ." },
      { text: "زار المدينة اللواء «سمير منصور» أمس.", right: "زار المدينة اللواء سمير منصور أمس." },
    ],
    right: [
      "وأكد العقيد كريم حداد أن الطريق مفتوح.",
      "قتل المسلح المكنى بـ«أبو خليل» أمس.",
      "صدر كتاب «كريم حداد» أمس.",
      "زار مدرسة «سمير منصور» أمس.",
      "وصف الوزير «الاتفاق» بالجيد.",
    ],
  },
  article({ paragraphs, linking }, report) {
    paragraphs.forEach(({ start, reading: { tokens, quotes } }, index) => {
      if (quotes.length === 0) return;
      const people = (linking.mentionsOf[index] ?? []).filter(({ type }) => type === "person");
      for (const { open, close, reversed } of quotes) {
        const [before, opening, first, last, closing] = [open - 1, open, open + 1, close - 1, close].map(
          (at) => tokens[at],
        );
        if (reversed || before === undefined || opening === undefined || closing === undefined) continue;
        if (!introduces(before.word) || before.end === opening.start || first === undefined || last === undefined)
          continue;
        if (!people.some((name) => name.start <= start + first.start && start + last.end <= name.end)) continue;
        report({
          start: start + opening.start,
          end: start + closing.end,
          fixes: [
            {
              title: { ar: "احذف علامتي التنصيص", en: "Remove the quotation marks" },
              edits: [
                { start: start + opening.start, end: start + opening.end, text: "" },
                { start: start + closing.start, end: start + closing.end, text: "" },
              ],
              asks: true,
            },
          ],
        });
      }
    });
  },
};

/** A title, or a verb whose subject the name is. */
const introduces = perWord((word: Word): boolean => {
  const facts = factsOf(word);
  return (
    ((facts?.title !== undefined || facts?.honorific !== undefined) && facts.organisationHead === undefined) ||
    cueForm(word)?.kind === "perfect"
  );
});

export default check;
