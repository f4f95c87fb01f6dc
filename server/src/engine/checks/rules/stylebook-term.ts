import { asking, type Check, rewrite } from "../check";
import type { Bilingual } from "../../language";

const check: Check = {
  id: "stylebook-term",
  concern: "style",
  level: "warning",
  title: { ar: "تعبير يرفضه دليل الأسلوب", en: "Expression that the stylebook rejects" },
  message: { ar: "اكتب «{0}»{3}: دليل الأسلوب لا يقبل «{1}»{2}", en: "Write “{0}”{3}: the stylebook rejects “{1}”{2}" },
  why: {
    ar: "التعابير التي يرفضها دليل أسلوب غرفة الأخبار، مع السبب. وتُعرف بعد حروف العطف والجر و«أل»، ولا تُمس داخل الاقتباس.",
    en: "Expressions that the newsroom's stylebook rejects, with its reason. They are known behind proclitics and ال; quotations are left alone.",
  },
  source: { ar: "دليل أسلوب غرفة الأخبار", en: "The newsroom's stylebook" },
  examples: {
    wrong: [
      { text: "بالتواطؤ مع المتهم.", right: "بالاشتراك مع المتهم." },
      { text: "قتل في عملية إرهابية أمس.", right: "قتل في هجوم أمس." },
      { text: "والتواطؤ ظاهر.", right: "والاشتراك ظاهر." },
      { text: "وعملية إرهابية في المدينة.", right: "وهجوم في المدينة." },
      { text: "المهرجانات والكرنفالات.", right: "المهرجانات والاحتفالات." },
      { text: "وقام بزيارة القرية.", right: "وزار القرية." },
      { text: "وسيقومون بزيارة الحقل." },
      { text: "أدان الوزير العملية الإرهابية.", right: "أدان الوزير الهجوم." },
      { text: "وقام وزير النقل بجولة في الميناء." },
      { text: "وإن لهيئة المدن دورا.", right: "وإن لمجلس المدن دورا." },
      { text: "خصصت لجماعة القرى، ولهيئة المياه.", right: "خصصت للجنة الوطنية، وللمؤسسة العامة." },
      { text: "وصل الصحفيون أمس.", right: "وصل الصحافيون أمس." },
    ],
    right: [
      "بالاشتراك مع المتهم.",
      "قال: «عملية إرهابية».",
      "عملية عسكرية إرهابية.",
      "العملية العسكرية الإرهابية.",
      "عملية الإرهابية.",
      "قام الوزير، ثم عاد بجولة.",
      "وصل الوفد.",
    ],
    stylebook: {
      terms: [
        { preferred: "اشتراك", rejected: ["تواطؤ"], reason: "حكم قبل القضاء" },
        { preferred: "هجوم", rejected: ["عملية إرهابية"] },
        { preferred: "احتفال", rejected: ["كرنفال*"] },
        { preferred: "زار", rejected: ["~قام/يقوم بزيارة"] },
        { preferred: "مجلس المدن", rejected: ["هيئة المدن"] },
        { preferred: "اللجنة الوطنية", rejected: ["جماعة القرى"] },
        { preferred: "المؤسسة العامة", rejected: ["هيئة المياه"] },
        { preferred: "صحافي*", rejected: ["صحفي*"] },
        { preferred: "تجول", rejected: ["~قام/يقوم … بجولة"] },
      ],
    },
  },
  article({ paragraphs, stylebook, text }, report) {
    if (!stylebook.rejects) return;
    for (const { start, reading } of paragraphs) {
      for (const { name, start: from, end, preferred, reason = "", asks, agrees } of stylebook.rejectedIn(reading)) {
        const span = { start: start + from, end: start + end };
        if (!name)
          report({
            ...span,
            values: [
              preferred,
              text.slice(span.start, span.end),
              reason === "" ? "" : ` (${reason})`,
              agrees ? "" : IN_ITS_FORM,
            ],
            fixes: agrees ? [asks ? asking(span, preferred) : rewrite(span, preferred)] : [],
          });
      }
    }
  },
};

const IN_ITS_FORM: Bilingual = { ar: " بالصيغة المناسبة", en: " in the form that fits" };

export default check;
