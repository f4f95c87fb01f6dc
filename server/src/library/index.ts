/**
 * Arabic Press as a library: what the command line prints, as functions, in Node and in browsers.
 * The engine with its lexicon, some three megabytes, is loaded when it is first asked for.
 */
import type { Article, Finding } from "../engine/article";
import type { Analyzer, Options } from "./options";

export type * from "../engine/article";
export type { Language } from "../engine/language";
export type { Level, Preset } from "../engine/level";
export type { Analyzer, Options };

/** @throws where the stylebook is broken: an Error that says what and where */
export async function createAnalyzer(options: Options = {}): Promise<Analyzer> {
  const { analyzerOf } = await import("./engine");
  return analyzerOf(options);
}

/** @returns the Article of one text @throws as {@link createAnalyzer} */
export async function analyze(text: string, options: Options = {}): Promise<Article> {
  return (await createAnalyzer(options)).analyze(text);
}

/** @returns what wants a look in one text @throws as {@link createAnalyzer} */
export async function check(text: string, options: Options = {}): Promise<Finding[]> {
  return (await createAnalyzer(options)).check(text);
}
