/** People's names whole, whatever else their words are: for each kind its like that is none. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each person as `name (title؛ title)`. */
const people = (text: string): string[] =>
  analyze(text)
    .entities.filter(({ type }) => type === "person")
    .map(({ name, titles }) => (titles.length > 0 ? `${name} (${titles.join("؛ ")})` : name));

const rules = (rows: readonly [rule: string, text: string, expected: string[]][]): void => {
  it.each(rows)("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
};

describe("a first name whose first letter could stand before another", () => {
  rules([
    ["is whole though a place is called like its rest", "قال كرم جابر إن الوضع صعب.", ["كرم جابر"]],
    ["behind its title", "وأكد الكاتب كرم منصور أن الكتاب صدر.", ["كرم منصور (الكاتب)"]],
    ["but the letter goes before a whole one", "قال سامي حداد لكرم منصور إن الكتاب صدر.", ["سامي حداد", "كرم منصور"]],
  ]);
});
