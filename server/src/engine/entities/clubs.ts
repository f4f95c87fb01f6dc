/**
 * Clubs by context: النصر, التعاون and روما are clubs where an article about sport shows them to be. One place that shows it
 * (`لاعب النصر`, `نادي الشباب`, `تعادل التعاون`) speaks for the others.
 */
import { isCommonKey } from "../lexicon/words";
import { perReading, type Remembering } from "../memory";
import { hasArticle, isDefinite } from "../morphology/article";
import { isNisbaForm } from "../morphology/endings";
import { BA, isConjoined } from "../morphology/proclitics";
import { codeOfRef, countryRefOf } from "../lexicon/countries";
import { hasRole, isIn } from "../lexicon/function-words";
import { nisbaCountry } from "../nouns/nisbas";
import {
  isBesideClub,
  isCityClubsAct,
  isClubsAct,
  isMeeting,
  tellsAgainstClub,
  tellsOfSport,
} from "../nouns/sport-words";
import { opensPhrase } from "../nouns/phrase-heads";
import { isCounterpart } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import { isOpeningQuote } from "../text/quotes";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { listedMention, listedNameAt, listedNamesIn, type ListedName } from "./listed-names";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { titlesAround } from "./people";

/** An article is about sport where one word in so many tells of it, and so many do at least: one match told of in passing has fewer. */
const WORDS_FOR_ONE = 60;
const LEAST_TOLD = 3;

type Remembered = Paragraph & Remembering;

/** A listed club in a paragraph, and how the paragraph speaks for it. */
interface ClubCandidate {
  readonly at: number;
  readonly listed: ListedName;
  /** `shown`: the words around it tell; `likely`: no place, and nothing tells against it; `city`: where something is. */
  readonly evidence: "shown" | "likely" | "none" | "city";
}

/** The clubs that an article shows, by their `ref`. */
export type Clubs = ReadonlySet<string>;

/** @param paragraphs the article's, in order */
export function clubsIn(paragraphs: readonly Remembered[]): Clubs {
  if (!isAboutSport(paragraphs)) return NONE;
  return new Set(
    paragraphs.flatMap((paragraph) =>
      candidatesIn(paragraph)
        .filter(({ evidence }) => evidence === "shown")
        .map(({ listed }) => listed.name.ref),
    ),
  );
}

const NONE: Clubs = new Set();

function isAboutSport(paragraphs: readonly Remembered[]): boolean {
  const [told, all] = paragraphs.reduce(
    ([told, all], paragraph) => [told + sportIn(paragraph), all + paragraph.tokens.length],
    [0, 0],
  );
  return told >= LEAST_TOLD && told * WORDS_FOR_ONE >= all;
}

const sportIn = perReading(({ tokens }: Remembered): number => {
  let told = 0;
  for (const { word } of tokens) if (tellsOfSport(word)) told++;
  return told;
});

/** @returns the paragraph's mentions with the clubs that the article shows; the same array where there are none */
export function withClubs(
  paragraph: Remembered,
  mentions: readonly LocalMention[],
  clubs: Clubs,
): readonly LocalMention[] {
  if (clubs.size === 0) return mentions;
  const { tokens } = paragraph;
  const candidates = candidatesIn(paragraph);
  const isShown = candidates.some(({ evidence }) => evidence === "shown");
  const shown = candidates.filter(
    ({ at, listed: { name, reading, to }, evidence }) =>
      evidence !== "none" &&
      evidence !== "city" &&
      (clubs.has(name.ref) ||
        (isShown &&
          hasRole(tokens[at - 1]?.word, "preposition") &&
          (name.type === "organization" || isCommonKey(reading.key)))) &&
      !isInLonger(mentions, at, to),
  );
  const found = shown.map((one) => listedMention(paragraph, one, "organization"));
  return replaced(mentions, [
    ...found,
    ...peopleBehind(paragraph, mentions, found),
    ...citiesOf(paragraph, mentions, candidates),
  ]);
}

/** `في تورينو`, `ببرشلونة`: cities, though the article has the clubs, after which the tagger goes. */
const citiesOf = (
  { text, tokens }: Remembered,
  mentions: readonly LocalMention[],
  candidates: readonly ClubCandidate[],
): LocalMention[] =>
  candidates.flatMap(({ at, listed: { name, to }, evidence }) =>
    evidence === "city"
      ? overlapping(mentions, at, to)
          .filter((one) => one.type === "organization" && one.from === at && one.to === to)
          .map(({ start }) => newMention(named(text, tokens, at, to, start), "place", "full", name.ref))
      : [],
  );

/** `نادي | الشباب`, `الاتحاد السعودي لكرة القدم`: a name of more words has it already; a person's may be one that the club's words are none of. */
const isInLonger = (mentions: readonly LocalMention[], from: number, to: number): boolean =>
  overlapping(mentions, from, to).some(
    (mention) =>
      mention.from <= from &&
      to <= mention.to &&
      mention.to - mention.from > to - from &&
      // `رئيس قسم ميلان ستيفانو سكافيتي`: a person is behind the club.
      !(mention.type === "person" && mention.from === from && mention.to - to > 1),
  );

/** `رئيس قسم ميلان | ستيفانو سكافيتي`: the tagger takes the club for a first name. */
function peopleBehind(
  { text, tokens }: Remembered,
  mentions: readonly LocalMention[],
  clubs: readonly LocalMention[],
): LocalMention[] {
  return mentions.flatMap(({ from, to }) => {
    const club = overlapping(clubs, from, to).find((one) => one.from === from && one.to < to);
    const start = club && tokens[club.to]?.start;
    return club === undefined || start === undefined
      ? []
      : [
          newMention(
            named(text, tokens, club.to, to, start),
            "person",
            "full",
            undefined,
            titlesAround(tokens, club.to, to, false),
          ),
        ];
  });
}

const candidatesIn = perReading((paragraph: Remembered): readonly ClubCandidate[] => {
  const { tokens } = paragraph;
  const found: ClubCandidate[] = [];
  for (const { at, listed } of listedNamesIn(paragraph)) {
    // `دبا | الفجيرة`: another club inside the name.
    if (!isClub(listed) || at < (found.at(-1)?.listed.to ?? 0)) continue;
    const whole = withoutNisba(tokens, at, listed);
    found.push({
      at,
      listed: whole,
      evidence: whole === listed ? evidenceFor(tokens, at, whole, found.at(-1)) : "shown",
    });
  }
  return found;
});

const isClub = ({ name: { kinds } }: ListedName): boolean => kinds.includes("club") || kinds.includes("team");

/** `النصر | السعودي`: the list tells clubs of one name apart; in a text whose it is stands beside the name. */
function withoutNisba(tokens: readonly Token[], at: number, listed: ListedName): ListedName {
  const last = tokens[listed.to - 1]?.word;
  if (listed.to - at < 2 || last === undefined || nisbaCountry(last) === undefined) return listed;
  const short = listedNameAt(tokens.slice(0, listed.to - 1), at);
  return short !== undefined && isClub(short) ? short : listed;
}

/** `النصر | السعودي`. */
const isNisbaOf = (word: Word, country: string | undefined): boolean =>
  country !== undefined && nisbaCountry(word)?.ref === countryRefOf(country);

/** `فوزه على | سموحة`, `خسر الراسينغ أمام | طرابلس`. */
function isOpponent(tokens: readonly Token[], at: number, last: ClubCandidate | undefined): boolean {
  const [met, before] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
  if (met === undefined || !hasRole(before, "preposition") || isIn(before)) return false;
  const isBehindClub =
    last?.evidence === "shown" && last.listed.to === at - 1 && isMeeting(tokens[last.at - 1]?.word ?? met);
  return isMeeting(met) || isBehindClub;
}

function evidenceFor(
  tokens: readonly Token[],
  at: number,
  { name, reading, to }: ListedName,
  last: ClubCandidate | undefined,
): ClubCandidate["evidence"] {
  // `ضيفه “| الفجيرة|”`: what is around the marks tells.
  const isQuoted = tokens[at - 1] !== undefined && isOpeningQuote((tokens[at - 1] as Token).word);
  const from = isQuoted ? at - 1 : at;
  const [before, word, next] = [tokens[from - 1]?.word, tokens[at]?.word, tokens[isQuoted ? to + 1 : to]?.word];
  if (word === undefined) return "none";
  const bare = reading.offset === 0;
  const isCountry = codeOfRef(name.ref) !== undefined;
  if (bare && !isCountry && isOpponent(tokens, from, last)) return "shown";
  // `بالتعاون مع`: what it is elsewhere; `تعادل الأنصار مع`: a club.
  const isActor = bare && !isCountry && before !== undefined && isClubsAct(before);
  if (next !== undefined && tellsAgainstClub(next) && !isActor) return "none";
  if (bare && before !== undefined && (isBesideClub(before) || isClubsAct(before))) return "shown";
  const isCity = bare && !isCountry && name.type === "place" && !name.doubtful;
  if (isCity && [before, next].some((one) => one !== undefined && isCityClubsAct(one))) return "shown";
  if (bare && next !== undefined && (isClubsAct(next) || isNisbaOf(next, name.country))) return "shown";
  if (isConjoined(reading)) return last?.evidence === "shown" && last.listed.to === at ? "shown" : "none";
  // `الحس | الوطني`: an adjective.
  if (bare && isDefinite(before) && isNisbaForm(reading.key)) return "none";
  // `لاعب في النصر`: a quarter of that name is not thought of.
  // `لاعب في | النصر`; a place's only where nothing else can be meant (`نظيره في | الخليج`).
  const among = isIn(before) ? tokens[from - 2]?.word : undefined;
  if (bare && among !== undefined && (name.type === "place" ? isCounterpart(among) : isBesideClub(among)))
    return "shown";
  if (name.type === "place" && (isIn(before) || reading.proclitics === BA))
    return isCommonKey(reading.key) ? "none" : "city";
  if (name.type === "place" && bare && before !== undefined && opensPhrase(before)) return "none";
  if (next !== undefined && isDefinite(next) && nisbaCountry(next) === undefined && hasArticle(reading.key))
    return "none";
  return "likely";
}
