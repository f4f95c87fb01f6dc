/** `المملكة`: the kingdom that the article is about, by the countries, cities and papers that it names; none where it names no kingdom. */
import { rows } from "../lexicon/lexicon";
import { isDefinite } from "../morphology/article";
import { isFeminineKey } from "../morphology/endings";
import type { Paragraph } from "../text/paragraphs";
import { kingdomReading } from "../nouns/body-words";
import type { CountriesNamed } from "./countries-named";
import { named, newMention, replaced, type LocalMention } from "./mention";

/**
 * @param home where the newsroom is (ISO 3166), if it says
 * @returns the code of the kingdom that the article names most often; else `home` if that is a kingdom
 */
export function kingdomOf(countries: CountriesNamed, home?: string): string | undefined {
  const [most] = [...countries].filter(([code]) => KINGDOMS.has(code)).sort(([, some], [, others]) => others - some);
  return most?.[0] ?? (home !== undefined && KINGDOMS.has(home) ? home : undefined);
}

/** @returns the paragraph's mentions with a bare المملكة as the kingdom's */
export function withKingdom(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
  kingdom: string | undefined,
): readonly LocalMention[] {
  if (kingdom === undefined) return mentions;
  const found: LocalMention[] = [];
  tokens.forEach(({ word, start }, at) => {
    const reading = kingdomReading(word);
    const next = tokens[at + 1]?.word;
    // `المملكة | المتحدة`: another.
    if (reading === undefined || (isDefinite(next) && next !== undefined && isFeminineKey(next.key))) return;
    if (mentions.some(({ from, to }) => from <= at && at < to)) return;
    found.push(
      newMention(named(text, tokens, at, at + 1, start + reading.offset), "place", "short", `country:${kingdom}`),
    );
  });
  return replaced(mentions, found);
}

const KINGDOMS = new Set(rows("kingdoms").map(({ code }) => code));
