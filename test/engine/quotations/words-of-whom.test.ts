/** Where a speaker's words begin and end beside marks, the paper's own words, and what somebody did. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each report as `cue speaker: content`. */
const read = (text: string): string[] =>
  analyze(text).quotations.map(
    ({ cue, speakers, contents }) =>
      `${cue === null ? "" : `${text.slice(cue.start, cue.end)} `}${speakers.map(({ name }) => name || "?").join(" + ")}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );

const each = (rows: [string, string, string[]][]): void => {
  it.each(rows)("%s: %s", (_, text, reports) => {
    expect(read(text)).toEqual(reports);
  });
};

describe("marks before the verb", () => {
  each([
    [
      "where it was said is not said",
      'وفي حديث إلى "الضفة"، أوضح سالم الرواحي أن "الحفر انتهى".',
      ["أوضح سالم الرواحي: الحفر انتهى"],
    ],
    [
      "nor what it was said of",
      'وعن كتاب "المنارة"، قالت ليلى الحداد: "كتبته في عام".',
      ["قالت ليلى الحداد: كتبته في عام"],
    ],
    [
      "each verb has its own words",
      'وإذ أشار إلى أن "الوضع صعب"، أكد سالم الرواحي أن "الحل ممكن".',
      ["أشار سالم الرواحي: الوضع صعب", "أكد سالم الرواحي: الحل ممكن"],
    ],
    [
      "who is named behind both speaks in both, and no one before",
      "قال كريم الحداد إن المطر قادم. وإذ أشار إلى أن الوضع صعب، أكد سالم الرواحي أن الحل ممكن.",
      ["قال كريم الحداد: المطر قادم", "أشار سالم الرواحي: الوضع صعب", "أكد سالم الرواحي: الحل ممكن"],
    ],
    [
      "not one of the other gender",
      "قالت ليلى الحداد إن المطر قادم. وإذ أشارت إلى أن الوضع صعب، أكد سالم الرواحي أن الحل ممكن.",
      ["قالت ليلى الحداد: المطر قادم", "أشارت ليلى الحداد: الوضع صعب", "أكد سالم الرواحي: الحل ممكن"],
    ],
    [
      "nor one of the next sentence",
      "قال كريم الحداد إن المطر قادم. وإذ أشار إلى أن الوضع صعب. وأكد سالم الرواحي أن الحل ممكن.",
      ["قال كريم الحداد: المطر قادم", "أشار كريم الحداد: الوضع صعب", "أكد سالم الرواحي: الحل ممكن"],
    ],
    [
      "nor behind a clause that hangs on nothing",
      "قال كريم الحداد إن المطر قادم. وأشار إلى أن الوضع صعب، وأكد سالم الرواحي أن الحل ممكن.",
      ["قال كريم الحداد: المطر قادم", "أشار كريم الحداد: الوضع صعب", "أكد سالم الرواحي: الحل ممكن"],
    ],
    [
      "a verb in the middle has what stands on both sides of it",
      "«الطريق طويل جدا»، قال سالم الرواحي، «لكننا بدأنا».",
      ["قال سالم الرواحي: الطريق طويل جدا … لكننا بدأنا"],
    ],
    [
      "so behind a comma",
      "أمس، «الطريق طويل جدا»، قال سالم الرواحي: «لكننا بدأنا».",
      ["قال سالم الرواحي: الطريق طويل جدا … لكننا بدأنا"],
    ],
  ]);
});

describe("a subject in marks", () => {
  each([
    ["it stands between the verb and its particle", "وقالت «الزراعة» إن الموسم جيد.", ["قالت الزراعة: الموسم جيد"]],
    ["with several words", "وأفاد «المرصد الوطني للبحار» بأن المد عال.", ["أفاد المرصد الوطني للبحار: المد عال"]],
    ["who hands on before whom it hands on", "ونقلت «صوت الجبل» عن مسؤول أن الطريق مغلق.", ["نقلت مسؤول: الطريق مغلق"]],
    ["what is said is no subject", "وقالت «لن نعود أبدا» عن بلدتها.", ["قالت ?: لن نعود أبدا"]],
    ["nor are words with no particle behind them", "وقال «الحفر انتهى أمس».", ["قال ?: الحفر انتهى أمس"]],
    [
      "nor long ones",
      "وقال «بدأنا الحفر منذ سنة وسننهيه قبل الشتاء» إن الله أعاننا.",
      ["قال ?: «بدأنا الحفر منذ سنة وسننهيه قبل الشتاء» إن الله أعاننا"],
    ],
  ]);
});

describe("marks that hold no words of the verb", () => {
  each([
    [
      "a topic right before the verb is not said",
      "وعن «قانون السير الجديد» قال: «لا نعرف شيئا».",
      ["قال ?: لا نعرف شيئا"],
    ],
    ["what is said stands there as well", "و«الوضع صعب جدا» يقول سالم الرواحي.", ["يقول سالم الرواحي: الوضع صعب جدا"]],
    ["a body in marks announces", "وأعلنت «التعليم» النتيجة أمس.", []],
    ["with an adjective that is a word of time, too", "وأعلن «المؤتمر الوطني العام» تأجيل الجلسة.", []],
    ["of two fields", "وأعلنت «التعليم والتدريب» فتح باب التسجيل.", []],
    ["before a colon", "وأضافت «صوت الجبل»: العمل بدأ.", ["أضافت صوت الجبل: العمل بدأ"]],
    ["before a noun that it reports", "ونددت «هيومن رايتس ووتش» بالقصف.", ["نددت هيومن رايتس ووتش: القصف"]],
    ["a paper, before when it said so", "وقالت «الوطن» أمس إن العمل بدأ.", ["قالت الوطن: العمل بدأ"]],
    [
      "behind قال two words are said, where no particle follows",
      "وقال «الحمد لله» في ختام كلمته.",
      ["قال ?: الحمد لله"],
    ],
    ["a sentence of nouns is no name", "وأضاف «الخطة جاهزة» للجميع.", ["أضاف ?: الخطة جاهزة"]],
    ["a preposition is in no name", "وأضاف «مدير في خطر» للصحافة.", ["أضاف ?: مدير في خطر"]],
    ["nor a verb", "وأضاف «مدير يكذب» للصحافة.", ["أضاف ?: مدير يكذب"]],
    ["whatever else stands behind it", 'تقول "لا يمكن" إغلاق المعبر.', ['تقول ?: "لا يمكن" إغلاق المعبر']],
    ["nor behind the first word", "وردد «الشعب يريد» مرات.", ["ردد ?: «الشعب يريد» مرات"]],
    ["nor is a word that calls no one", "تقول «كفى» للعنف.", ["تقول ?: كفى"]],
    ["who is called so says nothing", 'وتبين أن المتهم يدعي "كريم أحمد السيد"، عامل.', []],
  ]);
});

describe("where the main clause begins behind a report that hangs on it", () => {
  each([
    [
      "at a verb with a noun",
      "وإذ أشاد بصمود الأهالي، دعا إلى فتح الطريق.",
      ["أشاد ?: صمود الأهالي", "دعا ?: فتح الطريق"],
    ],
    [
      "elsewhere the second verb may be of who is reported",
      "وأكد أن الوفد أشاد بالأهالي، دعا إلى فتح الطريق.",
      [
        "أكد ?: الوفد أشاد بالأهالي، دعا إلى فتح الطريق",
        "أشاد الوفد: الأهالي، دعا إلى فتح الطريق",
        "دعا الوفد: فتح الطريق",
      ],
    ],
  ]);
});

describe("the paper's own words behind a comma", () => {
  each([
    ["when it was said", "أكد المدير أن الخطة جاهزة، وذلك خلال زيارته إلى الميناء.", ["أكد المدير: الخطة جاهزة"]],
    [
      "but when it happened is said",
      "أكد المدير أن الإنتاج زاد، وذلك خلال شهرين.",
      ["أكد المدير: الإنتاج زاد، وذلك خلال شهرين"],
    ],
    ["that it was said", "أكد المدير أن الخطة جاهزة، جاء ذلك في لقاء.", ["أكد المدير: الخطة جاهزة"]],
    ["what others say meanwhile", "قال المدير إن الخطة جاهزة، بينما تشكك النقابة فيها.", ["قال المدير: الخطة جاهزة"]],
    ["with two words", "قال المدير إن الخطة جاهزة، في حين تشكك النقابة فيها.", ["قال المدير: الخطة جاهزة"]],
    [
      "what happens meanwhile is said",
      "قال المدير إن الخطة جاهزة، في حين تنتظر النقابة.",
      ["قال المدير: الخطة جاهزة، في حين تنتظر النقابة"],
    ],
    [
      "a time that no clause follows is said",
      "قال المدير إن الخطة جاهزة، في تأكيد النقابة.",
      ["قال المدير: الخطة جاهزة، في تأكيد النقابة"],
    ],
    [
      "between marks it is said, too",
      "قال المدير: «الخطة جاهزة، بينما تشكك النقابة فيها».",
      ["قال المدير: الخطة جاهزة، بينما تشكك النقابة فيها"],
    ],
  ]);
});

describe("what another had said before", () => {
  each([
    [
      "is no more of what is said now",
      "وأشار النقيب إلى أن الموعد لم يحدد، وكان المدير سالم الرواحي قد أعلن وفاة والده.",
      ["أشار النقيب: الموعد لم يحدد"],
    ],
    ["nor what he himself had", "وأكد الوزير أن الخطة جاهزة، وكان قد أعلن تأجيلها.", ["أكد الوزير: الخطة جاهزة"]],
    [
      "what another had done may be said now",
      "وأكد الوزير أن الخطة جاهزة، وكانت الوزارة قد أجلتها.",
      ["أكد الوزير: الخطة جاهزة، وكانت الوزارة قد أجلتها"],
    ],
    [
      "so may what was going to be",
      "وأكد الوزير أن الشركة أفلست، وكانت الوزارة تعلن عن بيعها.",
      ["أكد الوزير: الشركة أفلست، وكانت الوزارة تعلن عن بيعها"],
    ],
    [
      "between marks it is said",
      "قال الوزير: «الخطة جاهزة، وكانت الوزارة قد أعلنت تأجيلها».",
      ["قال الوزير: الخطة جاهزة، وكانت الوزارة قد أعلنت تأجيلها"],
    ],
    [
      "without a comma it may be, too",
      "وأكد الوزير أن الخطة جاهزة وكانت الوزارة قد أعلنت تأجيلها.",
      ["أكد الوزير: الخطة جاهزة وكانت الوزارة قد أعلنت تأجيلها"],
    ],
  ]);
});

describe("what was done with a source before its words", () => {
  each([
    [
      "is not said",
      "وبحسب تقرير للمركز، أوردته الوكالة، فإن السكان غادروا القرية.",
      ["بحسب تقرير للمركز: السكان غادروا القرية"],
    ],
    [
      "what the words hang on is",
      "وبحسب التقرير، إذا استمر القتال، فإن السكان سيغادرون القرية.",
      ["بحسب التقرير: إذا استمر القتال، فإن السكان سيغادرون القرية"],
    ],
    [
      "so is what is tied to no source",
      "وبحسب التقرير، ارتفع السعر أمس وقد يرتفع غدا فإن الطلب كبير.",
      ["بحسب التقرير: ارتفع السعر أمس وقد يرتفع غدا فإن الطلب كبير"],
    ],
  ]);
});

describe("a headline of a name and a noun", () => {
  it.each([
    ["tells of him as well as it is said", "محمود درويش: شاعر المقاومة", "unsure"],
    ["a noun in ة as well", "فاتن حمامة: سيدة الشاشة العربية", "unsure"],
    ["a verb is said", "ماكرون: خطة يمكن تنفيذها", "sure"],
    ["so is a clause", "ماكرون: خطة نعرف أن نجاحها قريب", "sure"],
    ["so is a sentence", "ماكرون: الاتفاق قريب جدا", "sure"],
    ["so is what we do", "ماكرون: فرصة لنا جميعا", "sure"],
    ["so is what a title says", "وزير النقل: خطة جديدة للطرق", "sure"],
  ])("%s: %s", (_, headline, certainty) => {
    const { quotations } = analyze(`${headline}\nوصل الوفد إلى المدينة أمس بعد رحلة طويلة.`);
    expect(quotations.map((quotation) => quotation.certainty)).toEqual([certainty]);
  });
});

describe("what somebody did behind what he asked for", () => {
  each([
    ["a verb goes on with no noun", "دعا المدير إلى الهدوء، وأصدر بيانا.", ["دعا المدير: الهدوء"]],
    ["of many", "طالب العمال بزيادة الأجور، وأحرقوا الإطارات.", ["طالب العمال: زيادة الأجور"]],
    ["of her", "هددت الشركة بإغلاق المصنع، وحشدت محاميها.", ["هددت الشركة: إغلاق المصنع"]],
    [
      "more nouns do",
      "دعا المدير إلى وقف العمل، واستقبال الوفد، وصوت واحد.",
      ["دعا المدير: وقف العمل، واستقبال الوفد، وصوت واحد"],
    ],
    ["so do plurals of her", "دعا المدير إلى الحوار، ومطالبات أخرى.", ["دعا المدير: الحوار، ومطالبات أخرى"]],
    [
      "a relative clause has verbs of its own",
      "طالب المدير بدعم الأسر التي فقدت بيوتها، ونزحت.",
      ["طالب المدير: دعم الأسر التي فقدت بيوتها، ونزحت"],
    ],
    ["without a comma the two may be one", "طالب المدير بدعم الأسر وأحرقوا.", ["طالب المدير: دعم الأسر وأحرقوا"]],
  ]);
});
