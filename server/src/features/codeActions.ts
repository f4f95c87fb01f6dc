/** Quick fixes, "fix all in this file", and rewritings of numbers. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import type { Language } from "../engine/checks/check";
import type { DiagnosticData } from "./diagnostics";
import { say } from "./messages";
import { numberActions } from "./numberActions";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.arabicPress`;

export interface Asked {
  /** The diagnostics that the editor asks about. */
  asked: readonly Diagnostic[];
  /** Every diagnostic of the document, for "fix all". */
  all: readonly Diagnostic[];
  /** The kinds that the editor wants, or undefined for all. */
  only: readonly string[] | undefined;
  /** What is selected. */
  range: Range;
}

/** @returns quick fixes first, then what rewrites numbers, then what changes the whole file. */
export function codeActions(document: TextDocument, examination: Examination, { asked, all, only, range }: Asked, language: Language): CodeAction[] {
  const wanted = (kind: string): boolean => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const diagnostic of asked) {
      const fixes = fixesOf(diagnostic);
      for (const { title, edits } of fixes) actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: fixes.length === 1, edit: { changes: { [document.uri]: edits } } });
    }
  }
  actions.push(...numberActions(document, examination, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, { wanted, asked: only !== undefined }, language));
  const edits = withoutOverlaps(all.flatMap((diagnostic) => { const fixes = fixesOf(diagnostic); return fixes.length === 1 ? (fixes[0]?.edits ?? []) : []; }));
  if (edits.length > 0 && wanted(FIX_ALL) && (only !== undefined || asked.length > 0)) actions.push({ title: say(language, "fixAll"), kind: FIX_ALL, edit: { changes: { [document.uri]: edits } } });
  return actions;
}

function fixesOf({ source, data }: Diagnostic): DiagnosticData["fixes"] {
  return source === "Arabic Press" && typeof data === "object" && data !== null && "fixes" in data ? (data as DiagnosticData).fixes : [];
}

/** Edits in order; of two that overlap the first stays, the other is found again afterwards. */
function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const before = (a: TextEdit["range"]["start"], b: TextEdit["range"]["start"]): number => a.line - b.line || a.character - b.character;
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => before(a.range.start, b.range.start))) {
    const last = kept.at(-1);
    if (last === undefined || before(last.range.end, edit.range.start) <= 0) kept.push(edit);
  }
  return kept;
}
