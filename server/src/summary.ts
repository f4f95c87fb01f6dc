/** The analysis as text that a person reads in a terminal. */
import type { Examination } from "./engine/analyze";
import type { Language } from "./engine/language";
import { harmless } from "./engine/text/direction";
import { say, sayNamed } from "./features/messages";
import { shownSpeakers } from "./features/speakers";
import { daysFor, exactValue, valueFor } from "./features/values";

/** @returns lines: dateline, who said what, names, numbers, findings with line and column (from 1). */
export function summary({ analysis, article }: Examination, language: Language): string {
  const { text, stylebook } = analysis;
  const quote = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).replace(/\s+/g, " ");
  const dayOf = (iso = ""): string => daysFor(iso, stylebook, language) ?? iso;
  const lines: string[] = [];
  const section = (title: string, entries: string[]): void => {
    if (entries.length > 0) lines.push(title, ...entries.map((entry) => `  ${entry}`), "");
  };
  section(
    say(language, "dateline"),
    article.dateline === null
      ? []
      : [
          [quote(article.dateline), dayOf(article.dateline.date), authorOf(article, language)]
            .filter(Boolean)
            .join(" · "),
        ],
  );
  section(
    say(language, "whoSaidWhat"),
    article.quotations.map((quotation) => {
      const { speakers, cue, contents, mode } = quotation;
      const shown = shownSpeakers(quotation);
      const isWritten = speakers.every(({ resolution }) => resolution === "explicit" || resolution === "unresolved");
      const names = shown === "" ? say(language, "unknownSpeaker") : isWritten ? shown : `${shown}*`;
      return `${names} — ${cue === null ? "" : `${quote(cue)}: `}${mode === "direct" ? "«" : ""}${contents.map(quote).join(" … ")}${mode === "direct" ? "»" : ""}`;
    }),
  );
  section(
    say(language, "names"),
    article.entities.map(
      ({ name, type, titles, mentions }) =>
        `${name} · ${say(language, type)}${titles.length > 0 ? ` · ${titles.join(" · ")}` : ""} · ${mentions.length}`,
    ),
  );
  section(
    say(language, "numbers"),
    article.numbers.map((number) => {
      const written = quote(number);
      const value = valueFor(number, text.slice(number.start, number.end), stylebook, language);
      if (exactValue(number) === "") return `${written} · –`;
      // What is written as it would be said is not said again.
      return value === written ? written : `${written} · ${value}`;
    }),
  );
  section(
    say(language, "findings"),
    article.findings.map(
      (finding) =>
        `${position(text, finding.start)} ${sayNamed(language, "level", finding.severity)} ${finding.check}: ${finding.message}`,
    ),
  );
  return harmless(`${lines.join("\n")}\n`);
}

function authorOf({ dateline, entities }: Examination["article"], language: Language): string | undefined {
  const author = entities.find(({ id }) => id === dateline?.author)?.name;
  return author && `${say(language, "author")}: ${author}`;
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
