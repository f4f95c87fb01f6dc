import { type Check, misspelt } from "../check";
import { particleAt, wantedParticle } from "../particle";

const check: Check = {
  id: "qala-bi-anna",
  concern: "grammar",
  level: "hint",
  // Which verb rules the particle, every word before it may decide.
  uncoveredBy: "any",
  title: { ar: "«بأن» بعد القول", en: "بأن after قال" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: القول المنقول تتبعه «إن»",
    en: "Write {0}, not {1}: reported words follow قال with إن",
  },
  why: {
    ar: "فعل القول الذي ينقل كلاما تتبعه «إن». أما «القول بأن» و«القائل بأن» فصحيحتان، ومعناهما اعتقاد الرأي.",
    en: "The verb قال that reports words takes إن. القول بأن and القائل بأن hold a view and are right.",
  },
  source: { ar: "الاستعمال العربي", en: "Arabic usage" },
  examples: {
    wrong: [
      { text: "قال الوزير بأن الاتفاق قريب.", right: "قال الوزير إن الاتفاق قريب." },
      { text: "وقالت المتحدثة بأنها تلقت الرد.", right: "وقالت المتحدثة إنها تلقت الرد." },
      { text: "يقول المدير بأن الإنتاج ارتفع.", right: "يقول المدير إن الإنتاج ارتفع." },
      { text: "قالوا بأن القرار نهائي.", right: "قالوا إن القرار نهائي." },
      { text: "قال بأنه مستعد للحوار.", right: "قال إنه مستعد للحوار." },
    ],
    right: [
      "قال الوزير إن الاتفاق قريب.",
      "يمكن القول بأن الاتفاق قريب.",
      "النظرية القائلة بأن الأرض كروية.",
      "أكد الوزير بأن الاتفاق قريب.",
      "رد الوزير بأن الاتفاق قريب.",
    ],
  },
  paragraph(reading, report) {
    const { text, quotations } = reading;
    for (const { cue, complementizer } of quotations) {
      if (
        cue?.form.lemma !== "قال" ||
        (cue.form.kind !== "perfect" && cue.form.kind !== "imperfect") ||
        complementizer === undefined
      )
        continue;
      const written = text.slice(complementizer.start, complementizer.end);
      if (written.startsWith("بأن") && wantedParticle(reading, particleAt(reading, complementizer)) === "إن")
        report(misspelt(complementizer, written.replace("بأ", "إ"), written));
    }
  },
};

export default check;
