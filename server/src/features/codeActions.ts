/** Quick fixes, "fix all in this file", and rewritings of numbers. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import type { Finding } from "../engine/article";
import { isSure, type Bulk } from "../engine/checks/fix-all";
import type { Language } from "../engine/checks/check";
import type { DiagnosticData } from "./diagnostics";
import { say } from "./messages";
import { numberActions } from "./numberActions";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.arabicPress`;

export interface Asked {
  /** The diagnostics that the editor asks about. */
  asked: readonly Diagnostic[];
  /** What all sure fixes make of the document: asked for where "fix all" is. */
  fixed: () => Bulk;
  /** The kinds that the editor wants, or undefined for all. */
  only: readonly string[] | undefined;
  /** What is selected. */
  range: Range;
}

/** @returns quick fixes first, then what rewrites numbers, then what changes the whole file. */
export function codeActions(document: TextDocument, examination: Examination, { asked, fixed, only, range }: Asked, language: Language): CodeAction[] {
  const wanted = (kind: string): boolean => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const diagnostic of asked) {
      const fixes = fixesOf(diagnostic);
      for (const { title, edits } of fixes) actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: fixes.length === 1 && fixes[0]?.asks !== true, edit: { changes: { [document.uri]: edits } } });
    }
  }
  actions.push(...numberActions(document, examination, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, { wanted, asked: only !== undefined }, language));
  const edits = wanted(FIX_ALL) && (only !== undefined || asked.length > 0) ? allFixes(document, examination.article.findings, fixed) : [];
  if (edits.length > 0) actions.push({ title: say(language, "fixAll"), kind: FIX_ALL, edit: { changes: { [document.uri]: edits } } });
  return actions;
}

function fixesOf({ source, data }: Diagnostic): DiagnosticData["fixes"] {
  return source === "Arabic Press" && typeof data === "object" && data !== null && "fixes" in data ? (data as DiagnosticData).fixes : [];
}

/** Nothing is worked out for a text without a sure fix. */
function allFixes(document: TextDocument, findings: readonly Finding[], fixed: () => Bulk): TextEdit[] {
  if (!findings.some(isSure)) return [];
  return fixed().corrections.map(({ start, end, text }) => ({ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text }));
}
