/** What a check is: one file that says what is wrong, finds it, and shows it in examples. It looks at tokens, paragraphs or the article. */
import type { Dateline, Finding, NumberMention, Span } from "../article";
import type { Linking } from "../entities/link";
import type { Stylebook } from "../house-style/stylebook";
import type { StylebookRules } from "../house-style/rules";
import type { Bilingual, Value } from "../language";
import type { Level, Severity } from "../level";
import type { Remembering } from "../memory";
import type { ResolvedQuotation } from "../quotations/resolved";
import type { PlacedParagraph, Reading } from "../reading";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";

/** What checks read of an article; what they remember of it from one edit to the next lies in its facts (memory.ts). */
export interface CheckedArticle extends Remembering {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly linking: Linking;
  readonly dateline: Dateline | null;
  readonly numbers: readonly NumberMention[];
  readonly quotations: readonly ResolvedQuotation[];
  readonly stylebook: Stylebook;
}

export interface Report extends Span {
  /** Fills the `{0}`, `{1}` … of the check's message; wording.ts has words that follow from a value. */
  values?: readonly Value[];
  /** Best first; more than one where the writer decides between them, none where the words are theirs to find. */
  fixes?: readonly Fix[];
  /** Other places that the finding is about, as the spelling it disagrees with. */
  related?: readonly (Span & { message: Bilingual })[];
  /** Another severity for this finding, where the user has not set a level of their own. */
  severity?: Severity;
}

export interface Fix {
  title: Bilingual;
  edits: readonly (Span & { text: string })[];
  /** Right only if the writer meant what the check supposes: offered, but never applied in bulk. */
  asks?: true;
}

/**
 * What a check looks after. Words between quotation marks are the speaker's: there, `grammar`, `spelling` and `style` are silent;
 * `facts`, `attribution` and `characters` are not.
 */
export type Concern = "facts" | "attribution" | "grammar" | "spelling" | "style" | "characters";

export interface Check {
  /** kebab-case, the code that diagnostics carry. */
  id: string;
  concern: Concern;
  /** Its level where the user has not set one. */
  level: Level;
  /** New, and not yet measured: a hint, whatever its level, until its figures on articles that nobody tuned it on let it leave. */
  nursery?: true;
  /** More findings than this in an article are shown as one, with one fix for all; 3 for characters and spelling, no limit for others. */
  gatherAbove?: number;
  /**
   * Ids of checks that may fire, and rightly, once this one's fix is made: what it wrote is what they read. No other check may, but those of
   * attribution, for who speaks hangs on every word; and behind a mended character any may, for a word stands where none did.
   */
  mayUncover?: readonly string[] | "any";
  /** The same from the other side: ids of checks whose fix may make this one fire. */
  uncoveredBy?: readonly string[] | "any";
  /** One line: the name of the fault. */
  title: Bilingual;
  /** What a finding says to a desk: what to do, then why. `{0}` stands for a value of the report. */
  message: Bilingual;
  /** Why it is a fault, and when the check stays silent: a paragraph for docs/checks.md and for who rests the pointer on a finding. */
  why: Bilingual;
  /** The source of the rule. */
  source: Bilingual;
  examples: {
    /** Texts in which the check finds something: `text` as one string, lines apart by "\n"; `right` after the first fix of every finding. */
    wrong: readonly { text: string; right?: string; note?: string }[];
    /** Texts that are right, or not this check's business: it must stay silent. */
    right: readonly string[];
    /** The stylebook of the newsroom that these texts are from. */
    stylebook?: StylebookRules;
  };
  /** Looks at single tokens of a paragraph: all checks that do share one pass over it. */
  token?: TokenLook;
  /** Looks at one paragraph by itself; offsets are the paragraph's. Its findings, as those of `token`, are remembered with the paragraph. */
  paragraph?(reading: Reading, report: (finding: Report) => void): void;
  /** Words that `article` wants to see the places of. Asked once for every written form. */
  marks?(word: Word): boolean;
  /**
   * Looks at the whole article; offsets are the text's.
   * @param marked tokens of marked words, in order; without those between quotation marks where the concern leaves these to their speakers
   */
  article?(analysis: CheckedArticle, report: (finding: Report) => void, marked: readonly Marked[]): void;
}

/** @returns a check's level where the user has not set one */
export const defaultLevel = ({ level, nursery }: Pick<Check, "level" | "nursery">): Level =>
  nursery === true && level !== "off" ? "hint" : level;

/** A token of a marked word, offsets in the whole text. */
export interface Marked extends Span {
  word: Word;
  /** The tokens of its paragraph, and its index among them. */
  tokens: readonly Token[];
  at: number;
}

export interface TokenLook {
  /** Asked once for every written form: is the check interested in it? Depends on the word alone. */
  concerns(word: Word): boolean;
  /** Looks at a token that it is interested in; offsets are the paragraph's. */
  look(reading: Reading, at: number, report: (finding: Report) => void): void;
}

/** @returns the usual fix: `text` in the place of a span */
export const rewrite = ({ start, end }: Span, text: string): Fix => ({
  title: { ar: `اكتب «${text.trim()}»`, en: `Write “${text.trim()}”` },
  edits: [{ start, end, text }],
});

/** @returns the fix that writes `text`, if that is what the writer meant */
export const asking = (span: Span, text: string): Fix => ({ ...rewrite(span, text), asks: true });

/** @returns a finding on a span with its usual fix; the message's `{0}` is what to write, `{1}` what is written, and then `others` */
export const misspelt = (span: Span, right: string, written: string, ...others: readonly Value[]): Report => ({
  start: span.start,
  end: span.end,
  values: [right, written, ...others],
  fixes: [rewrite(span, right)],
});

/** @returns whether a finding's fix may be applied in bulk: the only one, and right whatever the writer meant */
export const isSure = ({ fixes }: Pick<Finding, "fixes">): boolean => fixes.length === 1 && fixes[0]?.asks !== true;
