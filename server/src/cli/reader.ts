/** Reads one article after another by one stylebook: here, or in threads beside this one. */
import workerpool from "workerpool";
import { createAnalyzer, type AnalyzeOptions } from "../engine/analyze";
import { stylebookOf, EMPTY_STYLEBOOK } from "../engine/house-style/stylebook";
import type { StylebookRules } from "../engine/house-style/rules";
import type { Language } from "../engine/language";
import { articleInSource, type Extract } from "../formats/extract";
import { summary } from "../summary";
import { openCorrections } from "./put-right";

export interface ReadingOptions {
  format: "json" | "text";
  language: Language;
  gathers: boolean;
  /** What a stylebook says. */
  rules?: StylebookRules;
}

/** A text and what the article is called. */
export interface Given {
  uri: string;
  text: string;
  /** Where the text stands in its document. */
  extract?: Extract | undefined;
}

/** @returns what is printed of an article */
export type Reader = (given: Given) => Promise<string>;

/**
 * @param jobs how many threads read; 1 for this one
 * @param script the file that {@link offerReading} is called in
 * @returns a reader, and what ends its threads
 */
export function openReader(
  jobs: number,
  script: string,
  options: ReadingOptions,
): { read: Reader; close(): Promise<void> } {
  if (jobs === 1) {
    const read = readerOf(options);
    return { read: async (given) => read(given), close: async () => undefined };
  }
  const pool = workerpool.pool(script, { workerType: "thread", maxWorkers: jobs });
  return {
    read: async (given) => (await pool.exec("read", [given, options])) as string,
    close: async () => void (await pool.terminate()),
  };
}

/** To be called in a thread that a reader opened. */
export function offerReading(): void {
  let known: { key: string; read: (given: Given) => string } | undefined;
  workerpool.worker({
    read(given: Given, options: ReadingOptions): string {
      const key = JSON.stringify(options);
      if (known?.key !== key) known = { key, read: readerOf(options) };
      return known.read(given);
    },
  });
}

function readerOf({ format, language, gathers, rules }: ReadingOptions): (given: Given) => string {
  const analyzer = createAnalyzer();
  const stylebook = rules === undefined ? EMPTY_STYLEBOOK : stylebookOf(rules);
  const options: AnalyzeOptions = { checks: { language, gathers }, stylebook };
  const correctionsIn = openCorrections();
  return ({ uri, text, extract }) => {
    const examination = analyzer.examine(text, { ...options, uri, corrections: correctionsIn(uri) });
    if (format === "text") return summary(examination, language);
    const { article } = examination;
    return `${JSON.stringify(extract === undefined ? article : articleInSource(extract, article))}\n`;
  };
}
