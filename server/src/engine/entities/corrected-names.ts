/** Names that people have put right: they stand before whatever the article shows. */
import type { EntityType } from "../article";
import { folded, sentenceAt } from "../text/folded";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { alone, named, newMention, replaced, type LocalMention } from "./mention";
import { titlesAround } from "./people";

/** What some words are (see corrections.ts). */
export interface NameCorrection {
  is: EntityType | "none";
  name?: string;
  same?: string;
  sentence?: string;
}

/** The corrections of the words that begin at a token. */
export type NameCorrections = (
  tokens: readonly Token[],
  at: number,
  firstKey?: string,
) => { value: readonly NameCorrection[]; to: number } | undefined;

type MentionsOf = readonly (readonly LocalMention[])[];

/**
 * @param mentionsOf the mentions of each paragraph
 * @returns them as they were put right; the same arrays where nothing was
 */
export function withCorrections(
  paragraphs: readonly Paragraph[],
  mentionsOf: MentionsOf,
  corrections: NameCorrections | undefined,
): MentionsOf {
  if (corrections === undefined) return mentionsOf;
  return paragraphs.map((paragraph, at) =>
    placesIn(paragraph, corrections).reduce<readonly LocalMention[]>(
      (mentions, place) => corrected(paragraph, mentions, place, mentionsOf),
      mentionsOf[at] ?? [],
    ),
  );
}

/** Words that a correction is of. Offsets and token indices are the paragraph's. */
interface Place {
  correction: NameCorrection;
  from: number;
  to: number;
  /** Where they begin in their first token, proclitics off. */
  start: number;
}

function placesIn({ text, tokens, sentences, ...paragraph }: Paragraph, corrections: NameCorrections): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    for (const { key, offset } of token?.word.readings ?? []) {
      const match = corrections(tokens, at, key);
      if (match === undefined || token === undefined) continue;
      const sentence = folded(sentenceAt({ text, tokens, sentences, ...paragraph }, token.start));
      const correction = match.value.find((one) => one.sentence === undefined || folded(one.sentence) === sentence);
      if (correction === undefined) continue;
      places.push({ correction, from: at, to: match.to, start: token.start + offset });
      at = match.to - 1;
      break;
    }
  }
  return places;
}

function corrected(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  place: Place,
  mentionsOf: MentionsOf,
): readonly LocalMention[] {
  const { correction, from, to } = place;
  // `عمان` was put right, not `جامعة عمان`.
  if (mentions.some((one) => one.from <= from && to <= one.to && one.to - one.from > to - from)) return mentions;
  if (correction.is === "none") return mentions.filter((one) => one.from < from || one.to > to);
  const mention = mentionOf(paragraph, place, correction.is);
  const bearer = correction.same === undefined ? undefined : bearerOf(correction.same, mentionsOf);
  if (bearer !== undefined)
    return replaced(mentions, [
      { ...mention, type: bearer.type, kind: "alias", key: bearer.key, ref: bearer.ref, gender: bearer.gender },
    ]);
  const isIt = (one: LocalMention): boolean =>
    one.from === mention.from && one.to === mention.to && one.type === mention.type;
  const others = mentions.filter((one) => one.to <= from || one.from >= to || isIt(one));
  return others.some(isIt) ? others : replaced(others, [mention]);
}

function mentionOf(paragraph: Paragraph, place: Place, type: EntityType): LocalMention {
  const { text, tokens } = paragraph;
  const { from, to, start } = nameOf(paragraph, place);
  const isJoined = start > (tokens[from]?.start ?? start);
  const around = type === "person" ? titlesAround(tokens, from, to, isJoined) : alone(from, to);
  return newMention(named(text, tokens, from, to, start), type, "full", undefined, around);
}

/** The words that are the name: all, or those among them that the correction tells. */
function nameOf({ tokens }: Paragraph, { correction, from, to, start }: Place): Pick<Place, "from" | "to" | "start"> {
  if (correction.name === undefined) return { from, to, start };
  const words = folded(correction.name).split(" ");
  for (let at = from; at + words.length <= to; at++) {
    const first = tokens[at]?.word.readings.find(({ key }) => key === words[0]);
    if (first === undefined || !words.every((word, nth) => nth === 0 || tokens[at + nth]?.word.key === word)) continue;
    return { from: at, to: at + words.length, start: (tokens[at]?.start ?? start) + first.offset };
  }
  return { from, to, start };
}

/** The first mention of a name, in the article. */
function bearerOf(name: string, mentionsOf: MentionsOf): LocalMention | undefined {
  const wanted = folded(name);
  for (const mentions of mentionsOf) {
    const found = mentions.find((one) => folded(one.name) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
