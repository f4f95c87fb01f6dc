/** Whose name stands in who speaks, the servant's or his master's; and who calls upon whom. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each report as `speaker, certainty`. */
const read = (text: string): string[] =>
  analyze(text).quotations.map(
    ({ speakers, certainty }) => `${speakers.map(({ name }) => name || "?").join(" + ")}, ${certainty ?? ""}`,
  );

const each = (rows: [what: string, text: string, speakers: string[]][]): void => {
  it.each(rows)("%s: %s", (_, text, speakers) => {
    expect(read(text)).toEqual(speakers);
  });
};

describe("a servant and his master", () => {
  each([
    [
      "followers are many, and the name is one's",
      "وقال مساعدو الوزير سامي الرواحي إن الخطة جاهزة.",
      ["مساعدو الوزير سامي الرواحي, likely"],
    ],
    [
      "who keeps his name back is not the one he is close to",
      "وقال مصدر مقرب من الرئيس سامي الرواحي إن الخطة جاهزة. وأضاف أن القرار نهائي.",
      ["مصدر مقرب من الرئيس سامي الرواحي, sure", "مصدر مقرب من الرئيس سامي الرواحي, sure"],
    ],
    [
      "nor whose office he is in",
      "وقال مصدر في مكتب الوزير سامي الرواحي إن الخطة جاهزة.",
      ["مصدر في مكتب الوزير سامي الرواحي, sure"],
    ],
    [
      "so does one close to him",
      "وقال مقرب من الوزير سامي الرواحي إن الخطة جاهزة.",
      ["مقرب من الوزير سامي الرواحي, likely"],
    ],
    [
      "an adviser has the name, or whom he advises",
      "وقال مستشار الرئيس سامي الرواحي إن الخطة جاهزة. وأضاف أن القرار نهائي.",
      ["سامي الرواحي, unsure", "سامي الرواحي, unsure"],
    ],
    [
      "so an envoy, with a country behind his master",
      "وقال موفد الرئيس الفرنسي جان لودريان إن الخطة جاهزة.",
      ["جان لودريان, unsure"],
    ],
    [
      "an agent's client does not",
      "وقال وكيل أعمال اللاعب سامي الرواحي إن اللقاء غدا. وأضاف أن القرار نهائي.",
      ["وكيل أعمال اللاعب سامي الرواحي, sure", "وكيل أعمال اللاعب سامي الرواحي, sure"],
    ],
    ["nor whom one defends", "وقال دفاع المتهم سامي الرواحي إن موكله بريء.", ["دفاع المتهم سامي الرواحي, likely"]],
    ["nor whom one pleads for", "وقال محامي المتهم سامي الرواحي إن موكله بريء.", ["محامي المتهم سامي الرواحي, sure"]],
    [
      "nor for whom a woman pleads",
      "وقالت محامية الفنانة هدى الحداد إن العرض جيد.",
      ["محامية الفنانة هدى الحداد, sure"],
    ],
    [
      "but her own is named behind a pronoun",
      "وقال محاميه الأستاذ سامي الرواحي إن العرض جيد.",
      ["سامي الرواحي, unsure"],
    ],
    ["nor whom one sells", "وقال وكيل اللاعب سامي الرواحي إن العرض جيد.", ["وكيل اللاعب سامي الرواحي, sure"]],
    [
      "the body between marks is whose leader has the name",
      "وقال القيادي في «حركة النور» سليم مراد إن العرض جيد.",
      ["سليم مراد, sure"],
    ],
    [
      "nor who was wronged",
      "وقال محامي المجني عليه سامي الرواحي إن العرض جيد.",
      ["محامي المجني عليه سامي الرواحي, sure"],
    ],
    ["a ministry's وكيل is an office", "وقال وكيل الوزارة سامي الرواحي إن العرض جيد.", ["سامي الرواحي, sure"]],
    ["a company is no client with a name", "وقال محامي الشركة سامي الرواحي إن العرض جيد.", ["سامي الرواحي, sure"]],
    ["so the head of an office", "وقال مدير مكتب الوزير سامي الرواحي إن اللقاء غدا.", ["سامي الرواحي, unsure"]],
    ["so a spokesman for one", "وقال المتحدث باسم الرئيس سامي الرواحي إن اللقاء غدا.", ["سامي الرواحي, unsure"]],
    ["so a doctor behind لـ", "وقال الطبيب المعالج للفنان سامي الرواحي إن حالته مستقرة.", ["سامي الرواحي, unsure"]],
    ["so a coach", "وقال مدرب اللاعب سامي الرواحي إن الفوز قريب.", ["سامي الرواحي, unsure"]],
    ["a deputy's name is mostly his own", "وقال نائب الرئيس سامي الرواحي إن اللقاء غدا.", ["سامي الرواحي, likely"]],
    ["a spokesman for a body has it", "وقال المتحدث باسم الحكومة سامي الرواحي إن اللقاء غدا.", ["سامي الرواحي, sure"]],
    [
      "so an adviser of a nameless one",
      "وقال مستشار رئيس الجمهورية سامي الرواحي إن اللقاء غدا.",
      ["سامي الرواحي, sure"],
    ],
    ["a team is nobody's master", "وقال قائد الفريق سامي الرواحي إن الفوز قريب.", ["سامي الرواحي, sure"]],
    ["an honour is no servant", "وقال معالي الوزير سامي الرواحي إن اللقاء غدا.", ["سامي الرواحي, sure"]],
    ["nor is an address", "وقال السيد الوزير سامي الرواحي إن اللقاء غدا.", ["سامي الرواحي, sure"]],
    [
      "behind a whole office his other title stands",
      "وقال مدير المستشفى الدكتور سامي الرواحي إن اللقاء غدا.",
      ["سامي الرواحي, sure"],
    ],
    ["a title alone has no master", "وقال الوزير السابق سامي الرواحي إن اللقاء غدا.", ["سامي الرواحي, sure"]],
  ]);
});

describe("who calls upon whom", () => {
  const SALIM = "قال الناشط سليم الحداد إن الأوضاع خطيرة. ";
  const HUDA = "قالت النائبة هدى الكندي إن الأوضاع خطيرة.\n";
  each([
    [
      "she calls upon a man",
      `${HUDA}ودعت الرئيس إلى الاستقالة. وأضافت أن الوقت ضيق.`,
      ["هدى الكندي, sure", "هدى الكندي, sure", "هدى الكندي, sure"],
    ],
    ["or a body of men", `${HUDA}وطالبت الجيش بالتدخل.`, ["هدى الكندي, sure", "هدى الكندي, sure"]],
    ["she promises, too", `${HUDA}ووعدت الوزير بأن الحل قريب.`, ["هدى الكندي, sure", "هدى الكندي, sure"]],
    ["where nobody spoke before, nobody does", "ودعت الرئيس إلى الاستقالة فورا.", ["?, unsure"]],
    [
      "a woman bears a man's title",
      `${HUDA}ودعت رئيس اللجنة ليلى منصور إلى الهدوء.`,
      ["هدى الكندي, sure", "ليلى منصور, sure"],
    ],
    [
      "so behind a comma",
      "قالت رانيا منصور، رئيس مجلس إدارة الشركة، إن السوق يتعافى. وأضافت أن الأسعار مستقرة.",
      ["رانيا منصور, sure", "رانيا منصور, sure"],
    ],
    [
      "and a man a name that is a woman's elsewhere",
      "وقال المدرب أندريا بيرلو إن الفوز مستحق.",
      ["أندريا بيرلو, sure"],
    ],
    ["what she says of him by قال is his title's", "وقالت الوزير إن الأوضاع خطيرة.", ["الوزير, sure"]],
    ["factions are many", `${HUDA}ودعت الفصائل إلى الهدوء.`, ["هدى الكندي, sure", "الفصائل, unsure"]],
    [
      "he calls upon somebody, or somebody calls",
      `${SALIM}وطالب الجيش بالتدخل. وأضاف أن الوقت ضيق.`,
      ["سليم الحداد, sure", "الجيش, unsure", "الجيش, unsure"],
    ],
    ["so of one by his office", `${SALIM}وحذر رئيس الحكومة من الفوضى.`, ["سليم الحداد, sure", "رئيس الحكومة, unsure"]],
    ["so with a promise", `${SALIM}ووعد المدير بأن الأجور ستدفع.`, ["سليم الحداد, sure", "المدير, unsure"]],
    [
      "who is named, calls",
      `${SALIM}ودعا الوزير سالم الرواحي إلى الهدوء.`,
      ["سليم الحداد, sure", "سالم الرواحي, sure"],
    ],
    ["so the many in the nominative", `${SALIM}ودعا المسؤولون إلى الهدوء.`, ["سليم الحداد, sure", "المسؤولون, likely"]],
    ["so one of whom nothing is known", `${SALIM}وحذر خبير من الفوضى.`, ["سليم الحداد, sure", "خبير, sure"]],
    ["so another by من جهته", `${SALIM}من جهته، دعا الوزير إلى الهدوء.`, ["سليم الحداد, sure", "الوزير, sure"]],
    ["so who has an object", `${SALIM}وطالب الرئيس الجيش بالتدخل.`, ["سليم الحداد, sure", "الرئيس, likely"]],
    ["so who has the floor", "قال الوزير إن الحل قريب. ودعا الوزير إلى الهدوء.", ["الوزير, sure", "الوزير, sure"]],
    [
      "so one of the other gender than whoever spoke",
      `${HUDA}ودعا الوزير إلى الهدوء.`,
      ["هدى الكندي, sure", "الوزير, sure"],
    ],
    [
      "a verb that has no object is no call",
      `${SALIM}وقال الوزير إن الحل قريب.`,
      ["سليم الحداد, sure", "الوزير, sure"],
    ],
  ]);
});

describe("whose a participle is behind what happens meanwhile", () => {
  const SALIM = "قال الوزير سليم الحداد إن الخطة جاهزة";
  each([
    [
      "who threatens, though another reports",
      `${SALIM}، في حين لوح النائب كريم عطا بالاستقالة، مؤكدا أن حزبه غاضب.`,
      ["سليم الحداد, sure", "كريم عطا, unsure"],
    ],
    [
      "who leaves, by his title",
      `${SALIM}، بينما غادر رئيس الوفد القاعة، مؤكدا أن حزبه غاضب.`,
      ["سليم الحداد, sure", "رئيس الوفد, unsure"],
    ],
    [
      "who is only told of has none",
      `${SALIM}، فيما يغيب النائب كريم عطا للمرض، مؤكدا أن حزبه غاضب.`,
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
    [
      "nor has a thing",
      `${SALIM}، فيما ارتفع سعر النفط، مؤكدا أن حزبه غاضب.`,
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
    [
      "nor who is named behind no comma",
      `${SALIM} بينما غادر النائب كريم عطا القاعة، مؤكدا أن حزبه غاضب.`,
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
    [
      "nor who did so once",
      `${SALIM}، في بيروت زار النائب كريم عطا الوفد، مؤكدا أن حزبه غاضب.`,
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
  ]);
});

describe("whose words hang on what somebody had done", () => {
  const SALIM = "وأشار النقيب سليم الحداد إلى أن المهرجان مؤجل";
  each([
    [
      "who had done it",
      `${SALIM}، وكان الفنان كريم عطا قد اعتزل الفن، حيث قال: «قررت الابتعاد».`,
      ["سليم الحداد, sure", "كريم عطا, likely"],
    ],
    [
      "not a feast's",
      `${SALIM}، وكان المهرجان قد انطلق أمس، حيث قال: «قررت الابتعاد».`,
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
    [
      "nor does what is joined to them",
      `${SALIM}، وكان الفنان كريم عطا قد اعتزل الفن، وأضاف: «قررت الابتعاد».`,
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
    [
      "nor are they of who is told of in the words themselves",
      `${SALIM} بعد أن كان الفنان كريم عطا قد اعتزل الفن، حيث قال: «قررت الابتعاد».`,
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
  ]);
});

describe("an office with a country", () => {
  const SALIM = "قال وزير الخارجية سليم الحداد إن الحل قريب.\n";
  each([
    [
      "is that of his whose country was told, though somebody else has spoken without one",
      `${SALIM}والتقى الحداد وزير الخارجية القطري كريم عطا.\nوقال الوزير القطري إن الاتفاق نهائي.`,
      ["سليم الحداد, sure", "كريم عطا, sure"],
    ],
    [
      "is not that of another country's",
      "قال وزير الخارجية المصري سليم الحداد إن الحل قريب.\nوأضاف الوزير السعودي أن الاتفاق نهائي.",
      ["سليم الحداد, sure", "الوزير السعودي, sure"],
    ],
    [
      "is that of its own",
      "قال وزير الخارجية المصري سليم الحداد إن الحل قريب.\nوأضاف الوزير المصري أن الاتفاق نهائي.",
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
  ]);
});

describe("one of two", () => {
  each([
    [
      "who is joined by a second between commas",
      "أكد وزير النقل، سليم الحداد، ووزير البيئة، كريم عطا، أن العمل بدأ.",
      ["سليم الحداد, likely"],
    ],
    ["not who is alone between them", "أكد وزير النقل، سليم الحداد، أن العمل بدأ.", ["سليم الحداد, sure"]],
    [
      "whom a prince's manager may not be",
      "قال مدير مكتب ولي العهد سليم الحداد إن الزيارة ناجحة.\nوقال سموه إن المشروع جاهز.",
      ["سليم الحداد, sure", "سليم الحداد, unsure"],
    ],
    [
      "the prince himself",
      "قال سمو الأمير سليم الحداد إن الزيارة ناجحة.\nوقال سموه إن المشروع جاهز.",
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
  ]);
});

describe("a hope within what is said", () => {
  each([
    ["is no report of its own", "قال الفنان سليم الحداد إنه كان يتمنى أن يشارك في الحفل.", ["سليم الحداد, sure"]],
    ["is one by itself", "ويتمنى الفنان سليم الحداد أن يشارك في الحفل.", ["سليم الحداد, sure"]],
    [
      "is one behind a verb of the past",
      "قال الفنان سليم الحداد إن الحفل ناجح وتمنى أن يشارك الجميع.",
      ["سليم الحداد, sure", "سليم الحداد, sure"],
    ],
  ]);
});
