/** Diagnostics: the findings of the checks as an editor shows them. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import type { Finding, Span } from "../engine/article";
import type { Language } from "../engine/checks/check";
import { rightToLeft } from "../engine/checks/wording";
import { explanationLink } from "./explanations";

/** The fixes of a finding travel with its diagnostic, as LSP edits. */
export interface DiagnosticData {
  fixes: { title: string; edits: { range: Diagnostic["range"]; newText: string }[]; /** Never applied in bulk. */ asks?: boolean }[];
}

/** How a reader is spoken to: in which language, and by what the editor opens explanations, where it does. */
export interface Reader {
  language: Language;
  explanations: string | undefined;
}

/**
 * @param typing the word under the caret while the user types: findings on it wait
 */
export function diagnostics(document: TextDocument, { findings }: Examination, { language, explanations }: Reader, typing?: Span): Diagnostic[] {
  const range = ({ start, end }: Span): Diagnostic["range"] => ({ start: document.positionAt(start), end: document.positionAt(end) });
  return findings
    .filter((finding) => typing === undefined || !touches(finding, typing))
    .map((finding) => ({
      range: range(finding),
      severity: SEVERITIES[finding.severity],
      code: finding.check,
      ...described(explanationLink(explanations, finding.check, language)),
      source: "Arabic Press",
      message: isolated(finding.message, language),
      ...(finding.related.length > 0 ? { relatedInformation: finding.related.map((place) => ({ location: { uri: document.uri, range: range(place) }, message: isolated(place.message, language) })) } : {}),
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

const described = (href: string | undefined): Pick<Diagnostic, "codeDescription"> => (href === undefined ? {} : { codeDescription: { href } });

/** Lists of problems, menus and the status bar are laid out left to right: an Arabic text keeps its own direction. */
export const isolated = (message: string, language: Language): string => (language === "ar" ? rightToLeft(message) : message);
