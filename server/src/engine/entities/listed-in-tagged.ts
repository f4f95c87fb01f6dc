/** What lists have within a name that the tagger has found, and what stands before a place that is a person there. */
import { isDefinite } from "../morphology/article";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { givenName, nameRole, particlePlace } from "../nouns/name-words";
import { isPersonsTitle } from "../nouns/title-words";
import { knownNameAt } from "./listed-names";
import type { Tagged } from "./tagger/tags";

/** @returns the names apart: `الأمين العام ل | حزب الله`, `لحزب الله | نعيم قاسم`; a body whose first word is no one's name, and no `أسامة بن لادن` */
export function withListedBodies(tokens: readonly Token[], name: Tagged): readonly Tagged[] {
  const { type, from, to } = name;
  if (type === "organization") return [name];
  for (let at = from; at + 1 < to; at++) {
    const word = tokens[at]?.word;
    if (word === undefined || nameRole(word) === "name" || (at > from && particlePlace(word) === "joins")) continue;
    const body = knownNameAt(tokens, at);
    if (body?.name.type !== "organization") continue;
    // What is left may be no words at all, which is no name (no-names.ts).
    return [
      { type, from, to: at },
      { type: "organization", from: at, to: body.to },
      { type, from: body.to, to: Math.max(body.to, to) },
    ];
  }
  return [name];
}

/** `الملكة | صوفيا`: behind a title with the article, which no place follows, a given name is a person's, though a city bears it. */
export function isTitledGiven(tokens: readonly Token[], { type, from, to }: Tagged): boolean {
  const [before, word] = [tokens[from - 1]?.word, tokens[from]?.word];
  return (
    type === "place" &&
    to - from === 1 &&
    word !== undefined &&
    before !== undefined &&
    givenName(word) !== undefined &&
    isDefiniteTitle(before)
  );
}

const isDefiniteTitle = perWord((word: Word): boolean => isPersonsTitle(word) && isDefinite(word));

/** `فيس بوك`: a platform that the lists have by these words alone. */
export function isPlatform(tokens: readonly Token[], { from, to }: Tagged): boolean {
  const known = knownNameAt(tokens, from);
  return known?.to === to && known.name.kinds.includes("platform");
}
