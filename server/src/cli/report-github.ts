/** Workflow commands of GitHub Actions, which annotate a pull request: docs.github.com, "Workflow commands". */
import type { Severity } from "../engine/level";
import { titleOf } from "../engine/checks/registry";
import type { Report, ReportOptions } from "./report";

export function github({ language }: ReportOptions): Report {
  return {
    article: ({ name, document, findings }) =>
      findings
        .map(({ check, severity, message, start, end }) => {
          const [from, to] = [document.positionAt(start), document.positionAt(end)];
          const properties = {
            file: name,
            line: from.line + 1,
            col: from.character + 1,
            endLine: to.line + 1,
            endColumn: to.character + 1,
            title: `${titleOf(check, language)} (${check})`,
          };
          const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
          return `::${COMMANDS[severity]} ${written.join(",")}::${data(message)}\n`;
        })
        .join(""),
    end: () => "",
  };
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

const escaped = (text: string, marks: RegExp): string =>
  text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
const data = (text: string): string => escaped(text, /[%\r\n]/g);
const property = (text: string): string => escaped(text, /[%\r\n:,]/g);
