/** People's names as grammar has them, where the tagger cuts one short or takes two for one. */
import { listLevel, marksOf, roleOf } from "../lexicon/words";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { givenName, isRegnal, nameRole, particlePlace } from "./gazetteer";
import type { Tagged } from "./tags";

/** @returns the names, people's cut before a `و` that begins another (`بوش | وبلير`), and joined over a `بن` (`سهل بن حنيف`) */
export function wellFormed(tokens: readonly Token[], names: readonly Tagged[]): Tagged[] {
  const formed: Tagged[] = [];
  for (const name of names) {
    const before = formed.at(-1);
    if (name.type !== "person") formed.push(name);
    else if (before?.type === "person" && before.to === name.from && joinsAt(tokens, name.from)) before.to = whole(tokens, name).to;
    else for (const part of apart(tokens, whole(tokens, name))) formed.push(part);
  }
  return formed;
}

const joinsAt = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word;
  return word !== undefined && particlePlace(word) === "joins";
};

/** With what grammar says belongs to it on either side. */
function whole(tokens: readonly Token[], { type, from, to }: Tagged): Tagged {
  const begins = from - lacksBefore(tokens, from);
  return { type, from: begins, to: to + lacksAfter(tokens, begins, to) };
}

/** `[سهل] بن حنيف`, `[حسب] الله`, `[تيم] سيباستيان`: a particle, an ending or a family name after a name. */
function lacksBefore(tokens: readonly Token[], from: number): number {
  const [before, first] = [tokens[from - 1]?.word, tokens[from]?.word];
  if (before?.kind !== "arabic" || first === undefined) return 0;
  if (joinsAt(tokens, from) || first.key === "الله") return 1;
  return isGiven(before) && EXT.b ? 1 : 0;
}

/** `عبد الله [الثاني]`, `إدوارد [ملاك]`, `هشام [ل.]`. */
function lacksAfter(tokens: readonly Token[], from: number, to: number): number {
  const [first, next] = [tokens[from]?.word, tokens[to]?.word];
  if (first === undefined || next === undefined || !isGiven(first)) return 0;
  if (next.plain.length === 1 && next.kind === "arabic" && tokens[to + 1]?.word.surface === ".") return 2;
  if (to - from > 1) return 0;
  if (isRegnal(next)) return tokens[to + 1]?.word.key === "عشر" ? 2 : 1;
  return EXT.a && mayBeFamily(next) ? 1 : 0;
}
const EXT = JSON.parse(process.env["EXT"] ?? "{}") as { a?: number; b?: number };

const isGiven = (word: Word): boolean => givenName(word) !== undefined && nameRole(word) !== undefined;
const mayBeFamily = (word: Word): boolean => EXT.a === 1 ? nameRole(word) === "name" : EXT.a === 2 ? nameRole(word) === "unknown" : nameRole(word) === "name" || nameRole(word) === "unknown";

function apart(tokens: readonly Token[], { type, from, to }: Tagged): Tagged[] {
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.word;
    if (word !== undefined && beginsAnother(word)) return [{ type, from, to: at }, ...apart(tokens, { type, from: at, to })];
  }
  return [{ type, from, to }];
}

/** `وبلير`, not `وليد`: and, with a name that a list has. */
const beginsAnother = perWord((word: Word): boolean => {
  const [itself, conjoined] = word.readings;
  return conjoined?.proclitics === "و" && itself !== undefined && !isName(itself.key) && isName(conjoined.key);
});

function isName(key: string): boolean {
  const marks = marksOf(key);
  return roleOf(marks) === "name" || listLevel(marks) > 0;
}
