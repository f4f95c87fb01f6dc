/** Names of an article that is edited: what is kept from one edit to the next is what a fresh look finds. */
import { expect, it } from "vitest";
import { createAnalyzer } from "../../../server/src/engine/analyze";

const uri = "file:///news/a.txt";

it("reads a long list of names that comes into an article without any, and reads it again when it is gone", () => {
  const names = Array.from({ length: 120 }, (_, at) => `سالم الرواحي${"بتجدرس"[at % 6] ?? ""}${at} وهدى حداد`).join(
    "، ",
  );
  const analyzer = createAnalyzer();
  const begun = "قال إن\nنعم\nلا\n";
  for (const text of [begun, begun + names, begun, `${begun}${names}\n${names}.`])
    expect(analyzer.analyze(text, { uri })).toEqual(createAnalyzer().analyze(text, { uri }));
  expect(analyzer.analyze(begun + names, { uri }).entities.length).toBeGreaterThan(1);
});
