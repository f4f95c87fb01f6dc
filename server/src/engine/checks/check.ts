/** What a check is: one file that says what is wrong, finds it, and shows it in examples. */
import type { Finding, Span } from "../article";
import type { Analysis } from "../analyze";
import type { PlacedParagraph } from "../reading";

export type Severity = Finding["severity"];
export type Level = Severity | "off";
export type Language = "ar" | "en";

/** A text for people: Arabic first, English beside it. */
export type Bilingual = Readonly<Record<Language, string>>;

export interface Report extends Span {
  /** Fills the `{0}`, `{1}` … of the check's message. */
  values?: readonly string[];
  /** Best first; none where the fix is the writer's decision. */
  fixes?: readonly { title: Bilingual; edits: readonly (Span & { text: string })[] }[];
  /** Other places that the finding is about, as the spelling it disagrees with. */
  related?: readonly (Span & { message: Bilingual })[];
  /** Another severity for this finding, where the user has not set a level of their own. */
  severity?: Severity;
}

export interface Check {
  /** kebab-case, the code that diagnostics carry. */
  id: string;
  /** Its level where the user has not set one. */
  level: Level;
  /** One line: the name of the fault. */
  title: Bilingual;
  /** What a finding says; `{0}` stands for a value of the report. */
  message: Bilingual;
  /** Why it is a fault, and when the check stays silent: a paragraph for docs/checks.md. */
  why: Bilingual;
  /** The source of the rule. */
  source: string;
  examples: {
    /** Texts in which the check finds something: `text` as one string, lines apart by "\n"; `right` after the first fix of every finding. */
    wrong: readonly { text: string; right?: string; note?: string }[];
    /** Texts that are right, or not this check's business: it must stay silent. */
    right: readonly string[];
  };
  /**
   * Looks at one paragraph by itself; offsets are the paragraph's. Its findings are remembered with the paragraph.
   * A check has this, or `article`, or both.
   */
  paragraph?(reading: PlacedParagraph["reading"], report: (finding: Report) => void): void;
  /** Looks at the whole article; offsets are the text's. */
  article?(analysis: Analysis, report: (finding: Report) => void): void;
}
