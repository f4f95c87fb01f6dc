/** "Fix all": its edits, the same with what a preview shows of them, and what was done in words. */
import type { AnnotatedTextEdit, ChangeAnnotation, CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../engine/checks/check";
import type { Bulk, Correction, Fight } from "../engine/checks/fix-all";
import { titleOf } from "../engine/checks/registry";
import { counted } from "../engine/checks/wording";
import { isolated } from "./diagnostics";
import { say } from "./messages";

/** What is told when it is done. */
export interface Done {
  mended: number;
  waiting: number;
  fights: readonly Pick<Fight, "checks">[];
}

/** @returns the edits of all sure fixes */
export function fixAllEdits(document: TextDocument, { corrections }: Pick<Bulk, "corrections">): TextEdit[] {
  return corrections.map((correction) => editOf(document, correction));
}

/** @returns the same for this version of the document only */
export function fixAllEdit(document: TextDocument, bulk: Pick<Bulk, "corrections">): TextDocumentEdit {
  return textEdit(document.uri, document.version, fixAllEdits(document, bulk));
}

/** @returns the edits in groups by their checks, which an editor that knows change annotations lets the user look at before it makes them */
export function fixAllPreview(document: TextDocument, { corrections }: Pick<Bulk, "corrections">, language: Language): WorkspaceEdit {
  const { uri, version } = document;
  const annotations = new Map<string, ChangeAnnotation>([[CONFIRM, { label: isolated(say(language, "previewHow"), language), needsConfirmation: true }]]);
  const edits = corrections.map((correction): AnnotatedTextEdit => {
    const annotationId = correction.checks.join(" ");
    annotations.set(annotationId, { label: isolated(titlesOf(correction.checks, language), language) });
    return { ...editOf(document, correction), annotationId };
  });
  const changes = uri.startsWith("untitled:") ? [textEdit(uri, version, [nothingAt(edits), ...edits])] : [softCreation(uri), textEdit(uri, version, edits)];
  return { documentChanges: changes, changeAnnotations: Object.fromEntries(annotations) };
}

/**
 * What asks to be confirmed opens the view, but stands there unticked: so it is none of the corrections, but something that changes nothing.
 * VS Code leaves out the creation of a file that exists; a text without a file has an edit of nothing instead.
 */
const CONFIRM = "confirm";
const softCreation = (uri: string): CreateFile => ({ kind: "create", uri, options: { ignoreIfExists: true }, annotationId: CONFIRM });
const nothingAt = ([first]: readonly TextEdit[]): AnnotatedTextEdit => {
  const start = first?.range.start ?? { line: 0, character: 0 };
  return { range: { start, end: start }, newText: "", annotationId: CONFIRM };
};

const textEdit = (uri: string, version: number, edits: TextEdit[]): TextDocumentEdit => ({ textDocument: { uri, version }, edits });

function editOf(document: TextDocument, { start, end, text }: Correction): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
}

/** @returns how much was mended, how much waits for a decision, and which checks fought */
export function sayDone({ mended, waiting, fights }: Done, language: Language): string {
  const fighters = new Set(fights.flatMap(({ checks }) => checks));
  return isolated([sayCounts(mended, waiting, language), ...(fighters.size === 0 ? [] : [say(language, "fought", titlesOf([...fighters], language))])].join(" "), language);
}

function sayCounts(mended: number, waiting: number, language: Language): string {
  const [corrections, findings] = [counted("correction", mended), counted("finding", waiting)];
  if (mended === 0) return waiting === 0 ? say(language, "nothingToFix") : say(language, "nothingSure", findings);
  return waiting === 0 ? say(language, "fixedAll", corrections) : say(language, "fixedSome", corrections, findings);
}

const titlesOf = (checks: readonly string[], language: Language): string => checks.map((check) => titleOf(check, language)).join(language === "ar" ? "، " : ", ");
