import { definiteStem } from "../../morphology/article";
import { byDual } from "../../numbers/countable";
import type { Token } from "../../text/tokens";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "dual-verb",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["relative-dual", "waw-alif"],
  title: { ar: "فعل بعد مثنى", en: "Verb behind a dual" },
  message: { ar: "اكتب «{0}»: الفعل بعد «{2}» للمثنى", en: "Write “{0}”: behind {2} the verb is dual" },
  why: {
    ar: "الفعل الذي يلي المثنى أو «اللذين» و«اللتين» يُثنى: الوزيران وقعا، الدولتان اللتان وقعتا. ولا يُنبَّه إلا على فعل يليهما مباشرة وينتهي بواو الجماعة.",
    en: "A verb right behind a dual noun or اللذان, اللتان is dual: الوزيران وقعا. Only a verb right behind them that ends as a plural is told.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "الوزيران وقعوا الاتفاق أمس.", right: "الوزيران وقعا الاتفاق أمس." },
      { text: "عاد اللاعبان اللذان غادروا المدينة.", right: "عاد اللاعبان اللذان غادرا المدينة." },
      { text: "فازت الطالبتان اللتان شاركوا في المسابقة.", right: "فازت الطالبتان اللتان شاركتا في المسابقة." },
      { text: "الوزيران يناقشون الاتفاق.", right: "الوزيران يناقشان الاتفاق." },
      { text: "مع المهندسين اللذين صمموا الجسر.", right: "مع المهندسين اللذين صمما الجسر." },
    ],
    right: [
      "الوزيران وقعا الاتفاق أمس.",
      "عاد اللاعبون الذين غادروا المدينة.",
      "وصل الوزيران يوم الأحد.",
      "الفريقان يملكان قانونا.",
      "وصل الوزيران سويا، وغادروا المدينة مع الوفد.",
    ],
  },
  token: {
    concerns: ({ plain }) =>
      plain.length > 4 && (plain.endsWith("وا") || plain.endsWith("ون")) && !plain.startsWith("ال"),
    look({ tokens }, at, report) {
      const [before, verb] = [tokens[at - 1], tokens[at]];
      if (before === undefined || verb === undefined || verb.start !== before.end + 1) return;
      const gender = dualGender(before);
      const { surface } = verb.word;
      if (gender === undefined || (surface.endsWith("ون") && !/^[يت].{3,}ون$/.test(surface))) return;
      const right = surface.endsWith("وا")
        ? surface.replace(/وا$/, gender === "f" ? "تا" : "ا")
        : surface.replace(/^[يت](.*)ون$/, gender === "f" ? "ت$1ان" : "ي$1ان");
      report(misspelt(verb, right, surface, before.word.surface));
    },
  },
};

/** Of a dual that can be nothing else, or a relative of two. */
function dualGender({ word: { surface } }: Token): "m" | "f" | undefined {
  if (/^اللذ(?:ان|ين)$/.test(surface)) return "m";
  if (/^اللت(?:ان|ين)$/.test(surface)) return "f";
  const stem = definiteStem(surface);
  return stem?.endsWith("ان") === true ? byDual.get(stem)?.gender : undefined;
}

export default check;
