/** Countries that an article names, itself or by their cities and bodies: they tell which kingdom المملكة is, and whether وجدة is the city of Morocco. */
import { countryOfAgency } from "../lexicon/agencies";
import { codeOfRef, countryOfCity } from "../lexicon/countries";
import { perReading, type Remembering } from "../memory";
import { isDefinite } from "../morphology/article";
import { isConjoined } from "../morphology/proclitics";
import type { Paragraph } from "../text/paragraphs";
import { apartNames, goesWithPlural, isPluralToo, listedNameAt, listedNamesIn, type PlacedName } from "./listed-names";
import { named, newMention, perMentions, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";

/** How often each is named, by its code (ISO 3166). */
export type CountriesNamed = ReadonlyMap<string, number>;

/** @param paragraphs the article's, each with its mentions */
export function countriesNamed(
  paragraphs: readonly (Paragraph & Remembering)[],
  mentionsOf: readonly (readonly LocalMention[])[],
): CountriesNamed {
  const counts = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    for (const code of codesIn(paragraph, mentionsOf[index] ?? [])) counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  return counts;
}

const codesIn = perMentions(({ tokens }: Paragraph & Remembering, mentions): readonly string[] =>
  mentions.flatMap(
    ({ from, name, ref, type, key }) =>
      // `سيول` does not speak for itself.
      (isPluralToo(key) ? [] : undefined) ??
      (ref === undefined ? undefined : codeOfRef(ref)) ??
      (type === "place" ? countryOfCity(name) : countryOfAgency(name)) ??
      listedNameAt(tokens, from)?.name.country ??
      [],
  ),
);

/** @returns as countriesNamed, by all that lists have in the text, whether it is a name there or not: where no name tells of a kingdom */
export function countriesListed(paragraphs: readonly (Paragraph & Remembering)[]): CountriesNamed {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const code of listedIn(paragraph)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const listedIn = perReading((paragraph: Paragraph & Remembering): readonly string[] =>
  apartNames(listedNamesIn(paragraph)).flatMap(({ at, listed: { name, reading, to } }) => {
    const city = countryOfCity(reading.plain);
    return (name.doubtful && to === at + 1 ? city : (name.country ?? city)) ?? [];
  }),
);

/** `الطائف`, which is a word, too: a city where the article names its country. @returns the paragraph's mentions with such cities */
export function withKnownCities(
  paragraph: Paragraph & Remembering,
  mentions: readonly LocalMention[],
  countries: CountriesNamed,
): readonly LocalMention[] {
  const { text, tokens } = paragraph;
  const found: LocalMention[] = [];
  for (const { at, listed, code } of citiesIn(paragraph)) {
    if (!countries.has(code) || overlapping(mentions, at, at + 1).length > 0) continue;
    const place = named(text, tokens, at, listed.to, (tokens[at]?.start ?? 0) + listed.reading.offset, listed.reading);
    found.push(newMention(place, "place", "full", listed.name.ref));
  }
  return replaced(mentions, found);
}

/**
 * `جرفت سيول القرى`, `أدت الأمطار إلى سيول`: a plural in construct, or beside what it goes with, where nothing else tells of the city's country.
 * @returns the paragraph's mentions without such
 */
export function withoutPlurals(
  { tokens }: Paragraph,
  mentions: readonly LocalMention[],
  countries: CountriesNamed,
): readonly LocalMention[] {
  const kept = mentions.filter(({ key, to, name }) => {
    if (!isPluralToo(key)) return true;
    if (isDefinite(tokens[to]?.word)) return false;
    const isNamed = countries.has(countryOfCity(name) ?? "");
    return isNamed || !tokens.some(({ word }) => goesWithPlural(key, word));
  });
  return kept.length === mentions.length ? mentions : kept;
}

/** What may be a city, a word that is one, too, among them. */
const citiesIn = perReading((paragraph: Paragraph & Remembering): readonly (PlacedName & { code: string })[] =>
  listedNamesIn(paragraph).flatMap(({ at, listed }) => {
    const code = countryOfCity(listed.reading.plain);
    return code === undefined ? [] : [{ at, listed, code }];
  }),
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
