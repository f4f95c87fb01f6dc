/** For people: grouped by article, `line:column` first so that terminals open it, Arabic isolated, sums at the end. */
import { styleText } from "node:util";
import { counted } from "../engine/checks/wording";
import type { Severity } from "../engine/level";
import { directed, harmless, leftToRight } from "../engine/text/direction";
import { sayNamed } from "../features/messages";
import type { Checked, Report, ReportOptions, Sum } from "./report";
import { tell } from "./words";

export function text({ language, isTerminal }: ReportOptions): Report {
  const coloured = (how: Parameters<typeof styleText>[0], what: string): string =>
    isTerminal ? styleText(how, what) : what;
  const row = ({ document }: Checked, { check, severity, message, start }: Checked["findings"][number]): string => {
    const { line, character } = document.positionAt(start);
    const level = coloured(COLOURS[severity], directed(sayNamed(language, "level", severity), language));
    return `  ${line + 1}:${character + 1}  ${level}  ${directed(harmless(message), language)}  ${coloured("dim", check)}`;
  };
  return {
    article: (checked) =>
      checked.findings.length === 0
        ? ""
        : [
            coloured("underline", harmless(checked.name)),
            ...checked.findings.map((finding) => row(checked, finding)),
            "",
            "",
          ].join("\n"),
    end: (sum) =>
      sum.articles === 0
        ? ""
        : `${sums(sum)
            .map((line) => directed(line, language))
            .join("\n")}\n`,
  };

  function sums({ articles, found, levels, below, mended }: Sum): string[] {
    const all = Object.values(levels).reduce((total, count) => total + count, 0);
    const read = counted("article", articles, "genitive");
    return [
      ...(mended === 0 ? [] : [tell(language, "sumMended", counted("correction", mended))]),
      all === 0
        ? tell(language, "sumNone", read)
        : tell(language, "sum", counted("finding", all), counted("article", found, "genitive"), read),
      ...(below === 0 ? [] : [tell(language, "sumBelow", counted("finding", below))]),
    ].map((line) => line.replace("--level hint", leftToRight("--level hint")));
  }
}

const COLOURS: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  error: "red",
  warning: "yellow",
  information: "blue",
  hint: "gray",
};
