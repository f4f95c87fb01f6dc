/**
 * Aliases that an article introduces: an organisation's initials in brackets behind it (`اتحاد الصناعات (BDI)`), and the name of a model or a
 * storm, which then stands without its kind (`صاروخ شهاب 3` … `شهاب`).
 */
import { isCommon } from "../lexicon/words";
import type { Remembering } from "../memory";
import type { Paragraph } from "../text/paragraphs";
import { phraseTable, type PhraseLookup } from "../text/phrases";
import type { Token } from "../text/tokens";
import { named, newMention, perMentions, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { nameRole } from "../nouns/name-words";

/** `إس آي إيه`, and one more. */
const MOST_INITIALS = 4;
/** Letters of the longest name of a Latin letter (دبليو), and of those that no list of names makes doubtful (إيه). */
const LONGEST_LETTER = 5;
const LONGEST_SURE_LETTER = 3;

/** A form by which the article may name something again. */
interface Alias {
  phrase: string;
  type: LocalMention["type"];
  kind: LocalMention["kind"];
  /** The entity that it names: as LocalMention has them. */
  key: string;
  ref: string | undefined;
}

/** The aliases of an article, in the order in which it introduces them. */
export interface Aliases {
  readonly all: readonly Alias[];
  /** The alias that begins at a token. */
  readonly lookup: PhraseLookup<Alias>;
}

/** @returns the aliases that the article introduces */
export function aliasesIn(
  paragraphs: readonly (Paragraph & Remembering)[],
  mentionsOf: readonly (readonly LocalMention[])[],
): Aliases {
  const all = paragraphs.flatMap((paragraph, index) => introducedIn(paragraph, mentionsOf[index] ?? []));
  return { all, lookup: phraseTable(all.map((alias) => [alias.phrase, alias] as const)) };
}

const introducedIn = perMentions(({ tokens }: Paragraph & Remembering, mentions): readonly Alias[] =>
  mentions.flatMap((mention) => aliasesOf(tokens, mention)),
);

/** @returns whether both have the same aliases */
export const areSameAliases = ({ all }: Aliases, { all: others }: Aliases): boolean =>
  all.length === others.length && all.every((one, at) => one === others[at] || isSameAlias(one, others[at]));

const isSameAlias = (one: Alias, other: Alias | undefined): boolean =>
  one.phrase === other?.phrase &&
  one.type === other.type &&
  one.kind === other.kind &&
  one.key === other.key &&
  one.ref === other.ref;

/** @returns the paragraph's mentions with the aliases, which stand before any that overlaps them; the same array where there are none */
export const withAliases = (
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  aliases: Aliases,
): readonly LocalMention[] => {
  if (aliases.all.length === 0) return mentions;
  const known = (one: LocalMention): boolean =>
    overlapping(mentions, one.from, one.to).some(
      ({ type, from, to, key }) => type === one.type && from === one.from && to === one.to && key === one.key,
    );
  return replaced(
    mentions,
    occurrences(paragraph, aliases).filter((one) => !known(one)),
  );
};

function aliasesOf(tokens: readonly Token[], { type, to, from, key, ref, phrase }: LocalMention): Alias[] {
  if ((type === "product" || (type === "event" && to - from === 1)) && ref === undefined) {
    const first = tokens[from]?.word;
    // `السفينة «الأمل»` leaves every other hope alone.
    if (to - from === 1 && type === "product" && (first === undefined || isCommon(first))) return [];
    const whole: Alias = { phrase: key, type, kind: "full", key, ref };
    return to - from > 1 && first !== undefined && !isCommon(first)
      ? [whole, { phrase: first.key, type, kind: "short", key, ref }]
      : [whole];
  }
  // `منظمة (كذا)`: from there on the name stands by itself.
  if ((type === "organization" || type === "work") && phrase.from < from && to - from > 1)
    return [{ phrase: key, type, kind: "full", key, ref }];
  const end = type === "organization" ? initialsEnd(tokens, to) : undefined;
  return end === undefined ? [] : [{ phrase: keysOf(tokens, to + 1, end), type, kind: "alias", key, ref }];
}

/** The end of initials in brackets or slashes that open at `at`: `(BDI)`, `/ إس آي إيه /`; undefined where there are none. */
function initialsEnd(tokens: readonly Token[], at: number): number | undefined {
  const close = CLOSING.get(tokens[at]?.word.surface ?? "");
  if (close === undefined) return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at <= MOST_INITIALS && mayBeInitial(tokens[end])) end++;
  return end > at + 1 && tokens[end]?.word.surface === close ? end : undefined;
}

const CLOSING = new Map([
  ["(", ")"],
  ["/", "/"],
  ["[", "]"],
]);

const mayBeInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.kind === "latin" ||
    (token.word.kind === "arabic" &&
      token.word.plain.length <= LONGEST_LETTER &&
      (token.word.plain.length <= LONGEST_SURE_LETTER || nameRole(token.word) === "unknown") &&
      !isCommon(token.word)));

const keysOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.key)
    .join(" ");

function occurrences({ text, tokens }: Paragraph, aliases: Aliases): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = aliasAt(tokens, at, aliases);
    if (match === undefined) {
      at++;
      continue;
    }
    const { type, kind, key, ref } = match.alias;
    const one = newMention(named(text, tokens, at, match.to, match.start), type, kind, ref);
    one.key = key;
    found.push(one);
    at = match.to;
  }
  return found;
}

function aliasAt(
  tokens: readonly Token[],
  at: number,
  aliases: Aliases,
): { alias: Alias; to: number; start: number } | undefined {
  const token = tokens[at];
  for (const { key, offset } of token?.word.readings ?? []) {
    const match = aliases.lookup(tokens, at, key);
    if (match !== undefined && token !== undefined)
      return { alias: match.value, to: match.to, start: token.start + offset };
  }
  return undefined;
}
