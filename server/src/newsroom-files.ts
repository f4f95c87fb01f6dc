/** A newsroom's files in the editor: what is wrong with one that is open, or told once where it is not; what is let stand; changes on command. */
import { MessageType, type Connection, type Diagnostic, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { IgnoredRequest, SetLevelRequest, UnignoreRequest } from "../../protocol/protocol";
import type { Guard } from "./answers";
import type { Editor } from "./editor";
import { directed, leftToRight } from "./engine/text/direction";
import type { Language } from "./engine/language";
import { say, type MessageKey } from "./features/messages";
import { keptRow } from "./features/keptRows";
import { fileDiagnostics } from "./features/stylebookDiagnostics";
import type { Keeper } from "./keeper";
import { CHECK_IDS, IGNORE_FILE, type Broken, type Newsroom } from "./newsroom";
import { entriesOf, readIgnoreFile } from "./stylebook/ignore-file";
import { readStylebook } from "./stylebook/stylebook";
import type { Fault } from "./stylebook/yaml";

/** Answers what is ignored, takes entries off the list, and gives a check a level in the stylebook. */
export function serveNewsroom(
  connection: Connection,
  {
    newsroomOf,
    languageOf,
    keeper,
    guarded,
  }: {
    newsroomOf(uri: string): Promise<Newsroom>;
    languageOf(uri: string): Promise<Language>;
    keeper: Keeper;
    guarded: Guard;
  },
): void {
  connection.onRequest(
    IgnoredRequest,
    guarded("ignored", null, async ({ uri }: { uri: string }) => {
      const { ignoreFile, ignored } = await newsroomOf(uri);
      const language = await languageOf(uri);
      return ignoreFile === undefined
        ? null
        : { file: ignoreFile, entries: entriesOf(ignored).map((entry) => keptRow(entry, language)) };
    }),
  );
  connection.onRequest(
    UnignoreRequest,
    guarded("ignored", null, async (given: unknown) => {
      await keeper.unignore(given);
      return null;
    }),
  );
  connection.onRequest(
    SetLevelRequest,
    guarded("level", null, async (given: unknown) => {
      await keeper.setLevel(given);
      return null;
    }),
  );
}

/** @param known the faults of a stylebook in force @returns what is wrong with a newsroom's file; `kept` where something of it is in force, or of how it was before */
export function faultsIn(
  document: TextDocument,
  kept: boolean,
  language: Language,
  known?: readonly Fault[],
): Diagnostic[] {
  const source = document.getText();
  if (isIgnoreFile(document.uri))
    return fileDiagnostics(document, readIgnoreFile(source).faults, holding("ignored", kept), language);
  const faults = known ?? readStylebook(source, CHECK_IDS).faults;
  const restHolds = faults.every((fault) => fault.restHolds === true);
  return fileDiagnostics(document, faults, holding("stylebook", kept, restHolds), language);
}

/** @returns a stylebook that is open; undefined for any other document */
export function stylebookAmong(
  documents: Pick<TextDocuments<TextDocument>, "get">,
  uri: string,
): TextDocument | undefined {
  const document = documents.get(uri);
  return document?.languageId === "yaml" && !isIgnoreFile(uri) ? document : undefined;
}

const isIgnoreFile = (uri: string): boolean => uri.endsWith(`/${IGNORE_FILE}`);

/** @returns what holds while a file is broken */
export const holding = (
  what: Broken["what"],
  kept: boolean,
  restHolds = false,
): MessageKey & ("restHolds" | "lastGood" | "noGood" | "someIgnored" | "noneIgnored") => {
  if (restHolds) return "restHolds";
  return what === "stylebook" ? (kept ? "lastGood" : "noGood") : kept ? "someIgnored" : "noneIgnored";
};

/** @returns what tells the user of a broken file, unless it is open: then it shows its faults itself */
export function tellBroken({
  editor,
  documents,
  languageOf,
}: {
  editor: Pick<Editor, "tell" | "unattended">;
  documents: Pick<TextDocuments<TextDocument>, "get">;
  languageOf(uri: string): Promise<Language>;
}): (uri: string, how: Broken) => void {
  const tell = async (uri: string, { what, name, fault, faults, kept, restHolds }: Broken): Promise<void> => {
    const language = await languageOf(uri);
    const isNotHad = what === "stylebook" && faults.length === 0 && !kept;
    const key = isNotHad ? "noStylebook" : what === "stylebook" ? "brokenStylebook" : "brokenIgnored";
    const said = say(language, key, leftToRight(name), fault[language], say(language, holding(what, kept, restHolds)));
    editor.tell(MessageType.Warning, directed(said, language));
  };
  return (uri, how) => {
    if (documents.get(uri) === undefined) editor.unattended("newsroom", tell(uri, how));
  };
}
