import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../server/src/engine/analyze";
import { createVocabulary } from "../../../server/src/engine/text/vocabulary";
import { perWord } from "../../../server/src/engine/text/words";
import { createWorkspace } from "../../../server/src/engine/workspace";

describe("the vocabulary", () => {
  it("has one word for a written form, of which a fact is worked out once", () => {
    let asked = 0;
    const lengthOf = perWord(({ surface }) => {
      asked++;
      return surface.length > 4 ? surface.length : undefined;
    });
    const vocabulary = createVocabulary();
    const [word, same, short] = [
      vocabulary.wordOf("وزارة", "arabic"),
      vocabulary.wordOf("وزارة", "arabic"),
      vocabulary.wordOf("وزير", "arabic"),
    ];
    expect(same).toBe(word);
    expect([lengthOf(word), lengthOf(same), lengthOf(short), lengthOf(short)]).toEqual([5, 5, undefined, undefined]);
    expect(asked).toBe(2);
  });

  it("shares no word with another", () =>
    expect(createVocabulary().wordOf("وزارة", "arabic")).not.toBe(createVocabulary().wordOf("وزارة", "arabic")));

  it("starts afresh when it is full, and texts are read as before", () => {
    const workspace = createWorkspace();
    const text = "قال وزير الخارجية كريم حداد إن الاتفاق قريب.\nووصل حداد إلى باريس أمس.";
    const before = createAnalyzer(workspace).analyze(text);
    const word = workspace.vocabulary.wordOf("وزير", "arabic");
    for (let i = 0; i < 200_000; i++) workspace.vocabulary.wordOf(`x${i}`, "latin");
    expect(createAnalyzer(workspace).analyze(text)).toEqual(before);
    expect(workspace.vocabulary.wordOf("وزير", "arabic")).not.toBe(word);
  });
});
