/** Verbal nouns that report as their verbs do, each class with what only looks like it. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { rows } from "../../../server/src/engine/lexicon/lexicon";

const read = (text: string): string[] =>
  analyze(text).quotations.map(
    ({ cue, speakers, contents }) =>
      `${text.slice(cue?.start, cue?.end)} ${speakers.map(({ name }) => name || "?").join(" + ")}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );

/** The preposition that the verb's own clause has: إلى أن, من أن, بأن. */
const particleOf = (frames: string | undefined): string =>
  frames
    ?.split("/")
    .map((frame) => frame.replace("… ", ""))
    .find((frame) => /[إأ]ن$/.test(frame)) ?? "بأن";

describe("the verbal noun of every verb that has one reports", () => {
  const nouns = rows("cues").filter(
    ({ masdar, flags, class: cls }) =>
      masdar !== undefined &&
      !flags.some((flag) => flag === "no-clause" || flag === "document") &&
      cls !== "characterise",
  );
  it.each(nouns.map(({ masdar, frames, flags }) => [masdar ?? "", particleOf(frames), flags] as const))(
    "%s, with the pronoun of who says it",
    (masdar, particle, flags) => {
      const noun = `${masdar.replace(/ة$/, "ت")}ه`;
      const addressed = flags.includes("object") ? " السكان" : "";
      expect(read(`ولم يتراجع المدير خالد الحداد عن ${noun}${addressed} ${particle} العمل بدأ.`)).toEqual([
        `${noun} خالد الحداد: العمل بدأ`,
      ]);
    },
  );
});

describe("a verbal noun", () => {
  it.each([
    ["of somebody", "ولقي تحذير الأطباء من أن المرض سيعود اهتماما.", ["تحذير الأطباء: المرض سيعود اهتماما"]],
    ["of somebody named", "وأثارت إشارة النائبة هدى الكندي إلى أن الأموال ضاعت.", ["إشارة هدى الكندي: الأموال ضاعت"]],
    ["of a body", "وأسعد إعلان البلدية أن الطريق سيفتح السكان.", ["إعلان البلدية: الطريق سيفتح السكان"]],
    [
      "of those who are handed on",
      "ونقلت الصحيفة عن المدير خالد الحداد نفيه أن يكون المصنع أغلق.",
      ["نفيه خالد الحداد: يكون المصنع أغلق"],
    ],
    [
      "of a woman handed on",
      "ونقلت عن الوزيرة هدى الكندي تشديدها على أن القرار نهائي.",
      ["تشديدها هدى الكندي: القرار نهائي"],
    ],
    ["is none of the name before it", "ونقلت الوكالة عن مسؤول توقعه أن ترتفع الأسعار.", ["توقعه مسؤول: ترتفع الأسعار"]],
    [
      "with whom it addresses",
      "ولم يتراجع المدير خالد الحداد عن اتهامه الشركة بأنها تأخرت.",
      ["اتهامه خالد الحداد: تأخرت"],
    ],
    ["without whom it addresses may be of the one accused", "وجاء اتهامه بأنه تأخر مفاجئا.", []],
    ["so with a noun", "وجاء اتهام المدير بأنه تأخر مفاجئا.", []],
    [
      "that one does, behind بـ",
      "وختم المدرب خالد الحداد حديثه بالتأكيد على أن الفريق جاهز.",
      ["التأكيد خالد الحداد: الفريق جاهز"],
    ],
    ["that one does again", "وجدد الوزير سالم منصور التأكيد أن الحل قريب.", ["التأكيد سالم منصور: الحل قريب"]],
    ["that one is quick to do", "وسارعت الشركة إلى القول إن العطل بسيط.", ["القول الشركة: العطل بسيط"]],
    [
      "that one goes so far as to do",
      "وذهب النائب سالم الرواحي إلى حد القول إن الحكومة انتهت.",
      ["القول سالم الرواحي: الحكومة انتهت"],
    ],
    ["that is put out", "وأصدر الاتحاد تحذيرا من أن المياه ملوثة.", ["تحذيرا الاتحاد: المياه ملوثة"]],
    ["that is received is another's", "وتلقى الاتحاد تحذيرا من أن المياه ملوثة.", []],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    "وجاء تأكيد الحجز أمس في رسالة إلى المسافر.",
    "ووقع الطرفان إعلان المبادئ أمس.",
    "وطلب المدير إعلان النتائج فورا.",
    "وكان رد الفعل سريعا.",
    "وقدمت دعوة إلى العشاء.",
    "ورفعت دعوى بأن العقد باطل.",
    "وكان القول الفصل للمحكمة.",
    "ولا مجال للقول إن الأمر انتهى.",
    "ويمكن القول إن الأزمة انتهت.",
    "ولا يمكن الجزم بأن الأزمة انتهت.",
    "ومن السابق لأوانه القول إن الأزمة انتهت.",
    "وتجدر الإشارة إلى أن الأزمة قديمة.",
    "وغني عن القول إن الأزمة قديمة.",
    "وبقي القول إن الأزمة قديمة.",
    "ولا بد من التذكير بأن الأزمة قديمة.",
    "وتسلم الطالب شهادة التقدير بعد أن نجح.",
    "وصدرت رواية الكاتبة الجديدة قبل أن تسافر.",
    "وبدأ تركيز الدواء في الدم ينخفض بعد أن توقف العلاج.",
    "وأعيد تصميم المبنى على أن يفتتح العام المقبل.",
    "ووقع اتفاق الشركتين بعد أن تأجل مرتين.",
  ])("is none in: %s", (text) => expect(read(text)).toEqual([]));
});
