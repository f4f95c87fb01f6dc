/** Names that noun phrases are (phrase-grammar.ts), and names in quotation marks behind their kind, in a paragraph and among its other mentions. */
import { isDirection, isGovernor, kingdomReading } from "../nouns/body-words";
import { titlesAround } from "./people";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { isCommonKey } from "../lexicon/words";
import { isNisbaForm, isSoundMasculinePlural } from "../morphology/endings";
import { isConjoined } from "../morphology/proclitics";
import { nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { opensPhrase, opensPlaces, phraseHeadAt, placesFrom, type PlacedHead } from "../nouns/phrase-heads";
import { manyThings, titledThing } from "../nouns/titled-things";
import { perWord, type Word } from "../text/words";
import { knownNameAt, listedNameAt } from "./listed-names";
import { alone, named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { phraseAt, typeOf } from "./phrase-grammar";
import { properAt } from "./phrase-parts";
import { isTelling } from "./phrase-telling";
import { quotedMentions, titleMention } from "./quoted-names";

/** @returns the names that the paragraph's nouns open, in order; none overlaps another */
export function findPhrases({ text, tokens }: Paragraph): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !mayOpen(token.word)) continue;
    const mentions = namesBehind(text, tokens, at, token);
    found.push(...mentions);
    at = Math.max(at, (mentions.at(-1)?.to ?? 0) - 1);
  }
  return found;
}

const mayOpen = perWord(
  (word: Word): boolean =>
    opensPhrase(word) ||
    opensPlaces(word) ||
    titledThing(word) !== undefined ||
    manyThings(word) !== undefined ||
    isGovernor(word),
);

function namesBehind(text: string, tokens: readonly Token[], at: number, token: Token): LocalMention[] {
  const phrase = titleMention(text, tokens, at) ?? phraseMention(text, tokens, at, token);
  if (phrase !== undefined) return [phrase];
  const latin = latinMention(text, tokens, at);
  if (latin !== undefined) return [latin];
  const quoted = quotedMentions(text, tokens, at);
  if (quoted.length > 0) return quoted;
  const place = placeOfClass(text, tokens, at) ?? governedPlace(text, tokens, at);
  return place === undefined ? placesOfClass(text, tokens, at) : [place];
}

/** `شركة | Nvidia`, `منصة | Twitch`: in Latin letters, the first of each word a capital. */
function latinMention(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  const placed = phraseHeadAt(tokens, at);
  if (placed === undefined || placed.head.definite || !BEARS_LATIN.has(placed.head.kind)) return undefined;
  const { to: from } = placed;
  let to = from;
  while (isCapitalised(tokens[to]?.word)) to++;
  return to === from
    ? undefined
    : newMention(
        named(text, tokens, from, to, tokens[from]?.start ?? 0),
        "organization",
        "full",
        undefined,
        alone(at, to),
      );
}

const isCapitalised = (word: Word | undefined): boolean => word?.kind === "latin" && /^\p{Lu}/u.test(word.surface);
const BEARS_LATIN: ReadonlySet<string> = new Set(["company", "platform", "bank", "medium"]);

/** `بلدات | رامود | وطلعيد | وصيلان`: places behind their class in the plural, that no list need have. */
function placesOfClass(text: string, tokens: readonly Token[], at: number): LocalMention[] {
  const found: LocalMention[] = [];
  for (let from = placesFrom(tokens, at) ?? tokens.length; from < tokens.length; from++) {
    const token = tokens[from];
    const reading = token?.word.readings.find((one) => (found.length === 0 ? one.offset === 0 : isConjoined(one)));
    const known = knownNameAt(tokens, from);
    // `قرى | وادي الحسان`: the list has all of it.
    const isWhole = known?.name.type === "place" && known.to > from + 1 && known.reading === reading;
    const isPlace =
      token !== undefined &&
      reading !== undefined &&
      (isWhole || (!isCommonKey(reading.key) && mayBePlace(tokens, from, found.length)));
    if (!isPlace) break;
    const to = known?.name.type === "place" ? known.to : from + 1;
    const ref = known?.name.type === "place" ? known.name.ref : undefined;
    found.push(newMention(named(text, tokens, from, to, token.start + reading.offset, reading), "place", "full", ref));
    from = to - 1;
  }
  return found;
}

/** A word that no list has, and no adjective; behind the first one, joined to it. */
function mayBePlace(tokens: readonly Token[], at: number, before: number): boolean {
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic" || kingdomReading(word) !== undefined) return false;
  if (knownNameAt(tokens, at)?.name.type === "place") return true;
  const stem = before === 0 ? word.key : word.key.slice(1);
  return !isNisbaForm(stem) && !isSoundMasculinePlural(word.plain) && (before > 0 || nameRole(word) === "unknown");
}

function phraseMention(text: string, tokens: readonly Token[], at: number, token: Token): LocalMention | undefined {
  const phrase = phraseAt(tokens, at);
  if (phrase === undefined || !isTelling(phrase)) return undefined;
  const { placed } = phrase;
  // `مجلس وزراء الداخلية العرب`: the list may have more of it.
  const listed = listedNameAt(tokens, at);
  const isListed = listed !== undefined && listed.to >= phrase.to && listed.name.type === typeOf(phrase);
  const to = isListed ? listed.to : phrase.to;
  const ref = isListed ? listed.name.ref : placed.head.kind === "club" ? clubRef(tokens, placed.to, to) : undefined;
  const place = named(text, tokens, at, to, token.start + placed.reading.offset, placed.reading);
  return newMention(place, isCompanys(tokens, at) ? "organization" : typeOf(phrase), "full", ref, alone(at, to));
}

/** `نادي | الشباب` is the club that a bare الشباب is; not `نادي | نقابة الصحفيين`, which is another body. */
function clubRef(tokens: readonly Token[], from: number, to: number): string | undefined {
  const listed = listedNameAt(tokens, from);
  return listed?.to === to && listed.name.kinds.includes("club") ? listed.name.ref : undefined;
}

/** `شركة | المرفأ الأزرق للخدمات`: whatever the noun opens elsewhere. */
function isCompanys(tokens: readonly Token[], at: number): boolean {
  const before = phraseHeadAt(tokens, at - 1);
  return (
    before !== undefined &&
    before.to === at &&
    before.head.type === "organization" &&
    before.head.role !== "name" &&
    !before.head.definite
  );
}

/** `محافظة | صلاح الدين`, `إقليم | خيبر بختونخواه`, `مدينة | الشيخ زويد`: a place, whatever the words are elsewhere. */
function placeOfClass(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  const placed = phraseHeadAt(tokens, at);
  if (placed === undefined || !CLASSES.has(placed.head.kind)) return undefined;
  if (placed.head.definite) return partOfCountry(text, tokens, at, placed);
  const { to: from } = placed;
  const proper = properAt(tokens, from, placed.head);
  const start = tokens[from]?.start;
  if (proper === undefined || start === undefined) return undefined;
  const listed = listedNameAt(tokens, from);
  const ref = listed?.to === proper.to && listed.name.type === "place" ? listed.name.ref : undefined;
  return newMention(named(text, tokens, from, proper.to, start), "place", "full", ref, alone(at, proper.to));
}

/** `محافظ | الشرقية`: a province, whatever the word is elsewhere. */
function governedPlace(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  const [governor, province] = [tokens[at]?.word, tokens[at + 1]];
  if (governor === undefined || province === undefined || !isGovernor(governor)) return undefined;
  const listed = listedNameAt(tokens, at + 1);
  if (listed?.reading.offset !== 0 || !listed.name.kinds.includes("province")) return undefined;
  const place = named(text, tokens, at + 1, listed.to, province.start);
  return newMention(place, "place", "full", listed.name.ref, alone(at, listed.to));
}

/** `المنطقة | الشرقية`. */
function partOfCountry(
  text: string,
  tokens: readonly Token[],
  at: number,
  { reading, to }: PlacedHead,
): LocalMention | undefined {
  const start = tokens[at]?.start;
  return start !== undefined && isDirection(tokens[to]?.word.key ?? "")
    ? newMention(named(text, tokens, at, to + 1, start + reading.offset), "place", "full", undefined, alone(at, to + 1))
    : undefined;
}

const CLASSES = new Set(["place", "province", "locality", "quarter", "country"]);

/** @returns the mentions, with the phrases in the place of what they overlap: a listed name that is longer stays, and of a person what is behind the phrase */
export function withPhrases(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  phrases: readonly LocalMention[],
): readonly LocalMention[] {
  const kept = phrases.filter(
    (phrase) => !overlapping(mentions, phrase.from, phrase.to).some((mention) => isWider(mention, phrase)),
  );
  if (kept.length === 0) return mentions;
  const behind = mentions.flatMap((mention) => {
    const { type, from, to } = mention;
    const [phrase] = type === "person" || type === "organization" ? overlapping(kept, from, to) : [];
    if (phrase === undefined) return [];
    return type === "person" ? behindPhrase(paragraph, mention, phrase) : nationBehind(paragraph, mention, phrase);
  });
  return replaced(mentions, [...kept, ...behind]);
}

const isWider = (mention: LocalMention, { from, to }: LocalMention): boolean =>
  mention.from <= from && to <= mention.to && mention.to - mention.from > to - from && mention.ref !== undefined;

/** `نادي السد | القطري`: the list has both as one name. */
function nationBehind({ text, tokens }: Paragraph, body: LocalMention, { to }: LocalMention): LocalMention[] {
  const last = tokens[to];
  const nisba = last && nisbaCountry(last.word);
  return nisba === undefined || body.to !== to + 1
    ? []
    : [newMention(named(text, tokens, to, to + 1, (last as Token).start), "place", "nisba", nisba.ref)];
}

/** `مستشفى الملك فهد | ناصر العتيبي`: the tagger takes both for one name. */
function behindPhrase({ text, tokens }: Paragraph, person: LocalMention, { to }: LocalMention): LocalMention[] {
  const first = tokens[to];
  return first === undefined || person.to <= to
    ? []
    : [
        newMention(
          named(text, tokens, to, person.to, first.start),
          "person",
          "full",
          undefined,
          titlesAround(tokens, to, person.to, false),
        ),
      ];
}
