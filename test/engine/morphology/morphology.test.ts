import { describe, expect, it } from "vitest";
import { bareNoun, definiteReading, isDefinite, isJoinedDefinite } from "../../../server/src/engine/morphology/article";
import {
  isAccusative,
  isFeminineForm,
  isInflectedNisba,
  isNisbaForm,
  isPeopleNominative,
  isPlainNisba,
  isSoundMasculinePlural,
  stemOfDefiniteDual,
} from "../../../server/src/engine/morphology/endings";
import {
  followsPreposition,
  isConjoined,
  opensWithConjunction,
} from "../../../server/src/engine/morphology/proclitics";
import { hasPronoun, objectPronoun, withoutPronoun } from "../../../server/src/engine/morphology/pronouns";
import { dualOfImperfect, mayBeImperfect } from "../../../server/src/engine/morphology/verbs";
import { keyForm } from "../../../server/src/engine/text/fold";
import { newWord } from "../../../server/src/engine/text/words";

const word = (form: string): ReturnType<typeof newWord> => newWord(form, "arabic");

describe("the article", () => {
  it.each([
    ["الوزير", true],
    ["المتحدة", true],
    ["وزير", false],
    ["ألكسندر", false],
    ["الكسندر", false],
    ["ألمانيا", false],
    ["للوزير", false],
    ["والوزير", false],
  ])("%s is definite: %s", (form, definite) => expect(isDefinite(word(form))).toBe(definite));

  it("is found behind ل, and no other proclitic", () => {
    expect(definiteReading(word("للوزير"))?.plain).toBe("الوزير");
    expect(definiteReading(word("بالوزارة"))).toBeUndefined();
    expect(isJoinedDefinite(word("والسكان"))).toBe(true);
  });

  it("is taken off a noun, و with it", () =>
    expect(["الوزير", "والوزير", "للوزير", "وزير"].map(bareNoun)).toEqual(["وزير", "وزير", "وزير", "وزير"]));
});

describe("endings", () => {
  it.each([
    ["المتظاهرون", true],
    ["الفلسطينيون", true],
    ["العاملون", true],
    ["القانون", false],
    ["التعاون", false],
    ["البنتاغون", false],
  ])("%s is people: %s", (form, people) => expect(isPeopleNominative(keyForm(form))).toBe(people));

  it("tell of gender and number what letters can", () => {
    expect(["وزارة", "سيارات", "حزب"].map(isFeminineForm)).toEqual([true, true, false]);
    expect(["مراقبون", "مراقبين", "مراقب"].map(isSoundMasculinePlural)).toEqual([true, true, false]);
    expect(["الوزيران", "الوزيرين", "الوزير", "وزيران"].map(stemOfDefiniteDual)).toEqual([
      "وزير",
      "وزير",
      undefined,
      undefined,
    ]);
  });

  it("know nisbas in one form, and in all", () => {
    expect(["المصري", "المصرية", "المصريين", "سياسيا"].map(keyForm).map(isNisbaForm)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(["المصري", "المصرية", "المصريين", "سياسيا", "المصريات"].map(keyForm).every(isInflectedNisba)).toBe(true);
    expect(["حدودي", "نووية", "علي"].map((form) => isPlainNisba(word(form)))).toEqual([true, true, false]);
  });

  it("know an ordinary word in the accusative from a name in ا", () =>
    expect(["مجلسا", "أنغولا", "كتابها"].map((form) => isAccusative(word(form)))).toEqual([true, false, false]));
});

describe("what is written with a word", () => {
  it("are conjunctions and prepositions before it", () => {
    const [, and, andIn] = word("وبالصين").readings;
    expect(and !== undefined && isConjoined(and)).toBe(true);
    expect(andIn !== undefined && opensWithConjunction(andIn) && followsPreposition(andIn) && !isConjoined(andIn)).toBe(
      true,
    );
  });

  it("are pronouns behind it", () => {
    expect(withoutPronoun("روايتها")).toEqual(["روايت", "رواية"]);
    expect(withoutPronoun("وزير")).toEqual([]);
    expect(objectPronoun("أبلغته")).toEqual({ stem: "أبلغت", pronoun: "ه" });
    expect(["سيارته", "مسؤوليها", "هوازه", "الفقيه"].map(hasPronoun)).toEqual([true, true, false, true]);
  });
});

describe("verbs", () => {
  it("are guessed by their first letter, but for foreign names in تش", () =>
    expect(["يزور", "تزور", "تشاو", "حداد"].map(mayBeImperfect)).toEqual([true, true, false, false]));
  it("have a dual", () => expect(["يؤكد", "يرى"].map(dualOfImperfect)).toEqual(["يؤكدان", "يريان"]));
});
