/** What is wrong with a newsroom's own files, shown in the file itself. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../engine/checks/check";
import type { Fault } from "../stylebook/yaml";
import { isolated } from "./diagnostics";
import { say, type MessageKey } from "./messages";

/** @returns the faults, and what holds until they are mended */
export function fileDiagnostics(document: TextDocument, faults: readonly Fault[], holds: MessageKey, language: Language): Diagnostic[] {
  const [first] = faults;
  if (first === undefined) return [];
  const range = (fault: Fault): Diagnostic["range"] => ({ start: document.positionAt(fault.start), end: document.positionAt(fault.end) });
  return [
    ...faults.map((fault) => ({ range: range(fault), severity: DiagnosticSeverity.Error, source: "Arabic Press", message: isolated(fault.message[language], language) })),
    { range: range(first), severity: DiagnosticSeverity.Information, source: "Arabic Press", message: isolated(say(language, holds), language) },
  ];
}
