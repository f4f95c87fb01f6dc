/** `arabic-press analyze`: articles in, their analysis out, in the same order. */
import { createReadStream } from "node:fs";
import type { Language } from "../engine/language";
import { counted } from "../engine/checks/wording";
import { complain, print } from "./output";
import { openReader, type Given, type ReadingOptions } from "./reader";
import { inOrder, linesOf } from "./records";
import { sourceOf, sourcesOf, STDIN, UTF8 } from "./sources";
import { rulesIn } from "./stylebooks";
import { tell } from "./words";

export interface AnalyzeCommand {
  format: "json" | "text";
  language: Language;
  encoding: string;
  jsonl: boolean;
  field: string;
  jobs: number;
  gathers: boolean;
  stylebook?: string;
}

/** @param script the file that threads begin with */
export async function analyze(paths: readonly string[], command: AnalyzeCommand, script: string): Promise<void> {
  const { format, language, gathers, jobs, stylebook } = command;
  const rules = stylebook === undefined ? undefined : await rulesIn(stylebook, language);
  if (stylebook !== undefined && rules === undefined) return;
  const options: ReadingOptions = { format, language, gathers, ...(rules === undefined ? {} : { rules }) };
  const reader = openReader(jobs, script, options);
  const progress = openProgress(command);
  const given = command.jsonl ? recordsOf(paths, command) : textsOf(paths, command);
  try {
    for await (const { of, printed, trouble } of inOrder(given, AHEAD * jobs, async (one) => {
      if ("trouble" in one) return { of: one.name, trouble: one.trouble };
      try {
        return { of: one.uri, printed: await reader.read(one) };
      } catch (error) {
        return { of: one.uri, trouble: tell(language, "recordFailed", String(error)) };
      }
    })) {
      progress.step();
      if (trouble !== undefined) complain(of, trouble);
      else await print((format === "text" && paths.length > 1 ? `== ${of}\n` : "") + (printed ?? ""));
    }
  } finally {
    progress.end();
    await reader.close();
  }
}

/** Articles under way for each thread: none waits for work, and few are kept. */
const AHEAD = 4;

/** An article, or what is told in its place. */
type Piece = Given | { name: string; trouble: string };

async function* textsOf(paths: readonly string[], command: AnalyzeCommand): AsyncGenerator<Piece> {
  for await (const source of sourcesOf(paths, command))
    yield "trouble" in source ? source : { uri: source.name, text: source.article, extract: source.extract };
}

/** A record's name is its `uri` or `id`, else the file's with the line's number. */
async function* recordsOf(paths: readonly string[], { language, field }: AnalyzeCommand): AsyncGenerator<Piece> {
  for (const path of paths) {
    const stream = path === STDIN ? process.stdin : createReadStream(path);
    try {
      for await (const { number, text } of linesOf(stream)) {
        const name = `${path}:${number}`;
        const record = objectIn(text);
        const article = record?.[field];
        const id = record?.["uri"] ?? record?.["id"];
        if (record === undefined) yield { name, trouble: tell(language, "recordNoJson") };
        else if (typeof article !== "string") yield { name, trouble: tell(language, "recordNoText", field) };
        else yield { uri: typeof id === "string" || typeof id === "number" ? String(id) : name, text: article };
      }
    } catch {
      // Says why it could not be opened or read to its end.
      const source = await sourceOf(path, { language, encoding: UTF8 });
      if ("trouble" in source) yield source;
    }
  }
}

function objectIn(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** How far it is, for a person who waits: on a terminal alone, twice a second at most. */
function openProgress({ language }: AnalyzeCommand): { step(): void; end(): void } {
  if (!process.stderr.isTTY || process.stdout.isTTY) return { step: () => undefined, end: () => undefined };
  const begun = Date.now();
  let [done, shown] = [0, begun];
  return {
    step() {
      done++;
      const now = Date.now();
      if (now - shown < HALF_A_SECOND) return;
      shown = now;
      const rate = String(Math.round((done * 1000) / (now - begun)));
      process.stderr.write(`\r\u001b[K${tell(language, "progress", counted("article", done), rate)}`);
    },
    end: () => void (shown === begun || process.stderr.write("\r\u001b[K")),
  };
}

const HALF_A_SECOND = 500;
