import { definiteStem } from "../../morphology/article";
import { dualOfMany } from "../../morphology/verb-numbers";
import { byDual, byPlural } from "../../numbers/countable";
import type { Bilingual } from "../../language";
import type { Token } from "../../text/tokens";
import { asking, type Check, misspelt, type Report } from "../check";

const check: Check = {
  id: "dual-verb",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["relative-dual", "waw-alif"],
  title: { ar: "فعل بعد مثنى", en: "Verb after a dual" },
  message: { ar: "اكتب «{0}»: {2}", en: "Write “{0}”: {2}" },
  why: {
    ar: "الفعل الذي يلي المثنى أو «اللذين» و«اللتين» يُثنى: الوزيران وقعا، الدولتان اللتان وقعتا. ولا يُنبَّه إلا على فعل يليهما مباشرة وينتهي بواو الجماعة، وقد تكون «اللذين» هي الخطأ: الأطباء الذين يعملون.",
    en: "A verb right after a dual noun or اللذان, اللتان is dual: الوزيران وقعا. Only a verb right after them with a plural ending is flagged, and it may be اللذين that is wrong: الأطباء الذين يعملون.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "الوزيران وقعوا الاتفاق أمس.", right: "الوزيران وقعا الاتفاق أمس." },
      { text: "عاد اللاعبان اللذان غادروا المدينة.", right: "عاد اللاعبان اللذان غادرا المدينة." },
      { text: "فازت الطالبتان اللتان شاركوا في المسابقة.", right: "فازت الطالبتان اللتان شاركتا في المسابقة." },
      { text: "الوزيران يناقشون الاتفاق.", right: "الوزيران يناقشان الاتفاق." },
      { text: "مع الوزيرين اللذين وقعوا الاتفاق.", right: "مع الوزيرين اللذين وقعا الاتفاق." },
      { text: "الموظفان اللذان لجأوا إلى اللجنة.", right: "الموظفان اللذان لجآ إلى اللجنة." },
      { text: "عاد الطالبان اللذان جاؤوا أمس.", right: "عاد الطالبان اللذان جاءا أمس." },
      { text: "الموظفان اللذان يلجؤون إلى اللجنة.", right: "الموظفان اللذان يلجآن إلى اللجنة." },
      { text: "الوزيران أعطوا الموافقة.", right: "الوزيران أعطيا الموافقة." },
      { text: "كرم الحفل الأطباء اللذين يعملون في القرى.", right: "كرم الحفل الأطباء الذين يعملون في القرى." },
      { text: "مع المهندسين اللذين صمموا الجسر.", right: "مع المهندسين الذين صمموا الجسر." },
      { text: "قال لاعبو الفريق اللذين فازوا إنهم سعداء.", right: "قال لاعبو الفريق الذين فازوا إنهم سعداء." },
    ],
    right: [
      "الوزيران وقعا الاتفاق أمس.",
      "عاد اللاعبون الذين غادروا المدينة.",
      "وصل الوزيران يوم الأحد.",
      "الفريقان يملكان قانونا.",
      "مع المهندسين اللذين صمما الجسر.",
      "كرم الحفل الأطباء الذين يعملون في القرى.",
      "الوزيران دعوا إلى الحوار.",
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
      const dual = dualOfMany(surface, gender);
      if (before.word.surface === "اللذين" && !isDual(tokens[at - 2]))
        report(ofMany(tokens[at - 2], before, verb, dual));
      else if (dual !== undefined) report(misspelt(verb, dual, surface, dualBehind(before)));
    },
  },
};

const dualBehind = ({ word: { surface } }: Token): Bilingual => ({
  ar: `الفعل بعد «${surface}» للمثنى`,
  en: `behind ${surface} the verb is dual`,
});

/** `الأطباء اللذين يعملون`: one ل too many. Only a plural right before it makes that sure. */
function ofMany(noun: Token | undefined, relative: Token, verb: Token, dual: string | undefined): Report {
  const found = misspelt(relative, MANY, relative.word.surface, {
    ar: `«${verb.word.surface}» للجمع، و«${relative.word.surface}» للمثنى`,
    en: `${verb.word.surface} is of many, ${relative.word.surface} of two`,
  });
  const plural = definiteStem(noun?.word.surface ?? "") ?? "";
  if (byPlural.has(plural) && !plural.endsWith("ين")) return found;
  return { ...found, fixes: [asking(relative, MANY), ...(dual === undefined ? [] : [asking(verb, dual)])] };
}
const MANY = "الذين";

/** `الوزيرين`, and no plural that looks like it (`المهندسين`). */
function isDual(token: Token | undefined): boolean {
  const stem = definiteStem(token?.word.surface ?? "") ?? "";
  return byDual.has(stem) && !byPlural.has(stem);
}

/** Of a dual that can be nothing else, or a relative of two. */
function dualGender({ word: { surface } }: Token): "m" | "f" | undefined {
  if (/^اللذ(?:ان|ين)$/.test(surface)) return "m";
  if (/^اللت(?:ان|ين)$/.test(surface)) return "f";
  const stem = definiteStem(surface);
  return stem?.endsWith("ان") === true ? byDual.get(stem)?.gender : undefined;
}

export default check;
