/** `المملكة`: the kingdom that the article is about, by the countries, cities and papers that it names; none where it names no kingdom. */
import { countryRefOf } from "../lexicon/countries";
import { rows } from "../lexicon/lexicon";
import { perReading, type Remembering } from "../memory";
import { isDefinite } from "../morphology/article";
import { isFeminineKey } from "../morphology/endings";
import type { Paragraph } from "../text/paragraphs";
import { kingdomReading } from "../nouns/body-words";
import type { CountriesNamed } from "./countries-named";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";

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
  paragraph: Paragraph & Remembering,
  mentions: readonly LocalMention[],
  kingdom: string | undefined,
): readonly LocalMention[] {
  if (kingdom === undefined) return mentions;
  const { text, tokens } = paragraph;
  const found = bareKingdomsIn(paragraph)
    .filter(({ at }) => overlapping(mentions, at, at + 1).length === 0)
    .map(({ at, start }) =>
      newMention(named(text, tokens, at, at + 1, start), "place", "short", countryRefOf(kingdom)),
    );
  return replaced(mentions, found);
}

/** المملكة by itself, where it begins; not `المملكة | المتحدة`, which is another. */
const bareKingdomsIn = perReading(({ tokens }: Paragraph & Remembering): readonly { at: number; start: number }[] => {
  const found: { at: number; start: number }[] = [];
  tokens.forEach(({ word, start }, at) => {
    const reading = kingdomReading(word);
    const next = tokens[at + 1]?.word;
    if (reading === undefined || (isDefinite(next) && next !== undefined && isFeminineKey(next.key))) return;
    found.push({ at, start: start + reading.offset });
  });
  return found;
});

const KINGDOMS = new Set(rows("kingdoms").map(({ code }) => code));
