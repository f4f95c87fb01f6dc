import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { nameUnits } from "../../../server/src/engine/entities/name-units";

describe("the units of a name", () => {
  it.each([
    ["جمال عبد الناصر", ["جمال", "عبد الناصر"]],
    ["حسن نصر الله", ["حسن", "نصر الله"]],
    ["تميم بن حمد آل ثاني", ["تميم", "بن حمد", "آل ثاني"]],
    ["سعد بن عبد الله", ["سعد", "بن عبد الله"]],
    ["صلاح الدين", ["صلاح الدين"]],
    ["سالم عبد", ["سالم", "عبد"]],
  ])("%s", (name, units) => {
    expect(nameUnits(name.split(" "))).toEqual(units);
  });
});

/** Each person as its name, with how often he is named. */
const people = (text: string): string[] =>
  analyze(text).entities.flatMap(({ type, name, mentions }) =>
    type === "person" ? [`${name} ${String(mentions.length)}`] : [],
  );

describe("who is named short by a unit of two words", () => {
  it.each<[string, string, string[]]>([
    [
      "is one with his full name",
      "قال سامي عبد الكريم إن العمل بدأ. وأضاف عبد الكريم أن الخطة جاهزة.",
      ["سامي عبد الكريم 2"],
    ],
    [
      "is one by what ends it",
      "قال سامي نصر الله إن العمل بدأ. وسلم الوفد على نصر الله وخرج لنصر الله.",
      ["سامي نصر الله 3"],
    ],
    [
      "is one in any case",
      "التقى سامي أبو الخير بالوفد. وودع الوفد أبا الخير وسلم على أبي الخير.",
      ["سامي أبو الخير 3"],
    ],
    [
      "is one whose servant is written in one word",
      "قال عبد الفتاح حداد إن العمل بدأ. وأكد عبدالفتاح حداد ذلك.",
      ["عبد الفتاح حداد 2"],
    ],
    [
      "is one by the particle of his line",
      "قال محمد ولد الشيخ الغزالي إن العمل بدأ. وأضاف ولد الغزالي أن الأمن مستتب.",
      ["محمد ولد الشيخ الغزالي 2"],
    ],
    ["is one by his first", "قال عبد الله حسن إن العمل بدأ. وأضاف عبد الله أن الخطة جاهزة.", ["عبد الله حسن 2"]],
    [
      "is the president's",
      "قال جمال عبد الناصر إن العمل بدأ. وأضاف الرئيس عبد الناصر أن الخطة جاهزة.",
      ["جمال عبد الناصر 2"],
    ],
    [
      "is another behind an honorific",
      "قال أحمد عبد الله إن العمل بدأ. والتقى الملك عبد الله الوفد.",
      ["أحمد عبد الله 1", "عبد الله 1"],
    ],
    [
      "is a prince by his first, of one word",
      "قال الأمير سالم بن حمد إن العمل بدأ. وأكد الأمير سالم أن الخطة جاهزة.",
      ["سالم بن حمد 2"],
    ],
    [
      "is another behind a rank of birth",
      "قال أحمد عبد الله إن العمل بدأ. والتقى الأمير عبد الله الوفد.",
      ["أحمد عبد الله 1", "عبد الله 1"],
    ],
    [
      "is his family's behind an honorific",
      "قال أحمد أبو الخير إن العمل بدأ. والتقى الشيخ أبو الخير الوفد.",
      ["أحمد أبو الخير 2"],
    ],
    [
      "is not whom an adjective tells apart, by his son",
      "قال الناشط أبو محمد المتابع إن العمل بدأ. وأضاف أبو محمد أن الخطة جاهزة.",
      ["أبو محمد المتابع 1", "أبو محمد 1"],
    ],
    [
      "is not a father of his, with the family's name",
      "قال سامي حمد بن علي الكعبي إن العمل بدأ. وقال حمد الكعبي إنه سعيد.",
      ["سامي حمد بن علي الكعبي 1", "حمد الكعبي 1"],
    ],
    [
      "is not the son by whom a father is called",
      "قال أبو مازن إن العمل بدأ. وقال مازن حداد إنه سعيد.",
      ["أبو مازن 1", "مازن حداد 1"],
    ],
    ["is none by a foreign particle", "كتب صحفي في دي موين ريجستر. ونقلت صحيفة دي موين الخبر.", ["دي موين ريجستر 1"]],
  ])("%s: %s", (_, text, names) => {
    expect(people(text)).toEqual(names);
  });
});
