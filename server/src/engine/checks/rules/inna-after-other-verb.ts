import type { Check } from "../check";
import { misjoined, particleAt, rulingIn, wantedParticle } from "../particle";

const check: Check = {
  id: "inna-after-other-verb",
  concern: "grammar",
  level: "warning",
  // Which verb rules the particle, every word before it may decide.
  uncoveredBy: "any",
  title: { ar: "كسر همزة «أن» بعد غير القول", en: "إن after a verb other than قال" },
  message: { ar: "اكتب «{0}»: القاعدة فتح الهمزة بعد «{2}»", en: "Write {0}: the rule after {2} is أن, not إن" },
  why: {
    ar: "لا تُكسر همزة «أن» إلا بعد القول. ولا يُنبَّه بعد «قائلا» و«قوله»، ولا بعد النقطتين وعلامة التنصيص، ولا على «إن» الشرطية.",
    en: "Only قول takes إن. The check is silent after قائلا and قوله, after a colon or a quote mark, and before a conditional إن.",
  },
  source: {
    ar: "mahmoudqahtan.com في «إن» و«أن»؛ مراجع النحو",
    en: "mahmoudqahtan.com on إن and أن; Arabic reference grammar",
  },
  examples: {
    wrong: [
      { text: "أكد الوزير إن بلاده مستعدة للحوار.", right: "أكد الوزير أن بلاده مستعدة للحوار." },
      { text: "وأشار المدير إلى إن الإنتاج ارتفع.", right: "وأشار المدير إلى أن الإنتاج ارتفع." },
      { text: "وأضافت المتحدثة إنها تلقت الرد.", right: "وأضافت المتحدثة أنها تلقت الرد." },
      {
        text: "أكد المدير إن حدث الأمس كبير، وأوضحت إن بلادنا بخير.",
        right: "أكد المدير أن حدث الأمس كبير، وأوضحت أن بلادنا بخير.",
      },
      { text: "أعلن المدير إن الطريق مفتوح.", right: "أعلن المدير أن الطريق مفتوح." },
      { text: "وأوضح النائب إنه وصل أمس.", right: "وأوضح النائب أنه وصل أمس." },
      {
        text: "أكد الوزير إن بلاده مستعدة للحوار وإن الوفد في الطريق.",
        right: "أكد الوزير أن بلاده مستعدة للحوار وأن الوفد في الطريق.",
      },
    ],
    right: [
      "أكد الوزير أن بلاده مستعدة للحوار.",
      "وأضاف: «إن الاتفاق قريب جدا».",
      "وأضاف قائلا إن الاتفاق قريب.",
      "وأكد مسؤول إن حدث التصعيد فسيكون الرد قويا.",
      "أضاف المدير إن أراد العمال ذلك، وأوضح إن شئنا التقدم بدأنا اليوم.",
      "تساءل النائب إن كان الاتفاق قريبا.",
      "وأضاف، إن جاز القول، أن الأزمة عابرة.",
      "وأكد، إن لزم الأمر، استعداده للسفر.",
      "وأعلن إن فاز بالكأس أنه سيعتزل.",
      "وأضاف إن وافق المجلس ستجرى المسابقة.",
      "وأكد إن وافقت اللجنة تبدأ الأعمال.",
      "أكد الوزير مجددا قوله إن الاتفاق قريب.",
      "واكد الوزير ان الاتفاق قريب.",
      "أبلغ الوزير قناة سي إن بي سي بذلك أمس.",
      "قال الوزير إن الاتفاق بين البلدين قريب.",
      "أكد الوزير القرار، وقال إن شاء الله ننجح.",
      "شدد الوزير وقال: إن القرار نهائي.",
      "أقسم الشاهد بالله إن الأمر صحيح، وحلف إنه بريء.",
      "وأكد المدير إن الأمر لصعب، وأوضح إنه لقادر على حله.",
    ],
  },
  paragraph(reading, report) {
    const { text, tokens } = reading;
    const others = reading.quotations.filter(({ cue }) => cue !== null && cue.form.lemma !== "قال");
    const rules = rulingIn(others);
    for (const quotation of others) {
      const { cue, complementizer } = quotation;
      if (cue === null || complementizer === undefined || !rules(quotation)) continue;
      const written = text.slice(complementizer.start, complementizer.end);
      if (!/^إن/.test(written) || wantedParticle(reading, particleAt(reading, complementizer)) !== "أن") continue;
      report(misjoined(reading, complementizer, [tokens[cue.at]?.word.surface ?? ""]));
    }
  },
};

export default check;
