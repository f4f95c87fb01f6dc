/** What is wrong with a stylebook, shown in the file itself. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../engine/checks/check";
import type { StylebookFault } from "../stylebook/stylebook";
import { isolated } from "./diagnostics";
import { say } from "./messages";

/** @returns the faults, and that the last good stylebook is still in force */
export function stylebookDiagnostics(document: TextDocument, faults: readonly StylebookFault[], language: Language): Diagnostic[] {
  const [first] = faults;
  if (first === undefined) return [];
  const range = (fault: StylebookFault): Diagnostic["range"] => ({ start: document.positionAt(fault.start), end: document.positionAt(fault.end) });
  return [
    ...faults.map((fault) => ({ range: range(fault), severity: DiagnosticSeverity.Error, source: "Arabic Press", message: isolated(fault.message[language], language) })),
    { range: range(first), severity: DiagnosticSeverity.Information, source: "Arabic Press", message: isolated(say(language, "lastGood"), language) },
  ];
}
