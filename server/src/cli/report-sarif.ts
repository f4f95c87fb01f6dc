/** SARIF 2.1.0 (OASIS), which code hosts and editors read: results with their places and, where they have one, their corrections. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../engine/article";
import { titleOf } from "../engine/checks/registry";
import type { Severity } from "../engine/level";
import type { Checked, Report, ReportOptions } from "./report";

declare const VERSION: string;

export function sarif({ language }: ReportOptions): Report {
  const results: string[] = [];
  const rules = new Set<string>();
  return {
    article(checked) {
      for (const finding of checked.findings) {
        rules.add(finding.check);
        results.push(JSON.stringify(resultOf(checked, finding)));
      }
      return "";
    },
    end() {
      const driver = {
        name: "Arabic Press",
        version: VERSION,
        rules: [...rules].map((id) => ({ id, shortDescription: { text: titleOf(id, language) } })),
      };
      const run = { tool: { driver }, columnKind: "utf16CodeUnits", results: [] };
      const log = JSON.stringify({ version: "2.1.0", runs: [run] });
      return `${log.replace('"results":[]', () => `"results":[${results.join(",")}]`)}\n`;
    },
  };
}

function resultOf(
  { name, document }: Checked,
  { check, severity, message, fixes, ...span }: Checked["findings"][number],
) {
  const artifactLocation = { uri: name.split(/[\\/]/).map(encodeURIComponent).join("/") };
  const shown = fixes.map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ text, ...edit }) => ({
          deletedRegion: regionOf(document, edit),
          insertedContent: { text },
        })),
      },
    ],
  }));
  return {
    ruleId: check,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(document, span) } }],
    ...(shown.length === 0 ? {} : { fixes: shown }),
  };
}

function regionOf(document: TextDocument, { start, end }: Span) {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};
