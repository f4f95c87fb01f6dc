import type { Check } from "../check";
import { particleAt, wantedParticle } from "../particle";

const check: Check = {
  id: "inna-after-other-verb",
  concern: "grammar",
  level: "warning",
  title: { ar: "«أكد إن» بدل «أكد أن»", en: "أكد إن for أكد أن" },
  message: { ar: "الأفصح بعد هذا الفعل «{0}» لا «{1}»", en: "After this verb the particle is {0}, not {1}" },
  why: {
    ar: "لا تُكسر همزة أن إلا بعد القول. يسكت الفحص بعد قائلا وقوله، وبعد النقطتين وعلامة التنصيص، ومع إن الشرطية.",
    en: "Only قول takes إن. The check is silent after قائلا and قوله, after a colon or a quote mark, and before a conditional إن.",
  },
  source: "mahmoudqahtan.com on إن and أن; Arabic reference grammar",
  examples: {
    wrong: [
      { text: "أكد الوزير إن بلاده مستعدة للحوار.", right: "أكد الوزير أن بلاده مستعدة للحوار." },
      { text: "وأشار المدير إلى إن الإنتاج ارتفع.", right: "وأشار المدير إلى أن الإنتاج ارتفع." },
      { text: "وأضافت المتحدثة إنها تلقت الرد.", right: "وأضافت المتحدثة أنها تلقت الرد." },
      { text: "أعلن المدير إن الطريق مفتوح.", right: "أعلن المدير أن الطريق مفتوح." },
      { text: "وأوضح النائب إنه وصل أمس.", right: "وأوضح النائب أنه وصل أمس." },
    ],
    right: [
      "أكد الوزير أن بلاده مستعدة للحوار.",
      "وأضاف: «إن الاتفاق قريب جدا».",
      "وأضاف قائلا إن الاتفاق قريب.",
      "تساءل النائب إن كان الاتفاق قريبا.",
      "أكد الوزير مجددا قوله إن الاتفاق قريب.",
      "واكد الوزير ان الاتفاق قريب.",
      "أبلغ الوزير قناة سي إن بي سي في مقابلة بذلك.",
      "قال الوزير إن الاتفاق بين البلدين قريب.",
      "أكد الوزير القرار، وقال إن شاء الله ننجح.",
    ],
  },
  paragraph(reading, report) {
    const { text, quotations } = reading;
    for (const { cue, complementizer } of quotations) {
      if (cue === null || complementizer === undefined || cue.form.lemma === "قال") continue;
      const written = text.slice(complementizer.start, complementizer.end);
      if (!/^إن/.test(written) || wantedParticle(reading, particleAt(reading, complementizer)) !== "أن") continue;
      const right = written.replace(/^إ/, "أ");
      report({ ...complementizer, values: [right, written], fixes: [{ title: { ar: `تصحيح: ${right}`, en: `Write ${right}` }, edits: [{ ...complementizer, text: right }] }] });
    }
  },
};

export default check;
