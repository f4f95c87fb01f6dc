import type { Check } from "../check";
import { hasHeadline } from "../headline";

const check: Check = {
  id: "missing-final-stop",
  concern: "characters",
  level: "off",
  uncoveredBy: ["cue-preposition", "glued-la", "multi-paragraph-quote"],
  title: { ar: "فقرة بلا نقطة ختام", en: "Paragraph without a final stop" },
  message: {
    ar: "أضف نقطة بعد «{0}»: الفقرة تنتهي بلا علامة",
    en: "Add a full stop after “{0}”: the paragraph ends without a mark",
  },
  why: {
    ar: "الفقرة تنتهي بعلامة. والفحص غير مفعَّل ابتداء، فالعناوين والقوائم لا تنتهي بها. ولا تُحسب فقرة تقل عن عشر كلمات.",
    en: "A paragraph ends with a mark. Off by default: headlines and lists have none. Paragraphs of fewer than ten words do not count.",
  },
  source: { ar: "اختيار غرفة الأخبار", en: "House choice" },
  examples: {
    wrong: [
      {
        text: "وصل وفد من الوزارة أمس إلى المدينة القديمة في زيارة رسمية",
        right: "وصل وفد من الوزارة أمس إلى المدينة القديمة في زيارة رسمية.",
      },
      {
        text: "قال وزير الخارجية أمس في العاصمة إن الاتفاق قريب جدا وإن التوقيع غدا",
        right: "قال وزير الخارجية أمس في العاصمة إن الاتفاق قريب جدا وإن التوقيع غدا.",
      },
      {
        text: "وصل وفد من الوزارة أمس إلى المدينة القديمة في زيارة رسمية.\nثم زار الوفد المتحف الوطني والسوق القديم وميناء الصيد قبل أن يعود مساء",
        right:
          "وصل وفد من الوزارة أمس إلى المدينة القديمة في زيارة رسمية.\nثم زار الوفد المتحف الوطني والسوق القديم وميناء الصيد قبل أن يعود مساء.",
      },
      {
        text: "ارتفعت أسعار النفط أمس في آسيا بعد قرار خفض الإنتاج في دول عدة",
        right: "ارتفعت أسعار النفط أمس في آسيا بعد قرار خفض الإنتاج في دول عدة.",
      },
      {
        text: "بدأت أعمال المؤتمر الدولي في العاصمة أمس بحضور وفود من أربعين دولة",
        right: "بدأت أعمال المؤتمر الدولي في العاصمة أمس بحضور وفود من أربعين دولة.",
      },
    ],
    right: [
      "وصل وفد من الوزارة أمس إلى المدينة القديمة في زيارة رسمية.",
      "زيارة رسمية إلى المدينة",
      "قال الوزير في كلمته أمام الوفود أمس: «نعم للحوار بين الطرفين في كل وقت».",
      "هل ينجح الطرفان في توقيع الاتفاق قبل نهاية هذا العام في العاصمة؟",
      "وصل الوفد.",
    ],
  },
  article({ paragraphs }, report) {
    for (const {
      start,
      reading: { tokens, part },
    } of hasHeadline(paragraphs) ? paragraphs.slice(1) : paragraphs) {
      const last = part === "whole" ? tokens.at(-1) : undefined;
      if (last?.word.kind !== "arabic" || tokens.length < 10) continue;
      const end = start + last.end;
      report({
        start: start + last.start,
        end,
        values: [last.word.surface],
        fixes: [{ title: { ar: "أضف نقطة", en: "Add a full stop" }, edits: [{ start: end, end, text: "." }] }],
      });
    }
  },
};

export default check;
