/** What is right stays so, however its words are set: a no-break space, a mark of direction, a tatweel or a haraka makes no fault of grammar. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { checks } from "../../../server/src/engine/checks/registry";
import { stylebookOf } from "../../../server/src/engine/house-style/stylebook";

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "marks of direction before words": (text) => text.replaceAll(" ", " \u200f"),
  "marks of direction behind words": (text) => text.replace(/([\u0621-\u064a]) /g, "$1\u200f "),
  "lines that end as on Windows": (text) => text.replaceAll("\n", "\r\n"),
  "a tatweel in each word": (text) => text.replace(/([بتسعفقلمنه])([بتسعفقلمنهي])(?=[\u0621-\u064a])/g, "$1ـ$2"),
  "a haraka in each word": (text) => text.replace(/([بتسعفقلمنه])(?=[\u0621-\u064a])/g, "$1\u064e"),
  "a bullet": (text) => text.replace(/^/gm, "• "),
  "a dash": (text) => text.replace(/^/gm, "– "),
};
const WORDS = new Set(["grammar", "spelling", "style"]);
const byId = new Map(checks.map((check) => [check.id, check]));

/** What checks of words find, each once. */
const foundIn = (text: string, stylebook: ReturnType<typeof stylebookOf>): Set<string> =>
  new Set(
    analyze(text, { stylebook })
      .findings.map(({ check }) => check)
      .filter((id) => WORDS.has(byId.get(id)?.concern ?? "")),
  );

describe.each(Object.keys(WAYS))("with %s", (way) => {
  it.each(checks)("$id finds nothing new in what is right", ({ examples }) => {
    const stylebook = stylebookOf(examples.stylebook ?? {});
    for (const text of [...examples.right, ...examples.wrong.flatMap(({ right }) => right ?? [])]) {
      const before = foundIn(text, stylebook);
      const set = WAYS[way]?.(text) ?? text;
      expect(
        [...foundIn(set, stylebook)].filter((id) => !before.has(id) && !ABOUT_THE_SET.has(id)),
        set,
      ).toEqual([]);
    }
  });
});

/** They are about the very marks. */
const ABOUT_THE_SET = new Set(["tatweel-in-word", "no-break-space"]);
