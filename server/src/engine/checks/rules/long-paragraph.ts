import { LONGEST, PIECE } from "../../text/paragraphs";
import type { Check } from "../check";

const inFigures = (units: number): string => units.toLocaleString("en-US");

const check: Check = {
  id: "long-paragraph",
  concern: "attribution",
  level: "information",
  title: { ar: "فقرة أطول من أن تُقرأ كلها", en: "Paragraph too long to be read whole" },
  message: {
    ar: "قسّم الفقرة: هي أطول من {0} حرف، ولا يُبحث بعد أول {1} حرف منها عن أسماء ولا أقوال",
    en: "Split the paragraph: it is longer than {0} characters, and no names or quotations are looked for after its first {1}",
  },
  why: {
    ar: "فقرة بهذا الطول ليست من نص صحفي، والأغلب أن فواصل أسطرها سقطت عند النسخ. يُقرأ أولها كغيره، ولا يُقرأ من بقيتها إلا الأعداد والمحارف التي لا تُرى، كي لا ينتظر المحرر.",
    en: "A paragraph of this length is no press text: its line breaks were most likely lost when it was pasted. Its beginning is read as any other; of the rest only numbers and characters that do not show, so that nobody has to wait.",
  },
  source: { ar: "اختيار هذه الإضافة", en: "a choice of this extension" },
  examples: {
    wrong: [
      "وصل الوفد إلى المدينة القديمة أمس. ",
      "قال المدير إن العمل بدأ في المصنع. ",
      "زارت اللجنة 3 مدارس في الشمال. ",
      "«نعم للحوار»، هكذا أجاب الوفد. ",
      "هل ينجح الطرفان؟ ",
    ].map((sentence) => ({ text: sentence.repeat(Math.ceil((LONGEST + 1) / sentence.trim().length)) })),
    right: [
      "وصل الوفد إلى المدينة القديمة أمس.",
      "قال المدير إن العمل بدأ في المصنع.\nوأضاف أن الإنتاج سيرتفع.",
      "زارت اللجنة 3 مدارس في الشمال. ".repeat(50).trim(),
      "هل ينجح الطرفان؟",
      "وصل الوفد أمس.\n".repeat(50),
    ],
  },
  paragraph({ tokens, part }, report) {
    const [first] = tokens;
    if (part === "opening" && first !== undefined)
      report({ start: first.start, end: first.end, values: [inFigures(LONGEST), inFigures(PIECE)] });
  },
};

export default check;
