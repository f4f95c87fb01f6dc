/**
 * What host and page say to each other. Offsets are UTF-16 units of the text with `\n` alone; those that the host tells hold behind the page's
 * first `got` units, those that the page tells behind its own units and the host's changes up to `seen`.
 */
import type { FromHostHalf, FromPageHalf } from "./halves";

import type { Kind, SpeakerShare } from "../../protocol/protocol";

export interface Span {
  from: number;
  to: number;
}

/** Every message names its page and the epoch that its last opening began: one made anew in the same frame takes nothing that was meant for the old one. */
export interface FromPage {
  page: string;
  epoch: string;
  message: PageMessage | { type: "ready" };
}

export interface ToPage {
  page: string;
  epoch: string;
  message: HostMessage;
}

export type PageMessage =
  | ({ type: "edit" } & FromPageHalf)
  | ({
      seen: number;
      /** Offsets that it is about, in the order that each type tells. */ places?: number[];
    } & QueuedMessage);

/** What waits until all that was typed before it is in the document. */
type QueuedMessage =
  /** The first line in sight; then the selections, anchor before head, the main one first. Tells, too, which of the host's changes have come. */
  | { type: "caret"; places: number[] }
  | { type: "scrolled"; places: number[] }
  | { type: "ask"; id: number; question: Question; places: number[] }
  | { type: "choose"; fix: number }
  | { type: "do"; what: Deed; places?: number[] }
  | { type: "open"; target: string }
  | { type: "settled"; id: number }
  | { type: "exported"; body: string }
  | { type: "focus"; focused: boolean }
  | { type: "fault"; text: string };

/** What the page leaves to VS Code: its own undo and save, and what our commands do. */
export type Deed =
  | "undo"
  | "redo"
  | "save"
  | "goToDefinition"
  | "goToSource"
  | "goToLine"
  | "quickFix"
  | "nextFinding"
  | "previousFinding";

export type HostMessage =
  | { type: "open"; uri: string; text: string; typing: boolean; look: Look; labels: Labels }
  | ({ type: "op"; /** The caret goes where it changes: undone or redone. */ follow: boolean } & FromHostHalf)
  | { type: "got"; got: number }
  | { type: "look"; look: Look }
  | {
      type: "settle";
      id: number;
      /** A save that nobody asked for: a space behind the last word waits. */ automatic: boolean;
    }
  | { type: "answer"; id: number; got: number; answer: Answer | null }
  | { type: "findings"; got: number; findings: Finding[] }
  | { type: "knowledge"; got: number; patch: KnowledgePatch | null }
  | { type: "folds"; got: number; folds: Span[] }
  | { type: "emphasis"; got: number; spans: Span[] }
  | { type: "reveal"; got: number; span: Span; focus: boolean }
  | { type: "scroll"; got: number; top: number }
  | { type: "fixes"; got: number; span: Span; label: string; fixes: Fix[] }
  | { type: "insert"; snippet: string }
  | { type: "hover" }
  | { type: "fold"; what: "all" | "none" }
  | { type: "export" };

/** What the page asks: about one place, or from one to another. */
export type Question =
  { kind: "hover" } | { kind: "completions"; occasion: Occasion } | { kind: "fixes" } | { kind: "mentions" };

/** Why a list of completions is wanted: the writer asks, goes on in an open list, or types where lists open by themselves. */
export type Occasion = "asked" | "continued" | "typing";

export type Answer =
  | { kind: "hover"; paragraphs: Words[][] }
  | { kind: "completions"; completions: Completion[] }
  | { kind: "fixes"; fixes: Fix[] }
  | { kind: "mentions"; spans: Span[] };

/** Words of a hover; a paragraph without any is a line between what different hands tell. Document text is only ever text. */
export interface Words {
  text: string;
  strong: boolean;
}

export interface Completion extends Span {
  label: string;
  detail: string;
  /** What is written in place of the span; a snippet in CodeMirror's form. */
  text: string;
  snippet: boolean;
}

export interface Fix {
  id: number;
  title: string;
}

export interface Finding extends Span {
  severity: "error" | "warning" | "info" | "hint";
  message: string;
  code: string;
  source: string;
  /** What explains it, "" for nothing: an address that VS Code opens. */
  target: string;
}

/** What the server knows of the article's paragraphs: `removed` of them from `at` on are now `paragraphs`. */
export interface KnowledgePatch {
  /** The knowledge that it changes, 0 for a page that has none. */
  base: number;
  version: number;
  at: number;
  removed: number;
  paragraphs: Paragraph[];
  speakers: SpeakerShare[];
}

export interface Paragraph extends Span {
  headline: boolean;
  findings: number;
  /** Marks in it, from its start. */
  marks: Mark[];
  words: number;
  /** Who speaks in it first: an index of `speakers`. */
  speaker?: number;
  /** Who begins to speak in it, as the margin names them. */
  begins?: string;
}

export interface Mark extends Span {
  kind?: Kind;
  /** Whose words these are. */
  speaker?: number;
  /** It stands as the stylebook wants it. */
  approved?: true;
}

export const KINDS = ["person", "organization", "place", "number"] as const satisfies readonly Kind[];

/** How the text is set, and what the page does by itself. */
export interface Look {
  /** "" for the face that ships with the extension. */
  font: string;
  /** Pixels. */
  size: number;
  /** A multiple of the size. */
  leading: number;
  /** The column's width in letters of the size; 0 for all of the pane. */
  measure: number;
  /** Marks that open are closed. */
  pairs: boolean;
  /** Lists of completions open by themselves. */
  suggests: boolean;
  /** A save takes away spaces, or lines, at the end: what is behind the caret waits for the next word. */
  trims: { spaces: boolean; lines: boolean };
}

/** The page's own words, in the language of `arabicPress.language`. */
export type Labels = Record<(typeof LABELS)[number], string>;
export const LABELS = [
  "article",
  "empty",
  "hidden",
  "shown",
  "speakers",
  "person",
  "organization",
  "place",
  "number",
  "findings",
  "overview",
  "paragraph",
  "fix",
  "next",
  "previous",
  "close",
  "find",
  "replaceWith",
  "replace",
  "replaceAll",
  "exact",
  "wholeWord",
  "matches",
  "found",
  "noMatch",
  "fold",
  "unfold",
  "folded",
  "pasted",
  "clean",
  "leave",
  "suggestions",
] as const;
