/**
 * Mentions of named entities in a paragraph. Which words name people, places and organisations, the tagger decides; patterns know the
 * titles beside a name, the whole of a headed name (`مطار بيروت`), and what the tagger has not learnt: nisbas, groups, events, products,
 * and bodies that a desk names (`الجيش الإيراني`).
 */
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { isAgency } from "../lexicon/agencies";
import { givenName, nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { phraseHeadAt } from "../nouns/phrase-heads";
import { factsOf, type NameFacts } from "../nouns/title-words";
import { alone, inOrder, named, newMention, type LocalMention } from "./mention";
import { nameOffset, refOf } from "./names";
import { filedFromEnd, isFiledBy } from "./filing";
import { overlapping } from "./overlaps";
import { titlesAround } from "./people";
import { nameMargin, type FirstPass } from "./tagger/tagger";
import { namesOf, TAGGED_TYPES, type Tagged, type TaggedType } from "./tagger/tags";
import { wellFormed } from "./well-formed";

/** In cross-validation, half of the listed places above are names in spite of the tagger, and few below. */
const LEAST_MARGIN = -100;
/** Of names that the tagger finds, nearly nine of ten are right above, two of three below (four-fold cross-validation). */
const SURE_MARGIN = 60;

/**
 * @param patterns as found by shape (patterns.ts)
 * @param first the paragraph's first pass: how sure the tagger is
 * @param tags what it decides in the end
 * @returns the mentions in order of their start; none overlaps another but for a name nested in an event's name or in a title
 */
export function mentionsByTags(
  paragraph: Paragraph,
  patterns: readonly LocalMention[],
  first: FirstPass,
  tags: Uint8Array,
): readonly LocalMention[] {
  const { tokens } = paragraph;
  const names = wellFormed(tokens, namesOf(tags));
  const kept = patterns.filter((pattern) => standsBeside(tokens, pattern, names, first));
  const tagged = names.filter(
    (name) =>
      !overlapping(kept, name.from, name.to).some(
        (pattern) =>
          !(pattern.type === "event" && name.type !== "person" && pattern.to - pattern.from > name.to - name.from),
      ),
  );
  const mentions = tagged.map(
    (name) =>
      overlapping(patterns, name.from, name.to).find((pattern) => isSame(pattern, name)) ??
      mentionOf(paragraph, name, first),
  );
  return inOrder(mentions, kept);
}

interface Range {
  from: number;
  to: number;
}

const covers = (a: Range, b: Range): boolean => a.from <= b.from && b.to <= a.to;
const isSame = (pattern: LocalMention, { type, from, to }: Tagged): boolean =>
  pattern.type === type && pattern.from === from && pattern.to === to;
const isTaggedType = (pattern: LocalMention): boolean => TAGGED_TYPES.includes(pattern.type as TaggedType);

/** Does a pattern hold where the tagger says something else, or nothing? */
function standsBeside(
  tokens: readonly Token[],
  pattern: LocalMention,
  names: readonly Tagged[],
  first: FirstPass,
): boolean {
  const rivals = overlapping(names, pattern.from, pattern.to);
  if (pattern.kind === "nisba") return rivals.length === 0;
  if (!isTaggedType(pattern) || isNamedAgency(tokens, pattern)) return rivals.every((rival) => covers(pattern, rival));
  if (rivals.length === 0) return holdsAlone(tokens, pattern, names, first);
  if (pattern.type === "person")
    return (
      rivals.length === 1 && rivals.every((rival) => rival.type === "person" && lacksFirstName(tokens, pattern, rival))
    );
  if (!rivals.every((rival) => covers(pattern, rival) && rival.to - rival.from < pattern.to - pattern.from))
    return false;
  // `قناة السويس`: the list has the whole, and the tagger takes a part of it for something else.
  return rivals.every(({ type }) => type === pattern.type)
    ? isHeaded(tokens, pattern) || isListedWhole(tokens, pattern, rivals)
    : pattern.ref !== undefined;
}

const kindOf = (token: Token | undefined): NameFacts["bodyKind"] => token && factsOf(token.word)?.bodyKind;

/** `(بترا)`, `/ وام /`, `وكالة الأناضول`: what is a place elsewhere is an agency there; `فرانس برس` is one anywhere. */
function isNamedAgency(tokens: readonly Token[], { type, from, to, ref }: LocalMention): boolean {
  return (
    ref !== undefined &&
    isAgency(ref) &&
    (tokens[from - 1]?.word.surface === "(" ||
      isFiledBy(tokens, from, to) ||
      kindOf(tokens[from]) === "agency" ||
      (type === "organization" && to - from > 1))
  );
}

/** The tagger leaves out the first of names that follow a title: `المديرة المالية موزة | راشد الشامسي`. */
function lacksFirstName(tokens: readonly Token[], pattern: LocalMention, rival: Tagged): boolean {
  const missed = tokens.slice(pattern.from, rival.from);
  return (
    isTitled(pattern) &&
    rival.to === pattern.to &&
    missed.length > 0 &&
    missed.every(({ word }) => nameRole(word) === "name" || givenName(word) !== undefined)
  );
}

/** Does a pattern hold where the tagger sees no name? */
function holdsAlone(
  tokens: readonly Token[],
  pattern: LocalMention,
  names: readonly Tagged[],
  first: FirstPass,
): boolean {
  if (pattern.type === "organization") return isBody(tokens, pattern);
  if (pattern.type === "place") return isLikelyPlace(tokens, pattern, names, first);
  return isTitled(pattern) && pattern.to - pattern.from > 1 && nameMargin(first, pattern.from, "person") > 0;
}

/** Does a title stand beside the name, his or of one who is his (`محامي فلان`)? */
const isTitled = ({ from, to, phrase }: LocalMention): boolean => phrase.from < from || phrase.to > to;

/** `مطار بيروت`, `وزارة الخارجية الألمانية`, `البنك المركزي | المصري`: the tagger has been taught to leave the head, or what follows, outside. */
function isHeaded(tokens: readonly Token[], { from, type }: LocalMention): boolean {
  const word = tokens[from]?.word;
  const facts = word && factsOf(word);
  return type === "place"
    ? facts?.placeHead === "name"
    : facts?.organisationHead === "name" || facts?.definiteBody === true;
}

/** `سلطنة عمان`, `آسيا الوسطى`: a country's whole name, or one that goes on behind the tagger's. */
const isListedWhole = (tokens: readonly Token[], { from, ref }: LocalMention, rivals: readonly Tagged[]): boolean =>
  ref?.startsWith("country:") === true ||
  (ref !== undefined && (rivals[0]?.from === from || phraseHeadAt(tokens, from)?.head.role !== "class"));

/** A ministry, or a body that lists have or its nation tells apart (`الجيش الإيراني`): `لجنة الدفاع` and `مجلس الإدارة` are anyone's. */
function isBody(tokens: readonly Token[], { from, to, ref }: LocalMention): boolean {
  const [before, last] = [tokens[from - 1]?.word, tokens[to - 1]?.word];
  if (ref !== undefined && before?.surface === "(") return true;
  return (
    to - from > 1 &&
    (ref !== undefined ||
      (last !== undefined && nisbaCountry(last) !== undefined) ||
      kindOf(tokens[from]) === "ministry")
  );
}

/** A listed place that the tagger passes over: not for good, or joined to one that it names (`الولايات المتحدة والغرب`). */
function isLikelyPlace(
  tokens: readonly Token[],
  pattern: LocalMention,
  names: readonly Tagged[],
  first: FirstPass,
): boolean {
  if (isHeaded(tokens, pattern) || (pattern.from === 0 && filedFromEnd(tokens) === pattern.to)) return true;
  if (pattern.ref === undefined) return false;
  // `عين التينة`, which the tagger has never seen.
  if (pattern.to - pattern.from > 1) return true;
  // `مدينة صور`.
  if (pattern.phrase.from < pattern.from) return true;
  const joined =
    pattern.start > (tokens[pattern.from]?.start ?? 0) &&
    overlapping(names, pattern.from - 1, pattern.from).some(({ type, to }) => type === "place" && to === pattern.from);
  return joined || pattern.from === 0 || nameMargin(first, pattern.from, "place") > LEAST_MARGIN;
}

function mentionOf({ text, tokens }: Paragraph, { type, from, to }: Tagged, first: FirstPass): LocalMention {
  const start = (tokens[from]?.start ?? 0) + nameOffset(tokens, from, type);
  const around =
    type === "person" ? titlesAround(tokens, from, to, start > (tokens[from]?.start ?? 0)) : alone(from, to);
  const ref = refOf(tokens, from, to, type);
  const found = newMention(named(text, tokens, from, to, start), type, "full", ref, around);
  found.unsure = around.titles.length === 0 && nameMargin(first, from, type) < SURE_MARGIN;
  return found;
}
