/** The folders that the command line is told of and the one that it stands in, as the server knows workspace folders: their stylebooks and what they let stand. */
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rememberDocuments } from "../documents";
import type { Finding } from "../engine/article";
import type { Bulk } from "../engine/checks/fix-all";
import type { Language } from "../engine/language";
import type { Level, Preset, Severity } from "../engine/level";
import { readText } from "../files/read";
import { fileURLToPath } from "node:url";
import { isForm } from "../formats/formats";
import { openNewsrooms, type Broken, type Newsroom } from "../newsroom";
import { readSettings } from "../settings";
import { languageOf } from "../workspace/articles";

export interface DeskOptions {
  language: Language;
  preset: Preset;
  /** Levels by check id, as the settings have them. */
  levels: Readonly<Record<string, Level>>;
  /** Folders beside the one that the process runs in; for what is in them, theirs hold. */
  folders: readonly string[];
  /** A stylebook below the folder's own. */
  stylebook?: string;
  /** Is told of a newsroom's file that is broken. */
  broken(how: Broken): void;
}

export interface Desk {
  /** @returns what the newsroom of an article lays down for it */
  newsroomOf(name: string): Promise<Newsroom>;
  findings(name: string, text: string): Promise<Finding[]>;
  /** @returns what all corrections that ask nothing make of the text, of findings of a level or graver: what is not told is not written */
  fixed(name: string, text: string, level: Severity): Promise<Bulk>;
}

/** @returns the desk of the folders */
export function openDesk({ language, preset, levels, folders, stylebook, broken }: DeskOptions): Desk {
  const { settings } = readSettings({
    language,
    documents: "all",
    preset,
    checks: levels,
    ...(stylebook === undefined ? {} : { userStylebook: pathToFileURL(stylebook).href }),
  });
  const newsrooms = openNewsrooms(
    (uri) => readText(fileURLToPath(uri)),
    (_, how) => broken(how),
  );
  newsrooms.setFolders([process.cwd(), ...folders].map((folder) => pathToFileURL(folder).href));
  const documents = rememberDocuments();

  const newsroomOf = (name: string): Promise<Newsroom> => newsrooms.newsroomOf(pathToFileURL(name).href, settings);
  const asked = async <T>(
    name: string,
    text: string,
    ask: (document: TextDocument, newsroom: Newsroom) => T,
  ): Promise<T> => {
    const document = TextDocument.create(pathToFileURL(name).href, readingOf(name), 0, text);
    const answer = ask(document, await newsroomOf(name));
    documents.forget(document.uri);
    return answer;
  };
  return {
    newsroomOf,
    findings: (name, text) =>
      asked(
        name,
        text,
        (document, newsroom) => documents.examine(document, settings, newsroom)?.article.findings ?? [],
      ),
    fixed: (name, text, level) =>
      asked(name, text, (document, newsroom) => documents.fixed(document, settings, newsroom, level)),
  };
}

/** What was taken out of a document is an article, whatever its name says. */
const readingOf = (name: string): string => (isForm(name) ? "arabic-press" : languageOf(name));
