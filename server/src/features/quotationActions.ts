/** Code actions on quotations and names: name the speaker, quote or report the words, write a name in full or with its title. */
import { CodeActionKind, type CodeAction, type TextEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../engine/analyze";
import type { Language } from "../engine/language";
import { fullerName, namedSpeaker } from "./nameActions";
import { cueAt, nameAt, rangeOf } from "./places";
import { otherMode } from "./quotationMode";

/** @param offset UTF-16 offset of the caret */
export function quotationActions(
  document: TextDocument,
  analysis: Analysis,
  offset: number,
  language: Language,
): CodeAction[] {
  const quotation =
    cueAt(analysis, offset) ??
    analysis.quotations.find(({ contents }) => contents.some(({ start, end }) => start <= offset && offset <= end));
  const named = nameAt(analysis, offset);
  const rewritings = [
    ...(quotation === undefined
      ? []
      : [...namedSpeaker(analysis, quotation, language), ...otherMode(analysis, quotation, language)]),
    ...(named === undefined ? [] : fullerName(analysis, named, language)),
  ];
  return rewritings.map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: {
      changes: {
        [document.uri]: edits.map((edit): TextEdit => ({ range: rangeOf(document, edit), newText: edit.text })),
      },
    },
  }));
}
