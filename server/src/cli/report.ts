/** What a form of printing findings is given, and gives. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../engine/article";
import type { Language } from "../engine/language";
import type { Severity } from "../engine/level";

export interface ReportOptions {
  language: Language;
  /** Does a terminal show it, and in colour? */
  isTerminal: boolean;
}

/** Prints article by article, so that an archive streams through; what comes before the first and behind the last is in `end`. */
export interface Report {
  article(checked: Checked): string;
  end(sum: Sum): string;
}

export interface Checked {
  /** The path as given. */
  name: string;
  document: TextDocument;
  findings: readonly Finding[];
}

export interface Sum {
  /** Articles that were read, and those with a finding. */
  articles: number;
  found: number;
  levels: Record<Severity, number>;
  /** Findings below the level that is printed. */
  below: number;
  /** Corrections that were made. */
  mended: number;
}
