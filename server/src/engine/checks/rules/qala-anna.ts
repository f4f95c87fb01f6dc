import type { Check } from "../check";
import { misjoined, particleAt, rulingIn, wantedParticle } from "../particle";

const check: Check = {
  id: "qala-anna",
  concern: "grammar",
  level: "warning",
  // Which verb rules the particle, every word before it may decide.
  uncoveredBy: "any",
  title: { ar: "فتح همزة «إن» بعد القول", en: "أن after قال" },
  message: { ar: "اكتب «{0}»: تُكسر الهمزة بعد القول", en: "Write {0}: after قال the particle is إن" },
  why: {
    ar: "تُكسر همزة «إن» بعد القول ومشتقاته: قال إن، قائلا إن، قوله إن. ولا يُنبَّه حيث لا صلة لـ«أن» بفعل القول (بعد أن، على أن)، ولا قبل المضارع.",
    en: "After قول and its derivatives the particle is إن. The check is silent where أن belongs to another word (بعد أن, على أن) or stands before an imperfect.",
  },
  source: {
    ar: "mahmoudqahtan.com في «إن» و«أن»؛ مراجع النحو",
    en: "mahmoudqahtan.com on إن and أن; Arabic reference grammar",
  },
  examples: {
    wrong: [
      { text: "قال الوزير أن بلاده مستعدة للحوار.", right: "قال الوزير إن بلاده مستعدة للحوار." },
      { text: "وقالت المتحدثة أنها تلقت الرد.", right: "وقالت المتحدثة إنها تلقت الرد." },
      { text: "وقال المدير أن الإنتاج ارتفع.", right: "وقال المدير إن الإنتاج ارتفع." },
      {
        text: "قال المدير أن أسعار القمح ارتفعت، وقالت أن نتائج العام جيدة.",
        right: "قال المدير إن أسعار القمح ارتفعت، وقالت إن نتائج العام جيدة.",
      },
      { text: "قال الوزير أن أحد العمال غادر.", right: "قال الوزير إن أحد العمال غادر." },
      { text: "قالوا أنهم مستعدون.", right: "قالوا إنهم مستعدون." },
      { text: "يقول الوزير أن القرار نهائي.", right: "يقول الوزير إن القرار نهائي." },
      {
        text: "قالت رانيا الحداد أن المعرض مفتوح وأنه يستقبل الجميع.",
        right: "قالت رانيا الحداد إن المعرض مفتوح وإنه يستقبل الجميع.",
      },
    ],
    right: [
      "قال الوزير إن بلاده مستعدة للحوار.",
      "أكد الوزير أن بلاده مستعدة للحوار.",
      "قال الوزير بعد أن وصل إلى الرباط: «نعم للحوار».",
      "قال الوزير ان بلاده مستعدة للحوار.",
      "نقلت الوكالة عن الوزير قوله إن الاتفاق أن أوان توقيعه.",
      "قال رئيس الوفد مؤكدا أن الاجتماع ناجح.",
      "قال ذلك غير أن الوفد وصل.",
      "وقال لي المدير أن أكتب الخبر، وقالت لنا أن ننتظر.",
      "قالت له المديرة أن أحضر الملف، وقال لها أن أسرعي.",
      "قال في مقابلة مع شبكة سي.أن.أن إن الاتفاق قريب.",
      "وقال ما مفاده أن الخطة جاهزة، وقال في تصريح معناه أن العمل بدأ.",
      "قال عبارة خلاصتها أن الحل قريب، وقال كلاما مؤداه أن الطريق طويل.",
      "وقالوا لنا أن نسكت، وقالوا لي أن أنسحب.",
      "قال الطبيب لنا أن نشرب الماء، وقالت لهم أن يعودوا.",
      "وقال على الرغم من أن الطقس سيئ إن الحفل قائم.",
    ],
  },
  paragraph(reading, report) {
    const { text, tokens } = reading;
    const quotations = reading.quotations.filter(({ cue }) => cue?.form.lemma === "قال");
    const rules = rulingIn(quotations);
    for (const quotation of quotations) {
      const { cue, complementizer } = quotation;
      if (cue === null || complementizer === undefined || !rules(quotation)) continue;
      const written = text.slice(complementizer.start, complementizer.end);
      const particle = particleAt(reading, complementizer);
      const next = tokens[particle + 1]?.word.plain ?? "";
      if (
        !/^أن/.test(written) ||
        particle - cue.at > 12 ||
        (/^[يت]/.test(next) && written === "أن" && next.length < 6) ||
        wantedParticle(reading, particle) !== "إن"
      )
        continue;
      report(misjoined(reading, complementizer));
    }
  },
};

export default check;
