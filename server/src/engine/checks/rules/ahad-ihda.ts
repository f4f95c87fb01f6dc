import { definiteStem } from "../../morphology/article";
import { byPlural, VARYING_GENDER } from "../../numbers/countable";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "ahad-ihda",
  concern: "grammar",
  level: "warning",
  title: { ar: "أحد وإحدى", en: "أحد and إحدى" },
  message: { ar: "مفرد «{2}» يحدد: «{0}» بدل «{1}»", en: "The singular of {2} decides: “{0}” for “{1}”" },
  why: {
    ar: "أحد للمذكر وإحدى للمؤنث، والعبرة بمفرد المعدود: إحدى الشركات، أحد البحوث. أسماء من جدول فقط: أحد القادة وأحد الأندية وأحد الطلبة صحيحة، وكذلك الأحد ولا أحد.",
    en: "أحد is masculine, إحدى feminine, by the gender of the singular. Nouns of a table only: أحد القادة, أحد الأندية are right.",
  },
  source: "Arabic reference grammar; corrections",
  examples: {
    wrong: [
      { text: "أغلقت أحد الشركات أبوابها.", right: "أغلقت إحدى الشركات أبوابها." },
      { text: "زار إحدى المساجد أمس.", right: "زار أحد المساجد أمس." },
      { text: "في أحد الجامعات المصرية.", right: "في إحدى الجامعات المصرية." },
      { text: "سقط إحدى الصواريخ.", right: "سقط أحد الصواريخ." },
      { text: "لإحدى البرامج أثر.", right: "لأحد البرامج أثر." },
    ],
    right: [
      "قالت إحدى الشركات إن الإنتاج ارتفع.",
      "قال أحد القادة وأحد الأندية وأحد الطلبة.",
      "وصل يوم الأحد.",
      "لا أحد وصل.",
      "زار أحد المساجد أمس.",
      "في إحدى المستشفيات.",
    ],
  },
  token: {
    concerns: ({ plain }) => /^[وفبلك]{0,2}(?:أحد|إحدى)$/.test(plain),
    look({ tokens }, at, report) {
      const [one, noun] = [tokens[at], tokens[at + 1]];
      const counted = byPlural.get(definiteStem(noun?.word.surface ?? "") ?? "");
      if (one === undefined || noun === undefined || counted === undefined || VARYING_GENDER.has(counted.singular)) return;
      const { surface } = one.word;
      const right = counted.gender === "f" ? surface.replace(/أحد$/, "إحدى") : surface.replace(/إحدى$/, "أحد");
      if (right !== surface) report({ ...misspelt(one, right, surface), values: [right, surface, noun.word.surface] });
    },
  },
};

export default check;
