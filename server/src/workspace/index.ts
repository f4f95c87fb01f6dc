/** What the articles of a workspace say, for looking things up across them: who is named where, and who said what. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Analyzer } from "../engine/analyze";
import type { EntityType } from "../engine/article";
import { correctionsOf, type CorrectionList } from "../engine/corrections";
import type { Stylebook } from "../engine/house-style/stylebook";
import { variantKey } from "../engine/lexicon/variants";
import { keyForm } from "../engine/text/fold";
import { nameOf, pathIn } from "../uris";
import { articleIn, languageOf } from "./articles";
import type { Settings } from "../settings";

/** Where something stands, as editors count: lines and UTF-16 characters from 0, end exclusive. */
export interface Place {
  line: number;
  character: number;
  endLine: number;
  endCharacter: number;
}

export interface IndexedName extends Place {
  name: string;
  type: EntityType;
  /** The first title that the article gives. */
  title: string;
}

export interface IndexedQuotation extends Place {
  speaker: string;
  /** The first words of what is said. */
  words: string;
  /** Is the speaker no more than the best guess? */
  unsure: boolean;
}

/** What is kept of one article. */
export interface ArticleFacts {
  names: readonly IndexedName[];
  quotations: readonly IndexedQuotation[];
}

export interface Found<T> {
  uri: string;
  found: T;
}

/** One who speaks in the workspace, by the name and the title that the articles have first. */
export interface IndexedSpeaker {
  name: string;
  title: string;
  source: "person" | "body";
  said: Found<IndexedQuotation>[];
}

export interface WorkspaceIndex {
  set(uri: string, facts: ArticleFacts): void;
  delete(uri: string): void;
  /** The articles that are in it. */
  uris(): readonly string[];
  /** Persons and organisations whose name has the words of the query, spelling-blind, by name; at most `most`. */
  names(query: string, most: number): Found<IndexedName>[];
  /** What someone is reported to have said, in the order of the articles; spelling variants of the name are one. */
  said(speaker: string, most: number): Found<IndexedQuotation>[];
  /**
   * Everyone who speaks, the one who says most first, with what they say in the order of the articles; at most `most` speakers. Who has no name
   * in an article (`الوزيرة`) is one there alone.
   */
  speakers(most: number): IndexedSpeaker[];
  readonly size: number;
}

export function createIndex(): WorkspaceIndex {
  const articles = new Map<string, ArticleFacts>();
  const collect = <T>(
    pick: (facts: ArticleFacts) => readonly T[],
    accepts: (one: T) => boolean,
    most: number,
  ): Found<T>[] => {
    const found: Found<T>[] = [];
    for (const [uri, facts] of articles) {
      for (const one of pick(facts)) {
        if (found.length >= most) return found;
        if (accepts(one)) found.push({ uri, found: one });
      }
    }
    return found;
  };
  return {
    set: (uri, facts) => void articles.set(uri, facts),
    delete: (uri) => void articles.delete(uri),
    uris: () => [...articles.keys()],
    names(query, most) {
      const words = keyForm(query).split(/\s+/).filter(Boolean);
      return collect(
        ({ names }) => names,
        ({ name }) => words.every((word) => keyForm(name).includes(word)),
        most,
      );
    },
    said(speaker, most) {
      const key = variantKey(keyForm(speaker.trim()));
      return collect(
        ({ quotations }) => quotations,
        (one) => matches(variantKey(keyForm(one.speaker)), key),
        most,
      );
    },
    speakers(most) {
      const speakers = new Map<string, IndexedSpeaker>();
      for (const [uri, { names, quotations }] of articles) {
        for (const found of quotations) {
          const named = names.find(({ name }) => name === found.speaker);
          const name = variantKey(keyForm(found.speaker));
          // `الوزيرة` of one article is not she of another.
          const key = named === undefined ? `${name}\n${uri}` : name;
          let one = speakers.get(key);
          if (one === undefined)
            speakers.set(key, (one = { name: found.speaker, title: "", source: "person", said: [] }));
          if (one.title === "") one.title = named?.title ?? "";
          if (named?.type === "organization") one.source = "body";
          one.said.push({ uri, found });
        }
      }
      return [...speakers.values()].sort((a, b) => b.said.length - a.said.length).slice(0, most);
    },
    get size() {
      return articles.size;
    },
  };
}

/** A short form is the name's last words or its first. */
const matches = (name: string, key: string): boolean =>
  key !== "" && (name === key || name.endsWith(` ${key}`) || name.startsWith(`${key} `));

/** @returns what the index keeps of an article */
export function factsOf(document: TextDocument, { linking, quotations, text }: Analysis): ArticleFacts {
  const place = (start: number, end: number): Place => {
    const [from, to] = [document.positionAt(start), document.positionAt(end)];
    return { line: from.line, character: from.character, endLine: to.line, endCharacter: to.character };
  };
  const names = linking.entities.flatMap(({ name, type, titles, mentions: [first], unsure }): IndexedName[] =>
    (type === "person" || type === "organization") && !unsure && first !== undefined
      ? [{ name, type, title: titles[0] ?? "", ...place(first.start, first.end) }]
      : [],
  );
  const said = quotations.flatMap(({ speakers, certainty, contents: [content], start, end }): IndexedQuotation[] =>
    speakers
      .filter(({ name }) => name !== "")
      .map(({ name }) => ({
        speaker: name,
        unsure: certainty === "unsure",
        words: text.slice(content?.start ?? start, content?.end ?? end).slice(0, LONGEST),
        ...place(start, end),
      })),
  );
  return { names, quotations: said };
}

const LONGEST = 120;

/** How the articles of a folder are read. */
export interface Circumstances {
  settings: Pick<Settings, "documents" | "language" | "pages">;
  stylebook: Stylebook;
  /** What was put right in articles of the folder. */
  corrections: CorrectionList;
  /** Its URI. */
  folder: string;
}

/** Milliseconds of work before requests of the editor go first. */
export const SLICE = 10;

/** @returns what the index keeps of a file; undefined for a text that is no article */
export function factsIn(
  uri: string,
  text: string,
  { settings, stylebook, corrections, folder }: Circumstances,
  analyzer: Analyzer,
): ArticleFacts | undefined {
  const languageId = languageOf(nameOf(uri));
  const article = articleIn({ uri, languageId, text }, settings);
  if (article === undefined) return undefined;
  const options = { uri, stylebook, corrections: correctionsOf(corrections, pathIn(folder, uri)) };
  return factsOf(TextDocument.create(uri, languageId, 0, text), analyzer.read(article, options));
}
