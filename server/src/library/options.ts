/** What a caller of the library says, and has. */
import type { Article, Finding } from "../engine/article";
import type { Language } from "../engine/language";
import type { Level, Preset } from "../engine/level";

export interface Options {
  /** What the article is called: printed in it as it stands; "-" where none is given. */
  uri?: string;
  /** The language of messages and fixes; Arabic where none is given. */
  language?: Language;
  /** A finding for each place of a fault that an article has everywhere, not one for all. */
  everyPlace?: boolean;
  /** The kind of newsroom; "newspaper" where none is given. */
  preset?: Preset;
  /** Levels by check id, before those of the preset. */
  levels?: Readonly<Record<string, Level>>;
  /** The text of a stylebook.yaml, whose names, terms and levels hold; packs that it extends are not read. */
  stylebook?: string;
}

/** Reads articles one after another, or one that is being written: paragraphs that it has read are remembered. */
export interface Analyzer {
  /** @returns who speaks, what is counted, who is named, and what wants a look; offsets in UTF-16 units, ends exclusive */
  analyze(text: string): Article;
  /** @returns the findings alone */
  check(text: string): Finding[];
}
