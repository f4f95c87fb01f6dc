/** `arabic-press try`: what one rule of the stylebook would find in an archive, before it is switched on. */
import { stylebookOf } from "../engine/house-style/stylebook";
import type { StylebookRules, StylebookTerm } from "../engine/house-style/rules";
import type { Language } from "../engine/language";
import { readParagraph, splitParagraphs } from "../engine/text/paragraphs";
import { sentenceAt } from "../engine/text/folded";
import { complain, print } from "./output";
import { sourcesOf } from "./sources";
import { rulesIn } from "./stylebooks";
import { tell } from "./words";

export interface TryCommand {
  language: Language;
  encoding: string;
  stylebook: string;
  /** How many finds are shown; all are counted. */
  hits: number;
}

/** A find of a rule in a text: the sentence, and line and column from 1. */
export interface Hit {
  line: number;
  column: number;
  words: string;
  preferred: string;
  /** Is it written in the form that the preferred one has? */
  agrees: boolean;
  sentence: string;
}

export async function tryRule(name: string, paths: readonly string[], command: TryCommand): Promise<void> {
  const { language, stylebook } = command;
  const rules = await rulesIn(stylebook, language);
  if (rules === undefined) return;
  const terms = termsCalled(name, rules);
  const isTold = process.exitCode !== undefined;
  if (terms.length === 0) return complain(stylebook, tell(language, isTold ? "noSoundRule" : "noRule", name));
  let [found, articles, read] = [0, 0, 0];
  for await (const source of sourcesOf(paths, command)) {
    if ("trouble" in source) {
      complain(source.name, source.trouble);
      continue;
    }
    read++;
    const hits = hitsOf(terms, source.article);
    if (hits.length > 0) articles++;
    for (const { line, column, words, preferred, agrees, sentence } of hits) {
      if (++found > command.hits) continue;
      const told = tell(language, agrees ? "hit" : "hitInItsForm", words, preferred);
      await print(`${source.name}:${line}:${column}: ${told}\n    ${sentence}\n`);
    }
  }
  await print(`${tell(language, "hits", String(found), String(articles), String(read))}\n`);
}

/** @returns the terms of a rule by its name, its preferred form or a pattern of it */
export const termsCalled = (name: string, { terms = [] }: StylebookRules): StylebookTerm[] => {
  const named = terms.filter(({ rule }) => rule === name);
  return named.length > 0
    ? named
    : terms.filter(({ preferred, rejected }) => preferred === name || rejected.includes(name));
};

/** @returns what terms would find in a text, whether they are in force or not */
export function hitsOf(terms: readonly StylebookTerm[], text: string): Hit[] {
  const stylebook = stylebookOf({ terms: terms.map((term) => ({ ...term, off: false })) });
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const paragraph = readParagraph(text.slice(start, end));
    const before = text.slice(0, start).split(/\r\n|\r|\n/);
    return stylebook.rejectedIn(paragraph).map((one) => ({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + one.start + 1,
      words: paragraph.text.slice(one.start, one.end),
      preferred: one.preferred,
      agrees: one.agrees && !one.asks,
      sentence: sentenceAt(paragraph, one.start),
    }));
  });
}
