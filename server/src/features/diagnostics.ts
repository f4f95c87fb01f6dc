/** Diagnostics: the findings of the checks as an editor shows them. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import type { Finding, Span } from "../engine/article";

/** The fixes of a finding travel with its diagnostic, as LSP edits. */
export interface DiagnosticData {
  fixes: { title: string; edits: { range: Diagnostic["range"]; newText: string }[]; /** Never applied in bulk. */ asks?: boolean }[];
}

/** Each check has a section there, its id the anchor. */
const DOCS = "https://github.com/arabic-press/arabic-press/blob/main/docs/checks.md";

/**
 * @param typing the word under the caret while the user types: findings on it wait
 */
export function diagnostics(document: TextDocument, { findings }: Examination, typing?: Span): Diagnostic[] {
  const range = ({ start, end }: Span): Diagnostic["range"] => ({ start: document.positionAt(start), end: document.positionAt(end) });
  return findings
    .filter((finding) => typing === undefined || !touches(finding, typing))
    .map((finding) => ({
      range: range(finding),
      severity: SEVERITIES[finding.severity],
      code: finding.check,
      codeDescription: { href: `${DOCS}#${finding.check}` },
      source: "Arabic Press",
      message: isolated(finding.message),
      ...(finding.related.length > 0 ? { relatedInformation: finding.related.map((place) => ({ location: { uri: document.uri, range: range(place) }, message: isolated(place.message) })) } : {}),
      data: { fixes: finding.fixes.map(({ title, edits, asks }) => ({ title, edits: edits.map((edit) => ({ range: range(edit), newText: edit.text })), ...(asks === true ? { asks } : {}) })) } satisfies DiagnosticData,
    }));
}

const SEVERITIES: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

/** Long findings (a whole sentence) do not wait for a word inside them; short ones at the caret do. */
function touches(finding: Span, typing: Span): boolean {
  return finding.end - finding.start < 60 && finding.start <= typing.end && typing.start <= finding.end;
}

/** Lists of problems are laid out left to right: an Arabic message keeps its own direction. */
export function isolated(message: string): string {
  return /[\u0600-\u06ff]/.test(message) ? `\u2067${message}\u2069` : message;
}
