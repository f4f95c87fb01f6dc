/**
 * Decides an article's mentions, once: what its paragraphs have as candidates, with what speaks for each, becomes the names that all later
 * stages read. Each step takes the mentions of the one before and gives its own.
 */
import { lastAnswer, type Remembering } from "../memory";
import { aliasesIn, withAliases } from "./aliases";
import { byGrammar, decidedBy, type CandidateParagraph } from "./candidates";
import { clubsIn, withClubs } from "./clubs";
import { withCompanies } from "./companies";
import { withCorrections, type NameCorrections } from "./corrected-names";
import { countriesListed, countriesNamed, withJoinedPlaces, withKnownCities } from "./countries-named";
import { familiesIn, withFamilies } from "./families";
import { kingdomOf, withKingdom } from "./kingdom";
import type { LocalMention } from "./mention";
import { collectPeople, withShortNames, type NamedParagraph, type People } from "./short-names";
import { withSpeakingNames } from "./speaking-names";
import { withStylebookNames, type StylebookNames } from "./stylebook-names";
import type { Tagger } from "./tagger/tagger";

/** What is decided with, beside the article itself. */
export interface DecisionTools {
  readonly tagger: Tagger;
  /** variantKey, with a memory. */
  readonly variantOf: (key: string) => string;
  readonly stylebook: StylebookNames | undefined;
  /** What people have put right: it stands before all else. */
  readonly corrections: NameCorrections | undefined;
  /** Where the newsroom is (ISO 3166), if it says. */
  readonly home: string | undefined;
}

/** The mentions of an article. */
export interface DecidedNames {
  /** `mentionsOf[p]`: the mentions of paragraph p in order of their start; none overlaps another but for a name nested in another's. */
  readonly mentionsOf: readonly (readonly LocalMention[])[];
  readonly people: People;
}

/** @param paragraphs the article's, in order */
export function decideMentions(
  paragraphs: readonly (CandidateParagraph & Remembering)[],
  { tagger, variantOf, stylebook, corrections, home }: DecisionTools,
): DecidedNames {
  const tags = tagger.tagArticle(paragraphs.map(({ candidates }) => candidates.first));
  const tagged = paragraphs.map((paragraph, at) =>
    taggedMentions(paragraph, tags[at] ?? paragraph.candidates.first.tags),
  );
  const families = familiesIn(paragraphs, tagged);
  const aliases = aliasesIn(paragraphs, tagged);
  const clubs = clubsIn(paragraphs);
  const countries = countriesNamed(paragraphs, tagged);
  const kingdom = kingdomOf(countries, undefined) ?? kingdomOf(countriesListed(paragraphs), home);
  const known = paragraphs.map((paragraph, at): readonly LocalMention[] => {
    const whole = withFamilies(paragraph, tagged[at] ?? [], families);
    const placed = withKnownCities(
      paragraph,
      withJoinedPlaces(paragraph, withAliases(paragraph, whole, aliases), countries),
      countries,
    );
    const bodies = withCompanies(paragraph, withClubs(paragraph, placed, clubs));
    const all = withKingdom(paragraph, bodies, kingdom);
    return withStylebookNames(paragraph, all, stylebook);
  });
  const corrected = withCorrections(paragraphs, known, corrections);
  const named = paragraphs.map((paragraph, at): NamedParagraph => ({
    ...paragraph,
    first: paragraph.candidates.first,
    mentions: corrected[at] ?? [],
  }));
  const people = collectPeople(named, variantOf);
  const mentionsOf = named.map((paragraph) => withShortNames(paragraph, people));
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

function isSameTags(tags: Uint8Array, others: Uint8Array): boolean {
  if (tags === others) return true;
  for (let at = 0; at < tags.length; at++) if (tags[at] !== others[at]) return false;
  return true;
}
