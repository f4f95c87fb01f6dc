/**
 * Patterns over words, as a stylebook's terms have them:
 *
 *   كلمة         the word as it is written
 *   كلمة*        the word with any ending
 *   ~كلمة        the word in its inflections: behind ال, in dual and sound plural, with a pronoun
 *   ~قام/يقوم    the verb, by its perfect and its imperfect, in the forms of all persons
 *   (أ | ب ج)    one of several; (أ |) may be left out
 *   …            up to four words between two others: قام … بزيارة
 *
 * A pattern is written out into the forms that it stands for, which are compared word by word: no text makes it slow.
 */
import { conjugated } from "../morphology/conjugation";
import { stemLengthIn } from "../morphology/inflection";
import { ARTICLE, hasArticle } from "../morphology/article";
import type { Token } from "../text/tokens";

/** A word of a form, and which endings it takes. */
export interface PatternWord {
  readonly stem: string;
  readonly takes: "none" | "any" | "inflection" | "words";
  /** A verb: in its first form, or in another, as which what is written instead would have to be. */
  readonly verb?: "first" | "other";
}

export type Form = readonly PatternWord[];

/**
 * Why a pattern is not read: a bracket without its other, nothing in it, a short stem that takes endings, no verb, words left open at its edge, a
 * sign or a number first (only words are looked for), more than can be written out.
 */
export type PatternFault = "bracket" | "empty" | "short" | "verb" | "edge" | "many" | "sign";

/** @returns the forms that a pattern stands for, or what is wrong with it */
export function readPattern(pattern: string): readonly Form[] | PatternFault {
  const pieces = pattern.match(/[()|]|[^\s()|]+/g) ?? [];
  const reader = { pieces, at: 0 };
  const forms = alternatives(reader, 0);
  if (typeof forms === "string") return forms;
  if (reader.at < pieces.length) return "bracket";
  if (forms.some((form) => form.length === 0)) return "empty";
  if (forms.some((form) => form.some(isShort))) return "short";
  if (forms.some((form) => isOpen(form[0]) || isOpen(form.at(-1)))) return "edge";
  if (forms.some(([first]) => !/\p{L}/u.test(first?.stem ?? ""))) return "sign";
  return forms;
}

const isOpen = (word: PatternWord | undefined): boolean => word?.takes === "words";
const isShort = ({ stem, takes }: PatternWord): boolean =>
  (takes === "any" || takes === "inflection") && stem.length < SHORTEST_STEM;

const BETWEEN: PatternWord = { stem: "", takes: "words" };

/** What … stands for at most: a subject with its title. */
export const MOST_BETWEEN = 4;

/** Fewer letters with any ending are too many words. */
const SHORTEST_STEM = 3;
const MOST_FORMS = 200;
const MOST_WORDS = 12;
const DEEPEST = 4;

interface PieceReader {
  readonly pieces: readonly string[];
  at: number;
}

/** Up to a closing bracket or the end. */
function alternatives(reader: PieceReader, depth: number): Form[] | PatternFault {
  if (depth > DEEPEST) return "many";
  const all: Form[] = [];
  let one: Form[] = [[]];
  for (; reader.at < reader.pieces.length && reader.pieces[reader.at] !== ")"; reader.at++) {
    const piece = reader.pieces[reader.at] ?? "";
    if (piece === "|") {
      all.push(...one);
      one = [[]];
      continue;
    }
    const next = piece === "(" ? within(reader, depth) : formsOf(piece);
    if (typeof next === "string") return next;
    one = one.flatMap((form) => next.map((more) => [...form, ...more]));
    if (all.length + one.length > MOST_FORMS || one.some(({ length }) => length > MOST_WORDS)) return "many";
  }
  return [...all, ...one];
}

/** Between two brackets; the reader is left on the second. */
function within(reader: PieceReader, depth: number): Form[] | PatternFault {
  reader.at++;
  const forms = alternatives(reader, depth + 1);
  return typeof forms === "string" || reader.pieces[reader.at] === ")" ? forms : "bracket";
}

/** A word, a verb in its forms, or words between two others and none. */
function formsOf(piece: string): Form[] | PatternFault {
  if (piece === "…" || piece === "...") return [[BETWEEN], []];
  const [, perfect, imperfect] = /^~([^/]+)\/([^/]+)$/.exec(piece) ?? [];
  if (perfect === undefined || imperfect === undefined) return [[wordOf(piece)]];
  const forms = conjugated(perfect, imperfect);
  return forms === undefined
    ? "verb"
    : forms.map((stem) => [{ stem, takes: "none", verb: stem === perfect ? "first" : "other" }]);
}

/** @returns a word as a pattern has it */
export function wordOf(piece: string): PatternWord {
  if (piece.startsWith("~")) return { stem: piece.slice(1), takes: "inflection" };
  return piece.endsWith("*") ? { stem: piece.slice(0, -1), takes: "any" } : { stem: piece, takes: "none" };
}

/** @returns where in the written word the stem ends and its ending begins; undefined where it is another word */
export function stemEnd({ stem, takes }: PatternWord, written: string): number | undefined {
  if (takes === "words") return undefined;
  if (takes === "none") return written === stem ? stem.length : undefined;
  if (takes === "any") return written.startsWith(stem) ? stem.length : undefined;
  return stemLengthIn(written, stem);
}

/** As {@link stemEnd}, for a word behind the first: one that is inflected may have ال, and any where the first has it (`العملية الإرهابية`). */
export function stemEndBehind(word: PatternWord, written: string, isDefinite = false): number | undefined {
  const end = stemEnd(word, written);
  if (end !== undefined || (word.takes !== "inflection" && !isDefinite) || !hasArticle(written)) return end;
  const bare = stemEnd(word, written.slice(ARTICLE.length));
  return bare === undefined ? undefined : ARTICLE.length + bare;
}

/** @returns whether a form stands at a token, proclitics and ال before its first word left aside */
export function standsAt(form: Form, tokens: readonly Token[], at: number): boolean {
  return form.every((word, nth) => {
    const token = tokens[at + nth];
    if (token === undefined) return false;
    if (nth > 0) return stemEndBehind(word, token.word.surface) !== undefined;
    return token.word.readings.some(({ offset, plain }) =>
      [token.word.surface.slice(offset), plain].some((written) => stemEndBehind(word, written) !== undefined),
    );
  });
}
