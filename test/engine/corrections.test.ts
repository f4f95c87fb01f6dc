/** What people put right in what was read: names and speakers, known by what is written. */
import { describe, expect, it } from "vitest";
import { analyze, createAnalyzer } from "../../server/src/engine/analyze";
import type { Article } from "../../server/src/engine/article";
import {
  correctionsOf,
  quotationKey,
  type CorrectedName,
  type CorrectedSpeaker,
} from "../../server/src/engine/corrections";

const read = (text: string, names: CorrectedName[], speakers: CorrectedSpeaker[] = [], file = "a.txt"): Article =>
  analyze(text, { corrections: correctionsOf({ names, speakers }, file) });
/** Each mention as written, with the kind and the name of its entity. */
const namesIn = (text: string, article: Article): string[] =>
  article.entities
    .flatMap(({ type, name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, said: `${text.slice(start, end)}: ${type} ${name}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ said }) => said);

const TEXT =
  "مسقط 3 مارس (العمانية) - قال سالم الرواحي إن الميناء جاهز. ووصل الرواحي إلى صحار مع هدى الكندي.\n" +
  "وأضاف أن السفن عادت إلى خطوطها المعتادة. وقالت الكندي إن العمل مستمر.";

describe("a name that was put right", () => {
  it("is none any more, nor is its short form without it", () => {
    const article = read(TEXT, [{ text: "سالم الرواحي", is: "none" }]);
    expect(namesIn(TEXT, article).filter((name) => name.includes("سالم"))).toEqual([]);
    expect(namesIn(TEXT, article)).toContain("هدى الكندي: person هدى الكندي");
  });

  it("is of the kind that a person says, wherever its words stand, and with their proclitics", () => {
    const text = "زار الوفد صحار. وعاد من صحار إلى مسقط، وبصحار اختتم جولته.";
    const article = read(text, [{ text: "صحار", is: "organization" }]);
    expect(namesIn(text, article).filter((name) => name.startsWith("صحار"))).toEqual(
      Array(3).fill("صحار: organization صحار"),
    );
  });

  it("leaves a longer name alone that has its words", () => {
    const text = "زار الوفد جامعة نزوى ثم مدينة صلالة.";
    const article = read(text, [{ text: "نزوى", is: "person" }]);
    expect(namesIn(text, article)).toEqual(namesIn(text, analyze(text)));
    expect(namesIn(text, article).join()).toContain("جامعة نزوى");
  });

  it("ends where a person says", () => {
    const text = "قالت هدى الكندي مديرة إن العمل مستمر. ثم عادت هدى الكندي مديرة إلى مكتبها.";
    const article = read(text, [{ text: "هدى الكندي مديرة", is: "person", name: "هدى الكندي" }]);
    expect(namesIn(text, article)).toEqual(Array(2).fill("هدى الكندي: person هدى الكندي"));
  });

  it("is the words that a person says, and not the first that begin alike", () => {
    const text = "قالت هدى شقيقة هدى الكندي إن العمل مستمر.";
    const article = read(text, [{ text: "هدى شقيقة هدى الكندي", is: "person", name: "هدى الكندي" }]);
    expect(namesIn(text, article)).toEqual(["هدى الكندي: person هدى الكندي"]);
  });

  it("is a name where the engine saw none, and speaks", () => {
    const text = "قال ضوء القمر إن الميناء جاهز.";
    const article = read(text, [{ text: "ضوء القمر", is: "person" }]);
    expect(namesIn(text, article)).toEqual(["ضوء القمر: person ضوء القمر"]);
    expect(article.quotations[0]?.speakers[0]).toMatchObject({ name: "ضوء القمر", entity: "E1" });
  });

  it("holds in its sentence where it has one", () => {
    const text = "فاز الأمل على ضيفه. ولم يفقد الناس الأمل.";
    const article = read(text, [{ text: "الأمل", is: "organization", sentence: "فاز الامل على ضيفه" }]);
    expect(namesIn(text, article)).toEqual(["الأمل: organization الأمل"]);
    expect(article.entities[0]?.mentions).toEqual([expect.objectContaining({ start: 4 })]);
  });

  it("is the same as another, in all its mentions", () => {
    const text = "وصل سالم الرواحي إلى صحار. وقال أبو ماجد إن الميناء جاهز. وعاد أبو ماجد مساء.";
    const article = read(text, [{ text: "أبو ماجد", is: "person", same: "سالم الرواحي" }]);
    const person = article.entities.filter(({ type }) => type === "person");
    expect(person).toHaveLength(1);
    expect(person[0]).toMatchObject({ name: "سالم الرواحي", mentions: [{}, {}, {}] });
    expect(article.quotations[0]?.speakers[0]?.name).toBe("سالم الرواحي");
  });

  it("holds for its own article, and for all where it has no file", () => {
    const only: CorrectedName = { text: "هدى الكندي", is: "none", file: "b.txt" };
    expect(read(TEXT, [only])).toEqual(analyze(TEXT));
    expect(read(TEXT, [only], [], "b.txt")).toEqual(read(TEXT, [{ text: "هدى الكندي", is: "none" }]));
  });

  it("is as the last entry says", () => {
    const text = "زار الوفد صحار.";
    const article = read(text, [
      { text: "صحار", is: "none" },
      { text: "صحار", is: "event" },
    ]);
    expect(namesIn(text, article)).toEqual(["صحار: event صحار"]);
  });

  it("stays when the article is edited around it", () => {
    const analyzer = createAnalyzer();
    const corrections = correctionsOf({ names: [{ text: "سالم الرواحي", is: "none" }], speakers: [] }, "a.txt");
    for (const text of [TEXT, `خبر جديد عن الموانئ\n${TEXT}`, TEXT.replace("جاهز", "غير جاهز"), TEXT.slice(20)])
      expect(namesIn(text, analyzer.analyze(text, { corrections })).join()).not.toContain("سالم");
  });
});

describe("a speaker who was put right", () => {
  const keyAt = (text: string, words: string): string => {
    const quotation = analyze(text).quotations.find(({ contents: [content] }) =>
      text.slice(content?.start, content?.end).startsWith(words),
    );
    if (quotation === undefined) throw new Error(`no quotation begins with ${words}`);
    return quotationKey(text, quotation.cue, quotation.contents);
  };
  const speakersIn = (article: Article): (string | undefined)[] =>
    article.quotations.map(({ speakers }) => speakers.map(({ name }) => name).join("+"));

  it("is known by the reporting word and the first words", () => {
    expect(keyAt(TEXT, "السفن")).toBe("أضاف: السفن عادت إلى خطوطها");
  });

  it("speaks, and is sure, and has the floor from there on", () => {
    const text = "وصل سالم الرواحي مع هدى الكندي. وقال إن الميناء جاهز.\nوأضاف أن السفن عادت. وأكد أن العمل مستمر.";
    const article = read(text, [], [{ quotation: keyAt(text, "السفن"), speaker: "سالم الرواحي", file: "a.txt" }]);
    const at = article.quotations.findIndex(({ contents: [content] }) => text.startsWith("السفن", content?.start));
    expect(article.quotations[at]).toMatchObject({
      certainty: "sure",
      speakers: [{ name: "سالم الرواحي", reason: "corrected", certainty: "sure", confidence: 1 }],
    });
    expect(speakersIn(article)[at + 1]).toBe("سالم الرواحي");
  });

  it("is one whom the article does not name, or nobody", () => {
    const key = keyAt(TEXT, "الميناء");
    expect(speakersIn(read(TEXT, [], [{ quotation: key, speaker: "ربان السفينة" }]))[0]).toBe("ربان السفينة");
    const nobody = read(TEXT, [], [{ quotation: key, speaker: "" }]);
    expect(nobody.quotations[0]?.speakers).toEqual([expect.objectContaining({ name: "", resolution: "unresolved" })]);
  });

  it("speaks in a quotation without a reporting word", () => {
    const text =
      "وصل سالم الرواحي مع هدى الكندي. وقال إن الميناء جاهز للسفن.\n«العمل في الرصيف الجديد مستمر ليل نهار».";
    const key = keyAt(text, "العمل");
    const article = read(text, [], [{ quotation: key, speaker: "هدى الكندي" }]);
    expect(speakersIn(article).at(-1)).toBe("هدى الكندي");
  });

  it("stays when the words behind the first ones are edited, and when all else is", () => {
    const speakers = [{ quotation: keyAt(TEXT, "السفن"), speaker: "هدى الكندي" }];
    expect(speakersIn(analyze(TEXT))[1]).toBe("سالم الرواحي");
    for (const text of [
      TEXT.replace("خطوطها المعتادة", "خطوطها المعتادة بعد توقف دام يومين"),
      `عنوان\n${TEXT.replace("مستمر", "متوقف")}`,
    ])
      expect(speakersIn(read(text, [], speakers))[1]).toBe("هدى الكندي");
  });
});
