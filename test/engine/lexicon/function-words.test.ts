import { describe, expect, it } from "vitest";
import {
  anyRole,
  complementizerOf,
  hasJoinedRole,
  hasRole,
  isDottedPreposition,
  isFunctionWord,
  nounHasRole,
  opensMainClause,
} from "../../../server/src/engine/lexicon/function-words";
import { newWord } from "../../../server/src/engine/text/words";

const word = (form: string): ReturnType<typeof newWord> => newWord(form, "arabic");

describe("function words", () => {
  it("have their roles whether their hamza is written or not, and with Egyptian ى", () => {
    for (const form of ["إلى", "الى", "في", "فى"]) expect(hasRole(word(form), "preposition"), form).toBe(true);
    for (const form of ["التي", "التى"]) expect(hasRole(word(form), "relative"), form).toBe(true);
  });

  it("keep ي and ى apart where both are words", () => {
    expect(hasRole(word("علي"), "preposition")).toBe(false);
    expect(isDottedPreposition(word("علي"))).toBe(true);
    expect(isDottedPreposition(word("نادي"))).toBe(false);
  });

  it("have them behind a conjunction where one may stand, and nouns behind everything", () => {
    expect([hasRole(word("ولكن"), "clause-opener"), hasJoinedRole(word("ولكن"), "clause-opener")]).toEqual([
      true,
      true,
    ]);
    expect([hasRole(word("وخلال"), "preposition"), hasJoinedRole(word("وخلال"), "preposition")]).toEqual([false, true]);
    expect(["قانون", "القانون", "للقانون"].every((form) => nounHasRole(word(form), "no-source"))).toBe(true);
  });

  it("are asked for any of several roles", () => {
    const links = anyRole(["preposition", "title-link"]);
    expect(["باسم", "عن", "وزير"].map((form) => links(word(form)))).toEqual([true, true, false]);
    expect(["من", "ومن", "وزير"].map((form) => isFunctionWord(word(form)))).toEqual([true, true, false]);
  });

  it("open reported clauses, with pronouns and without hamza", () => {
    expect(["إن", "أنها", "بأنهم", "ان", "ألا", "أنا", "وأن"].map((form) => complementizerOf(word(form)))).toEqual([
      "inna",
      "anna",
      "anna",
      "either",
      "anna",
      undefined,
      undefined,
    ]);
    expect(["فإن", "فإنه", "فان", "فأين"].map((form) => opensMainClause(word(form)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
