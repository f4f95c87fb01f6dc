/**
 * Names that an article teaches: an organisation's initials in brackets behind it (`اتحاد الصناعات (BDI)`), the name of a model or a storm,
 * which then stands without its kind (`صاروخ شهاب 3` … `شهاب`), and its families (`دايان فاينشتاين` … `فاينشتاين`, which is not ف and another's).
 */
import { isCommon } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import type { Paragraph } from "../text/paragraphs";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { endsName, nameRole } from "./name-words";
import { alone, inOrder, named, newMention, type LocalMention } from "./mention";
import { titlesAround } from "./people";

interface Lesson {
  phrase: string;
  type: LocalMention["type"];
  kind: LocalMention["kind"];
  /** The entity that it names: as LocalMention has them. */
  key: string;
  ref: string | undefined;
}

/** A name that the newsroom knows (see house.ts), in any of its forms. */
export type KnownNames = (
  tokens: readonly Token[],
  at: number,
  firstKey?: string,
) =>
  | {
      value: { name: { type: LocalMention["type"]; gender?: "m" | "f" }; ref: string; kind: "full" | "alias" };
      to: number;
    }
  | undefined;

/**
 * @param paragraphs an article's paragraphs with their mentions
 * @param known what the newsroom's stylebook names: it stands before what the article teaches
 * @returns the mentions of each with those that the article teaches, which stand before any that overlaps them; the same arrays where nothing is taught
 */
export function withTaughtNames(
  paragraphs: readonly (Paragraph & { mentions: readonly LocalMention[] })[],
  known: KnownNames | undefined,
): readonly (readonly LocalMention[])[] {
  const lessons: Lesson[] = [];
  const families = new Set<string>();
  for (const paragraph of paragraphs) {
    collectLessons(paragraph, lessons);
    collectFamilies(paragraph, families);
  }
  const lessonAt =
    lessons.length === 0 ? undefined : phraseTable(lessons.map((lesson) => [lesson.phrase, lesson] as const));
  return paragraphs.map((paragraph) => {
    const whole = families.size === 0 ? paragraph.mentions : inFull(paragraph, families);
    const taught = lessonAt === undefined ? whole : instead(whole, occurrences(paragraph, lessonAt));
    return known === undefined
      ? taught
      : instead(
          taught,
          knownIn(paragraph, known).filter((one) => !isPartOfName(one, taught)),
        );
  });
}

/** The paragraph's mentions as the article's families have them; the same array where nothing is missed. */
function inFull(
  paragraph: Paragraph & { mentions: readonly LocalMention[] },
  families: ReadonlySet<string>,
): readonly LocalMention[] {
  const completed = paragraph.mentions
    .map((one) => asFamiliesShow(paragraph, one, families))
    .filter((one, at) => one !== paragraph.mentions[at]);
  return instead(paragraph.mentions, completed);
}

/** The words behind the first of people's names, as they are written. */
function collectFamilies(
  { tokens, mentions }: Paragraph & { mentions: readonly LocalMention[] },
  families: Set<string>,
): void {
  for (const { type, from, to } of mentions) {
    if (type !== "person") continue;
    for (let at = from + 1; at < to; at++) {
      const word = tokens[at]?.word;
      // `جمال الدين`, `عبد الله`: of a given name.
      if (word !== undefined && !endsName(word)) families.add(word.key);
    }
  }
}

/**
 * A person's mention as the families of the article have it: from the beginning of the word that names one (`فاينشتاين`, not ف and another's),
 * and to the end of a family name behind it (`مشعل الأحمد [الصباح]`). The same mention where nothing is missed.
 */
function asFamiliesShow(
  { text, tokens }: Paragraph,
  mention: LocalMention,
  families: ReadonlySet<string>,
): LocalMention {
  const { type, from, start, kind, ref, unsure } = mention;
  const token = tokens[from];
  if (type !== "person" || token === undefined) return mention;
  const offset =
    token.word.readings.length === 1 ? undefined : token.word.readings.find(({ key }) => families.has(key))?.offset;
  const begins = offset === undefined ? start : token.start + offset;
  const next = tokens[mention.to]?.word;
  const to = next !== undefined && hasArticle(next.key) && families.has(next.key) ? mention.to + 1 : mention.to;
  if (begins === start && to === mention.to) return mention;
  const whole = newMention(
    named(text, tokens, from, to, begins),
    type,
    kind,
    ref,
    titlesAround(tokens, from, to, begins > token.start),
  );
  whole.unsure = unsure;
  return whole;
}

/** The mentions, with others in the place of those that they overlap. */
function instead(mentions: readonly LocalMention[], others: readonly LocalMention[]): readonly LocalMention[] {
  return others.length === 0
    ? mentions
    : inOrder(
        mentions.filter(({ from, to }) => !others.some((one) => one.from < to && from < one.to)),
        others,
      );
}

/** The newsroom's short form in the whole name of somebody: perhaps of another. */
const isPartOfName = ({ kind, from, to }: LocalMention, mentions: readonly LocalMention[]): boolean =>
  kind === "alias" &&
  mentions.some((name) => name.type === "person" && name.kind === "full" && name.from < from && to === name.to);

function knownIn({ text, tokens }: Paragraph, known: KnownNames): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    for (const { key, offset } of token?.word.readings ?? []) {
      const match = known(tokens, at, key);
      if (match === undefined || token === undefined) continue;
      const { name, ref, kind } = match.value;
      const around = name.type === "person" ? titlesAround(tokens, at, match.to, offset > 0) : alone(at, match.to);
      const one = newMention(named(text, tokens, at, match.to, token.start + offset), name.type, kind, ref, around);
      if (name.gender !== undefined) one.gender = name.gender;
      found.push(one);
      at = match.to - 1;
      break;
    }
  }
  return found;
}

function collectLessons(
  { tokens, mentions }: Paragraph & { mentions: readonly LocalMention[] },
  lessons: Lesson[],
): void {
  for (const { type, to, from, key, ref } of mentions) {
    if ((type === "product" || (type === "event" && to - from === 1)) && ref === undefined) {
      const first = tokens[from]?.word;
      lessons.push({ phrase: key, type, kind: "full", key, ref });
      if (to - from > 1 && first !== undefined && !isCommon(first))
        lessons.push({ phrase: first.key, type, kind: "short", key, ref });
    } else if (type === "organization") {
      const end = initialsEnd(tokens, to);
      if (end > 0) lessons.push({ phrase: keysOf(tokens, to + 1, end), type, kind: "alias", key, ref });
    }
  }
}

/** The end of initials in brackets or slashes that open at `at`: `(BDI)`, `/ إس آي إيه /`; 0 where there are none. */
function initialsEnd(tokens: readonly Token[], at: number): number {
  const close = CLOSING.get(tokens[at]?.word.surface ?? "");
  if (close === undefined) return 0;
  let end = at + 1;
  while (end < tokens.length && end - at <= 4 && mayBeInitial(tokens[end])) end++;
  return end > at + 1 && tokens[end]?.word.surface === close ? end : 0;
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
      token.word.plain.length <= 5 &&
      (token.word.plain.length <= 3 || nameRole(token.word) === "unknown") &&
      !isCommon(token.word)));

const keysOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.key)
    .join(" ");

function occurrences({ text, tokens }: Paragraph, lessonAt: ReturnType<typeof phraseTable<Lesson>>): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(tokens, at, lessonAt);
    if (match === undefined) {
      at++;
      continue;
    }
    const { type, kind, key, ref } = match.lesson;
    const one = newMention(named(text, tokens, at, match.to, match.start), type, kind, ref);
    one.key = key;
    found.push(one);
    at = match.to;
  }
  return found;
}

function matchAt(
  tokens: readonly Token[],
  at: number,
  lessonAt: ReturnType<typeof phraseTable<Lesson>>,
): { lesson: Lesson; to: number; start: number } | undefined {
  const token = tokens[at];
  for (const { key, offset } of token?.word.readings ?? []) {
    const match = lessonAt(tokens, at, key);
    if (match !== undefined && token !== undefined)
      return { lesson: match.value, to: match.to, start: token.start + offset };
  }
  return undefined;
}
