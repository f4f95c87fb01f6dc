/**
 * Offices: the title phrase before a name, with the body, the place or the event in it as one unit (`رئيس مجلس إدارة | الغرفة التجارية بنجران |
 * المهندس سعيد بن محمد`).
 *
 *   office → head material* opener?
 *   head   → title noun: مدير, المدير, رئيس
 *   material → name of a body, a place or an event | definite word | bare noun | quote mark
 */
import { definiteReading, hasArticle } from "../morphology/article";
import { isOpeningQuote } from "../text/quotes";
import { isAgentsOrClients } from "../nouns/masters";
import { nameOpenerAt } from "../nouns/people-words";
import { opensPhrase } from "../nouns/phrase-heads";
import { factsOf, isOtherHamza } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { newMention, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { isBareNoun } from "./phrase-parts";
import { givenGender } from "./title-phrases";
import { isNisbaAlone, isOfficeAlone } from "./title-ends";

/** Words of the longest office: three of one man's, one behind the other, with their bodies. */
const LONGEST_OFFICE = 16;
/** Tokens from one mark around a body's name to the other: it has five words at most. */
const LONGEST_QUOTED = 6;
/** Words of the longest opener in the tables (صاحب السمو الملكي الأمير), and one more. */
const LONGEST_OPENER = 5;

/** @returns the mentions, people's with the whole office before them; the same array where none is longer than it was */
export function withOffices({ tokens }: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  let changed = false;
  const whole = mentions.map((mention) => {
    if (mention.type !== "person") return mention;
    const joined = mention.start > (tokens[mention.from]?.start ?? 0);
    const office = joined ? undefined : officeBefore(tokens, mentions, mention.from);
    if (office === undefined || office >= mention.phrase.from) return mention;
    changed = true;
    return withTitle(tokens, mention, office);
  });
  return changed ? whole : mentions;
}

function withTitle(tokens: readonly Token[], mention: LocalMention, head: number): LocalMention {
  const { from, type, kind, ref, titles, phrase, gender, unsure } = mention;
  const [first, last] = [tokens[head], tokens[from - 1]];
  const facts = first && factsOf(first.word);
  const title = {
    start: (first?.start ?? 0) + (facts?.title === undefined ? openerOffset(tokens, head) : facts.reading.offset),
    end: last?.end ?? 0,
  };
  const others = titles.filter(({ start, end }) => end <= title.start || title.end <= start);
  const named = newMention(mention, type, kind, ref, {
    titles: isAbbreviated(tokens, head) ? titles : [title, ...others],
    phrase: { from: head, to: phrase.to },
    gender: gender ?? (facts?.title === "c" ? undefined : facts?.title),
  });
  named.unsure = unsure;
  return named;
}

/** `م.` alone is how one is addressed. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.word.kind === "punctuation";

const openerOffset = (tokens: readonly Token[], at: number): number => nameOpenerAt(tokens, at)?.offset ?? 0;

/** @returns the token where the longest office before a name begins; an opener alone is one, too */
function officeBefore(tokens: readonly Token[], mentions: readonly LocalMention[], name: number): number | undefined {
  const opener = openerBefore(tokens, name);
  if (isDeed(tokens, opener)) return undefined;
  // `رسالة | للوزير سالم`, `وزير الصحة | والسفير سالم`: what is before is another's.
  if (opener !== undefined && openerOffset(tokens, opener) > 0) return opener;
  const gender = givenGender(tokens[name]);
  let begins = opener;
  for (let at = (opener ?? name) - 1; at >= Math.max(0, name - LONGEST_OFFICE); at--) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    const inside = overlapping(mentions, at, at + 1)[0];
    // `التقى الوزير | سامي عيد | السفير لي وي`: another's.
    if (inside?.type === "person") break;
    // `مدرب روما | والألماني سالم`.
    if (inside !== undefined && inside.kind !== "nisba") {
      at = inside.from;
      continue;
    }
    // `لفرع | "وفاء"`.
    const opening = isClosing(word) ? openingBefore(tokens, at) : undefined;
    if (opening !== undefined) {
      at = opening;
      continue;
    }
    // `رئيس اللجنة | برئاسة الدكتور سامي`.
    if (isDeed(tokens, at)) break;
    const facts = factsOf(word);
    // `سكرتير | الأميرة ليلى`: he is not she.
    if (gender !== undefined && facts?.title !== undefined && facts.title !== "c" && facts.title !== gender) break;
    // `وكيل | اللاعب سامي`.
    if (isAgentsOrClients(tokens, at, name)) return undefined;
    const isHead = facts?.title !== undefined && !isOtherHamza(facts.reading);
    // `سكرتيرة | فلان`: a bare title right before a name is another's.
    // `الرئيس | الوزير السابق خالد حمد`: another's.
    if (begins === at + 1 && isOfficeAlone(word) && isOfficeAlone((tokens[begins] as Token).word)) break;
    if (isHead && (at + 1 < name || hasArticle(facts.reading.key))) begins = at;
    if (!isMaterial(word)) break;
  }
  return begins;
}

const isClosing = ({ surface }: Token["word"]): boolean => surface === "»" || surface === '"' || surface === "”";

function openingBefore(tokens: readonly Token[], close: number): number | undefined {
  for (let at = close - 2; at >= Math.max(0, close - LONGEST_QUOTED); at--) {
    const word = tokens[at]?.word;
    if (word !== undefined && isOpeningQuote(word)) return at;
  }
  return undefined;
}

/** `بطولة | سامي`, `برئاسة | سامي`: no title, and what stands before it is another's. */
const isDeed = (tokens: readonly Token[], at: number | undefined): boolean =>
  at !== undefined && nameOpenerAt(tokens, at)?.isDeed === true;

/** The longest opener that ends where the name begins. */
function openerBefore(tokens: readonly Token[], name: number): number | undefined {
  for (let at = Math.max(0, name - LONGEST_OPENER); at < name; at++)
    if (nameOpenerAt(tokens, at)?.to === name) return at;
  return undefined;
}

/** May the word stand between an office's head and the name? */
const isMaterial = (word: Token["word"]): boolean =>
  word.kind === "arabic" &&
  (definiteReading(word) !== undefined || isNisbaAlone(word) || isBareNoun(word) || opensPhrase(word));
