/** Countries that an article names, itself or by their cities and bodies: they tell which kingdom المملكة is, and whether وجدة is the city of Morocco. */
import { countryOfAgency } from "../lexicon/agencies";
import { codeOfRef, countryOfCity } from "../lexicon/countries";
import { perReading, type Remembering } from "../memory";
import { isConjoined } from "../morphology/proclitics";
import type { Paragraph } from "../text/paragraphs";
import { perWord, type Word } from "../text/words";
import { listedNameAt } from "./listed-names";
import { named, newMention, replaced, type LocalMention } from "./mention";

/** How often each is named, by its code (ISO 3166). */
export type CountriesNamed = ReadonlyMap<string, number>;

/** @param paragraphs the article's, each with its mentions */
export function countriesNamed(
  paragraphs: readonly Paragraph[],
  mentionsOf: readonly (readonly LocalMention[])[],
): CountriesNamed {
  const counts = new Map<string, number>();
  paragraphs.forEach(({ tokens }, index) => {
    for (const { from, name, ref, type } of mentionsOf[index] ?? []) {
      const listed = listedNameAt(tokens, from)?.name;
      const code =
        (ref === undefined ? undefined : codeOfRef(ref)) ??
        (type === "place" ? countryOfCity(name) : countryOfAgency(name)) ??
        (listed?.ref === ref ? listed?.country : undefined);
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  });
  return counts;
}

/** @returns as countriesNamed, by all that lists have in the text, whether it is a name there or not: where no name tells of a kingdom */
export function countriesListed(paragraphs: readonly (Paragraph & Remembering)[]): CountriesNamed {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const code of listedIn(paragraph)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const listedIn = perReading(({ tokens }: Paragraph & Remembering): readonly string[] => {
  const codes: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const listed = listedNameAt(tokens, at);
    if (listed === undefined) continue;
    const { name, reading, to } = listed;
    const code =
      name.doubtful && to === at + 1 ? countryOfCity(reading.plain) : (name.country ?? countryOfCity(reading.plain));
    if (code !== undefined) codes.push(code);
    at = to - 1;
  }
  return codes;
});

/** `الطائف`, which is a word, too: a city where the article names its country. @returns the paragraph's mentions with such cities */
export function withKnownCities(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
  countries: CountriesNamed,
): readonly LocalMention[] {
  const found: LocalMention[] = [];
  tokens.forEach((token, at) => {
    const listed = mayBeginCity(token.word) ? listedNameAt(tokens, at) : undefined;
    if (listed?.name.type !== "place" || !listed.name.doubtful) return;
    const code = countryOfCity(listed.reading.plain);
    if (code === undefined || !countries.has(code)) return;
    if (mentions.some(({ from, to }) => from <= at && at < to)) return;
    const place = named(text, tokens, at, listed.to, token.start + listed.reading.offset);
    found.push(newMention(place, "place", "full", listed.name.ref));
  });
  return replaced(mentions, found);
}

const mayBeginCity = perWord((word: Word): boolean =>
  word.readings.some(({ plain }) => countryOfCity(plain) !== undefined),
);

/** @returns the paragraph's mentions with a place that begins with و as the other place that it may be, where the article names its country alone */
export function withJoinedPlaces(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
  countries: CountriesNamed,
): readonly LocalMention[] {
  const joined = mentions.flatMap(({ from, to, name }) => {
    const token = tokens[from];
    if (token === undefined) return [];
    const own = countryOfCity(name);
    const other = token.word.readings.find(
      (reading) => isConjoined(reading) && countryOfCity(reading.plain) !== undefined,
    );
    const its = other && countryOfCity(other.plain);
    if (own === undefined || other === undefined || its === undefined) return [];
    // Where the city itself is all that speaks for its country, nothing does.
    if ((countries.get(own) ?? 0) > 1 || !countries.has(its)) return [];
    return [newMention(named(text, tokens, from, to, token.start + other.offset), "place", "full")];
  });
  return replaced(mentions, joined);
}
