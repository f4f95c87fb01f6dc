/** إن or أن: one decision for all checks that judge the particle. */
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../server/src/engine/analyze";
import { fixAll, withEdits } from "../../../server/src/engine/checks/fix-all";
import { checks } from "../../../server/src/engine/checks/registry";
import { wantedParticle } from "../../../server/src/engine/checks/particle";
import { complementizerOf } from "../../../server/src/engine/lexicon/function-words";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";
import { createWorkspace } from "../../../server/src/engine/workspace";

const workspace = createWorkspace();
const analyzer = createAnalyzer(workspace);
const found = (text: string): string =>
  analyzer
    .analyze(text)
    .findings.filter(({ check }) => /^(?:qala-anna|qala-bi-anna|inna-after-other-verb)$/.test(check))
    .map(({ check }) => check)
    .join();

const SILENT = [
  "وأضاف المدير: إن المصنع الجديد يفتح أبوابه قريبا.",
  "وأكد الوزير أمس: إنه سيغادر.",
  "وأوضح قائلا: إن المصنع قريب.",
  "وأشار إلى: إن المصنع قريب.",
  "وكتب على صفحته: إنهما سعيدان.",
  "وذكر في بيان له: إن الأمر صعب.",
  "وأضاف - إن المصنع قريب.",
  "وقال رافضا ذكر منصبه: إنه سيعود.",
  "وقال رافضا ذكر منصبه إنه سيعود.",
  "وقال طالبا عدم نشر اسمه إنه سيعود.",
  "وقالت الموظفة طالبة عدم نشر اسمها: إنها ستعود.",
  "وقال مصدر، مفضلا عدم ذكر اسمه، إن السوق مفتوح.",
  "وقال مصدر في البلدية طلب عدم ذكر اسمه إن السوق مفتوح.",
  "وقال مسؤول رفض الكشف عن هويته إن السوق مفتوح.",
  "وقال معلقا على الحادث إن الأمر صعب.",
  "وقال معلقا على الحادث أن الأمر صعب.",
  "وقال مضيفا أن الأمر صعب.",
  "وقال مضيفا إن الأمر صعب.",
  "وقال الوزير مؤكدا أن الأمر صعب.",
  "وقال الوزير مؤكدا إن الأمر صعب.",
  "وقال للصحفيين مازحا إنه متعب.",
  "وقالت الوزيرة مشددة على أن الأمر صعب.",
  "وقالت الوزيرة مستدركة إن الأمر صعب.",
  "وقالوا مستنكرين ما حدث إن الأمر خطير.",
  "وقال محذرا من أن الأمر صعب.",
  "وقال شاكرا الحضور إن الأمر سهل.",
  "وأضاف قائلا إن الأمر سهل.",
  "ومضى يقول إن الأمر سهل.",
  "واختتم بالقول إن الأمر سهل.",
  "ونقل عنه قوله إن الأمر سهل.",
  "قال المدير إن الوزير أكد أن القرار نهائي.",
  "أكد المدير أن الوزير قال إن القرار نهائي.",
  "قال إنه يريد أن يعود.",
  "قال الوزير يجب أن نعمل.",
  "قال المدير أثناء إعلان النتائج إن الإنتاج ارتفع.",
  "وقال، طالبا ألا يذكر اسمه، إن المصنع خاسر.",
  "وقالت موظفة رفضت أن تذكر اسمها إن المصنع خاسر.",
  "ونفى المدير المزاعم القائلة إن المصنع سيغلق.",
  "ونفى ما قيل إن المصنع سيغلق.",
  "وأكد الخبير عكس ما يقال إن السوق راكدة.",
  "أكد الوزير إن شاء الله أن نعود.",
  "تساءل المدير إن كان الأمر صحيحا.",
  "هدد الحزب بالانسحاب من الحكومة إن فرض البرلمان شروطا.",
  "أعلن القرار، وهم إن وافقوه رحلوا.",
  "أعلن الوزير الخطة، بل إن العمل بدأ.",
];
const FIRE: readonly (readonly [check: string, text: string])[] = [
  ["qala-anna", "وقال المدير أن المصنع الجديد يفتح أبوابه قريبا."],
  ["qala-anna", "وقال مدير المصنع في تصريح أن الإنتاج ارتفع."],
  ["qala-anna", "وقال المدير سابقا أن الإنتاج ارتفع."],
  ["qala-anna", "وقالت متحدثة باسم الشركة أن الإنتاج ارتفع."],
  ["qala-anna", "وأضاف قائلا أن الإنتاج ارتفع."],
  ["qala-anna", "وقال المدير، خلال مؤتمر صحفي، أن الإنتاج ارتفع."],
  ["qala-anna", "وقال بعد استقباله 30 مواطنا أن الإنتاج ارتفع."],
  ["qala-anna", "وقال المتحدث الذي يرافق الوفد أن الزيارة ناجحة."],
  ["qala-anna", "وتقول مصادر مطلعة على الملف أنه مغلق."],
  ["qala-anna", "لكن السكان قالوا أنها لم تصل."],
  ["qala-anna", "أكد المدير أن الوزير قال أن القرار نهائي."],
  ["inna-after-other-verb", "وأضاف المدير إن المصنع الجديد يفتح أبوابه قريبا."],
  ["inna-after-other-verb", "وأشار المدير إلى إن الإنتاج ارتفع."],
  ["inna-after-other-verb", "وأكد مدير المصنع في تصريح إن الإنتاج ارتفع."],
  ["inna-after-other-verb", "وأضاف مؤكدا إن الإنتاج ارتفع."],
  ["inna-after-other-verb", "وحذر المدير من إن الأمر صعب."],
  ["inna-after-other-verb", "قال المدير إن الوزير أكد إن القرار نهائي."],
  // A name that is built like a participle is no state of the speaker.
  ["qala-anna", "وقالت رانيا السعدي أن المعرض يفتح أبوابه غدا."],
  ["qala-anna", "وقالت رانيا السعدي، مديرة المعرض، أن الأبواب تفتح غدا."],
  ["qala-anna", "وقالت شاديا منصور أن الأبواب تفتح غدا."],
  ["qala-anna", "وقالت المديرة نادية منصور أن الأبواب تفتح غدا."],
  ["qala-anna", "وقالت وزارة الصحة في مالطا أن اللقاح متاح."],
  ["qala-anna", "وقال الناطق باسم الحكومة في ماليزيا أن الميناء مفتوح."],
  ["qala-bi-anna", "ويقول المؤلف في سيرته الذاتية بأن الفكرة قديمة."],
];

/** Clauses joined to one another are mended as one. */
const JOINED: readonly (readonly [wrong: string, right: string])[] = [
  ["أكد الوزير إن البلاد مستعدة وإن الاتفاق قريب.", "أكد الوزير أن البلاد مستعدة وأن الاتفاق قريب."],
  [
    "وأوضحت المديرة إن الميناء مغلق، وإنها تنتظر الرد، وإن السفن بعيدة.",
    "وأوضحت المديرة أن الميناء مغلق، وأنها تنتظر الرد، وأن السفن بعيدة.",
  ],
  ["وقال المدير أن المصنع مغلق وأنه سيعود.", "وقال المدير إن المصنع مغلق وإنه سيعود."],
  ["وأشار المدير إلى إن الإنتاج ارتفع وإن الطلب كبير.", "وأشار المدير إلى أن الإنتاج ارتفع وأن الطلب كبير."],
  // What another word has, and what is no particle of a noun, stays.
  ["وقال المدير أن المصنع مغلق وأن يفتح أفضل.", "وقال المدير إن المصنع مغلق وأن يفتح أفضل."],
  ["وأكد المدير إن المصنع سيعمل وإن كان صغيرا.", "وأكد المدير أن المصنع سيعمل وإن كان صغيرا."],
  [
    "وقال المدير أن البلدية أكدت أن الماء نقي وأن السد ممتلئ.",
    "وقال المدير إن البلدية أكدت أن الماء نقي وأن السد ممتلئ.",
  ],
  ["وأكد المدير إن المصنع مغلق. وإن العمال غادروا.", "وأكد المدير أن المصنع مغلق. وإن العمال غادروا."],
];

describe("the particle", () => {
  it.each(JOINED)("has one fix with those that are joined to it: %s", (wrong, right) => {
    const [finding] = analyzer.analyze(wrong).findings.filter(({ check }) => /anna|inna/.test(check));
    expect(withEdits(wrong, finding?.fixes[0]?.edits ?? [])).toBe(right);
  });

  it.each(SILENT)("is left alone: %s", (text) => expect(found(text)).toBe(""));
  it.each(FIRE)("%s: %s", (check, text) => expect(found(text)).toBe(check));

  it("is decided whatever it is spelt like, so that no fix takes another back", async () => {
    const texts = [
      ...SILENT,
      ...FIRE.map(([, text]) => text),
      ...checks.flatMap(({ examples }) => [...examples.wrong.map(({ text }) => text), ...examples.right]),
    ];
    for (const text of texts) {
      // The runner wants a word now and then, or takes a busy machine for a dead one.
      await new Promise(setImmediate);
      for (const paragraph of text.split("\n")) {
        const reading = readParagraph(paragraph, workspace.vocabulary);
        reading.tokens.forEach(({ word, start }, at) => {
          const hamza = paragraph.charAt(start);
          if (complementizerOf(word) === undefined || !/[إأ]/.test(hamza)) return;
          const other = paragraph.slice(0, start) + (hamza === "إ" ? "أ" : "إ") + paragraph.slice(start + 1);
          expect(wantedParticle(readParagraph(other, workspace.vocabulary), at), other).toBe(
            wantedParticle(reading, at),
          );
          const fixed = fixAll(other, (one) => analyzer.analyze(one).findings).text;
          expect(fixAll(fixed, (one) => analyzer.analyze(one).findings).text, other).toBe(fixed);
        });
      }
    }
  });
});
