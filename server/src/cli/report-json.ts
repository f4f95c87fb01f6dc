/** For programs: an object a line and article, findings as in article.d.ts with their lines and columns (from 1, UTF-16 units). */
import type { Report } from "./report";

export function json(): Report {
  return {
    article({ name, document, findings }) {
      const placed = findings.map((finding) => {
        const [from, to] = [document.positionAt(finding.start), document.positionAt(finding.end)];
        return {
          ...finding,
          line: from.line + 1,
          column: from.character + 1,
          endLine: to.line + 1,
          endColumn: to.character + 1,
        };
      });
      return `${JSON.stringify({ uri: name, findings: placed })}\n`;
    },
    end: () => "",
  };
}
