/**
 * Decides an article's mentions, once: what its paragraphs have as candidates, with what speaks for each, becomes the names that all later
 * stages read. Each step takes the mentions of the one before and gives its own.
 */
import { areSameMaps, areSameSets, lastAnswer, type Remembering } from "../memory";
import { aliasesIn, areSameAliases, withAliases, type Aliases } from "./aliases";
import { byGrammar, decidedBy, type CandidateParagraph } from "./candidates";
import { clubsIn, withClubs, type Clubs } from "./clubs";
import { withCompanies } from "./companies";
import { withCorrections, type NameCorrections } from "./corrected-names";
import {
  countriesListed,
  countriesNamed,
  withJoinedPlaces,
  withKnownCities,
  withoutPlurals,
  type CountriesNamed,
} from "./countries-named";
import { familiesIn, withFamilies, type Families } from "./families";
import { provincesIn, withKnownProvinces, type Provinces } from "./known-provinces";
import { kingdomOf, withKingdom } from "./kingdom";
import type { LocalMention } from "./mention";
import { callsIn, withObjectsApart, withoutReported, type Calls } from "./objects";
import { withPlacesInRow } from "./places-in-row";
import { peopleNamed, type People, type PeopleNamed } from "./known-people";
import { withShortNames } from "./short-names";
import { withSpeakingNames } from "./speaking-names";
import { withStylebookNames, type StylebookNames } from "./stylebook-names";
import { withOwnTitles } from "./own-titles";
import { surnamesIn, withSurnamesAlone, type Surnames } from "./surnames-alone";
import type { Tagger } from "./tagger/tagger";

/** What is decided with, beside the article itself. */
export interface DecisionTools {
  readonly tagger: Tagger;
  /** The last article's names and people, the same objects while they say the same (memory.ts). */
  readonly settledNames: (fresh: ArticleNames) => ArticleNames;
  readonly peopleOf: (named: PeopleNamed) => People;
  readonly stylebook: StylebookNames | undefined;
  /** What people have put right: it stands before all else. */
  readonly corrections: NameCorrections | undefined;
  /** Where the newsroom is (ISO 3166), if it says. */
  readonly home: string | undefined;
}

/** What an article's names tell of each other. */
export interface ArticleNames {
  readonly calls: Calls;
  readonly families: Families;
  readonly surnames: Surnames;
  readonly aliases: Aliases;
  readonly clubs: Clubs;
  readonly countries: CountriesNamed;
  readonly provinces: Provinces;
  readonly kingdom: string | undefined;
  readonly stylebook: StylebookNames | undefined;
}

/** @returns whether both tell the same */
export const areSameNames = (one: ArticleNames, other: ArticleNames): boolean =>
  one.kingdom === other.kingdom &&
  one.stylebook === other.stylebook &&
  areSameMaps(one.countries, other.countries) &&
  areSameSets(one.calls, other.calls) &&
  areSameSets(one.families, other.families) &&
  areSameSets(one.surnames, other.surnames) &&
  areSameSets(one.clubs, other.clubs) &&
  areSameSets(one.provinces, other.provinces) &&
  areSameAliases(one.aliases, other.aliases);

/** The mentions of an article. */
export interface DecidedNames {
  /** `mentionsOf[p]`: the mentions of paragraph p in order of their start; none overlaps another but for a name nested in another's. */
  readonly mentionsOf: readonly (readonly LocalMention[])[];
  readonly people: People;
}

/** @param paragraphs the article's, in order */
export function decideMentions(
  paragraphs: readonly (CandidateParagraph & Remembering)[],
  { tagger, settledNames, peopleOf, stylebook, corrections, home }: DecisionTools,
): DecidedNames {
  const tags = tagger.tagArticle(paragraphs.map(({ candidates }) => candidates.first));
  const tagged = paragraphs.map((paragraph, at) =>
    taggedMentions(paragraph, tags[at] ?? paragraph.candidates.first.tags),
  );
  const countries = countriesNamed(paragraphs, tagged);
  const names = settledNames({
    calls: callsIn(paragraphs, tagged),
    families: familiesIn(paragraphs, tagged),
    surnames: surnamesIn(paragraphs, tagged),
    aliases: aliasesIn(paragraphs, tagged),
    clubs: clubsIn(paragraphs),
    countries,
    provinces: provincesIn(paragraphs, tagged),
    kingdom: kingdomOf(countries, undefined) ?? kingdomOf(countriesListed(paragraphs), home),
    stylebook,
  });
  const known = paragraphs.map((paragraph, at) => knownMentions(paragraph, { tagged: tagged[at] ?? [], names }));
  const corrected = withCorrections(paragraphs, known, corrections);
  const people = peopleOf(peopleNamed(paragraphs, corrected));
  const mentionsOf = paragraphs.map((paragraph, at) =>
    withOwnTitles(paragraph, withShortNames(paragraph, { mentions: corrected[at] ?? [], people })),
  );
  // A short name may have come back that was none.
  return { mentionsOf: withCorrections(paragraphs, mentionsOf, corrections), people };
}

/** The mentions that the tags of the whole article give to a paragraph, with those for which its reporting verbs speak. */
const taggedMentions = lastAnswer(
  isSameTags,
  (paragraph: CandidateParagraph & Remembering, tags: Uint8Array): readonly LocalMention[] => {
    const { first, mentions } = paragraph.candidates;
    const found = isSameTags(tags, first.tags) ? mentions : decidedBy(paragraph, paragraph.candidates, tags);
    const speaking = withSpeakingNames(paragraph, found);
    return speaking === found ? found : byGrammar(paragraph, speaking);
  },
);

/** The mentions of a paragraph as what the article's names tell of each other has them. */
const knownMentions = lastAnswer(
  (one: Told, other: Told) => one.names === other.names && one.tagged === other.tagged,
  (paragraph: CandidateParagraph & Remembering, { tagged, names }: Told): readonly LocalMention[] => {
    const { calls, families, surnames, aliases, countries, clubs, provinces, kingdom, stylebook } = names;
    const apart = withSurnamesAlone(
      paragraph,
      withObjectsApart(paragraph, withoutReported(paragraph, tagged), calls),
      surnames,
    );
    const whole = withAliases(paragraph, withFamilies(paragraph, apart, families), aliases);
    const cities = withoutPlurals(paragraph, withJoinedPlaces(paragraph, whole, countries), countries);
    const placed = withPlacesInRow(
      paragraph,
      withKnownProvinces(paragraph, withKnownCities(paragraph, cities, countries), provinces),
    );
    const bodies = withCompanies(paragraph, withClubs(paragraph, placed, clubs));
    const all = withKingdom(paragraph, bodies, kingdom);
    return withStylebookNames(paragraph, all, stylebook);
  },
);

interface Told {
  readonly tagged: readonly LocalMention[];
  readonly names: ArticleNames;
}

function isSameTags(tags: Uint8Array, others: Uint8Array): boolean {
  if (tags === others) return true;
  for (let at = 0; at < tags.length; at++) if (tags[at] !== others[at]) return false;
  return true;
}
