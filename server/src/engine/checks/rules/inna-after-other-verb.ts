import type { Check } from "../check";
import { checkWords } from "../check-words";
import { keyForm } from "../../text/fold";
import { particleAt } from "../particle";

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
  paragraph({ text, tokens, quotations }, report) {
    for (const { cue, complementizer } of quotations) {
      if (cue === null || complementizer === undefined || cue.form.lemma === "قال" || cue.form.kind === "source" || cue.form.class === "ask") continue;
      const written = text.slice(complementizer.start, complementizer.end);
      const particle = particleAt({ tokens }, complementizer);
      if (!/^إن/.test(written) || CONDITIONS.has(tokens[particle + 1]?.word.plain ?? "") || tokens.slice(cue.at, particle).some(({ word }) => SAYING.has(word.key))) continue;
      const right = written.replace(/^إ/, "أ");
      report({ ...complementizer, values: [right, written], fixes: [{ title: { ar: `تصحيح: ${right}`, en: `Write ${right}` }, edits: [{ ...complementizer, text: right }] }] });
    }
  },
};

/** إن before these is a condition. */
const CONDITIONS = new Set(checkWords("inna-after-other-verb:condition"));
const SAYING = new Set(checkWords("inna-after-other-verb:saying").map(keyForm));

export default check;
