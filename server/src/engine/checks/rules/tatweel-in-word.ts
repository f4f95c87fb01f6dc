import { type Check, misspelt } from "../check";

const check: Check = {
  id: "tatweel-in-word",
  concern: "characters",
  level: "warning",
  title: { ar: "تطويل داخل كلمة", en: "Tatweel inside a word" },
  message: { ar: "اكتب «{0}» بلا تطويل: التطويل يفسد البحث", en: "Write “{0}” without tatweel: it breaks search" },
  why: {
    ar: "التطويل زينة خط تفسد البحث. ويبقى بعد حرف يتصل برقم أو بنص لاتيني أو بعلامة تنصيص (الـ76، بـ«كذا»)، وفي «هـ» الهجرية، وحيث يقوم مقام الشرطة.",
    en: "Tatweel is decoration that breaks search. It stays after a clitic before a digit, Latin text or a quote mark (الـ76), in هـ for the Hijri year, and as a dash of its own.",
  },
  source: { ar: "غلطاوي", en: "Ghalatawi" },
  examples: {
    wrong: [
      { text: "قدم الطلب لـالوزارة أمس.", right: "قدم الطلب للوزارة أمس." },
      { text: "زار الصـــين وفد كبير.", right: "زار الصين وفد كبير." },
      { text: "أعلن الوزيـر القرار.", right: "أعلن الوزير القرار." },
      { text: "محمـد سعيد وصل.", right: "محمد سعيد وصل." },
      { text: "قــال الوزير إن الاتفاق قريب.", right: "قال الوزير إن الاتفاق قريب." },
      { text: "بيــان صحفي صدر أمس.", right: "بيان صحفي صدر أمس." },
    ],
    right: [
      "بدأ عام 1436هـوقال المدير نعم.",
      "الذكرى الـ76 للاستقلال.",
      "رحب بـ«المبادرة» الجديدة.",
      "عام 1443 هـ.",
      "وصل بالـ20 سيارة والـ7 شاحنات.",
      "الرباط ـ وصل الوفد أمس.",
      "أــ موعد الحفل.\nبــ مكان الحفل.",
    ],
  },
  token: {
    concerns: ({ kind, surface }) =>
      kind === "arabic" && /[\u0621-\u063f\u0641-\u064a]\u0640+[\u0621-\u063f\u0641-\u064a]/.test(surface),
    look({ tokens }, at, report) {
      const [before, token] = [tokens[at - 1], tokens[at]];
      // `1436هـوقال`: the letter of the era, and a space left out.
      if (
        token === undefined ||
        (token.word.surface.startsWith("هـ") && before?.word.kind === "number" && before.end === token.start)
      )
        return;
      const right = token.word.surface
        .replace(/^([وف]?)ل\u0640+ال/, "$1لل")
        .replace(/(?<=[\u0621-\u063f\u0641-\u0652])\u0640+(?=[\u0621-\u063f\u0641-\u0652])/g, "");
      report(misspelt(token, right, token.word.surface));
    },
  },
};

export default check;
