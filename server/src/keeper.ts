/** Changes a newsroom's files as the user asks: in the editor where a file is open there, else on disk. One change at a time. */
import * as v from "valibot";
import { MessageType, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { titleOf } from "./engine/checks/registry";
import type { Bilingual, Language } from "./engine/language";
import { LEVELS } from "./engine/level";
import { directed, leftToRight } from "./engine/text/direction";
import type { Editor } from "./editor";
import { sayCorrection } from "./features/correctionActions";
import { say, sayNamed, type MessageKey } from "./features/messages";
import { Refusal } from "./refusal";
import type { Newsroom } from "./newsroom";
import { nameOf, spelled } from "./uris";
import type { Host } from "./host";
import { withSet } from "./stylebook/edit";
import { entrySchema, withIgnored, withoutIgnored } from "./stylebook/ignore-file";
import { stylebookEntrySchema } from "./stylebook/schema";
import { withEntry } from "./stylebook/stylebook";

/** Takes the arguments of commands as they come from outside. What cannot be done is told to the user; nothing is thrown. */
export interface Keeper {
  ignore(given: unknown): Promise<void>;
  unignore(given: unknown): Promise<void>;
  add(given: unknown): Promise<void>;
  setLevel(given: unknown): Promise<void>;
  /** Adds several entries as one change. */
  addAll(given: unknown): Promise<void>;
  /** Keeps what a person put right, says so, and offers to undo it. */
  correct(given: unknown): Promise<void>;
}

export interface Surroundings {
  editor: Editor;
  host: Pick<Host, "change" | "leadsOut">;
  documents: Pick<TextDocuments<TextDocument>, "get">;
  newsroomOf(uri: string): Promise<Newsroom>;
  languageOf(uri: string): Promise<Language>;
  /** Called after a file was changed. */
  changed(uri: string): void;
}

const ignoring = v.object({ file: v.string(), entry: entrySchema });
const levelling = v.object({ file: v.string(), check: v.string(), level: v.picklist(LEVELS) });
const addingAll = v.object({ file: v.string(), entries: v.array(stylebookEntrySchema) });
const adding = v.intersect([v.object({ file: v.string() }), stylebookEntrySchema]);

export function openKeeper({ editor, host, documents, newsroomOf, languageOf, changed }: Surroundings): Keeper {
  /** Where the user lets us write although it is outside the folder. */
  const allowed = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  const keep = async <T extends { file: string }>(
    given: unknown,
    schema: v.GenericSchema<unknown, T>,
    which: "stylebookFile" | "ignoreFile",
    change: (source: string, wanted: T) => string,
    done?: (wanted: T, language: Language) => string,
  ): Promise<void> => {
    const wanted = v.safeParse(schema, given);
    if (!wanted.success)
      return editor.log(
        which,
        `no ${wanted.issues[0].expected ?? "value"} in ${v.getDotPath(wanted.issues[0]) ?? "it"}`,
      );
    const file = spelled(wanted.output.file);
    try {
      if (!(await mayWrite(file, which))) return;
      let [before, after] = ["", ""];
      await inTurn(() => write(file, (source) => (after = change((before = source), wanted.output))));
      changed(file);
      if (done === undefined) return;
      const language = await languageOf(file);
      const message = directed(done(wanted.output, language), language);
      if (before === after) return editor.tell(MessageType.Info, message);
      editor.unattended(which, offerUndo(file, message, { before, after }, language));
    } catch (error) {
      await tellWhy(file, error);
    }
  };

  const tellWhy = async (file: string, error: unknown): Promise<void> => {
    const language = await languageOf(file);
    if (!(error instanceof Refusal)) editor.log(file, error);
    const why = error instanceof Refusal ? error.said[language] : leftToRight(String(error));
    editor.tell(MessageType.Error, directed(say(language, "notWritten", leftToRight(nameOf(file)), why), language));
  };

  /** One change after the other. */
  const inTurn = async (change: () => Promise<void>): Promise<void> => {
    const changing = last.then(change);
    last = changing.catch(() => undefined);
    await changing;
  };

  /** What has been written since is nobody's to undo. */
  const offerUndo = async (
    file: string,
    message: string,
    { before, after }: { before: string; after: string },
    language: Language,
  ): Promise<void> => {
    if (!(await editor.offer(message, say(language, "undo")))) return;
    try {
      await inTurn(() =>
        write(file, (source) => {
          if (source !== after) throw new Refusal(told("notUndone", leftToRight(nameOf(file))));
          return before;
        }),
      );
      changed(file);
    } catch (error) {
      await tellWhy(file, error);
    }
  };

  /** Only a newsroom's own files are written, whatever file was named; outside their folder, only where the user says so. */
  const mayWrite = async (file: string, which: "stylebookFile" | "ignoreFile"): Promise<boolean> => {
    const newsroom = await newsroomOf(file);
    if (newsroom.folder === undefined || newsroom[which] !== file)
      throw new Refusal(told("notOurs", leftToRight(file)));
    const target = await host.leadsOut(file, newsroom.folder);
    if (target === undefined || allowed.has(target)) return true;
    const language = await languageOf(file);
    const answer = await editor.confirm(
      directed(say(language, "mayWriteOutside", leftToRight(target)), language),
      say(language, "writeOutside"),
      say(language, "notOutside"),
    );
    if (answer === undefined) throw new Refusal(told("outside", leftToRight(target)));
    if (answer) allowed.add(target);
    return answer;
  };

  const write = async (file: string, change: (source: string) => string): Promise<void> => {
    const open = documents.get(file);
    if (open === undefined) return host.change(file, change);
    const source = open.getText();
    const text = change(source);
    if (text === source) return;
    const { start, end, text: newText } = difference(source, text);
    const range = { start: open.positionAt(start), end: open.positionAt(end) };
    const applied = await editor.apply({
      textDocument: { uri: open.uri, version: open.version },
      edits: [{ range, newText }],
    });
    if (applied === false) throw new Refusal(told("editorRefused", leftToRight(nameOf(file))));
    // An editor that has no edit made for it finds the file changed, unless that would cost the user what is not saved.
    if (applied === undefined)
      await host.change(file, (onDisk) => {
        if (onDisk !== source) throw new Refusal(told("unsaved", leftToRight(nameOf(file))));
        return text;
      });
  };

  return {
    ignore: (given) => keep(given, ignoring, "ignoreFile", (source, { entry }) => withIgnored(source, entry)),
    unignore: (given) => keep(given, ignoring, "ignoreFile", (source, { entry }) => withoutIgnored(source, entry)),
    add: (given) =>
      keep(given, adding, "stylebookFile", withEntry, ({ entry }, language) =>
        say(language, "addedToStylebook", "name" in entry ? entry.name : entry.preferred),
      ),
    setLevel: (given) =>
      keep(
        given,
        levelling,
        "stylebookFile",
        (source, { check, level }) => withSet(source, "checks", check, level),
        ({ check, level }, language) =>
          say(language, "levelInStylebook", titleOf(check, language), sayNamed(language, "level", level)),
      ),
    addAll: (given) =>
      keep(
        given,
        addingAll,
        "stylebookFile",
        (source, { entries }) => entries.reduce(withEntry, source),
        ({ entries }, language) => say(language, "addedAll", String(entries.length)),
      ),
    correct: (given) =>
      keep(
        given,
        ignoring,
        "ignoreFile",
        (source, { entry }) => withIgnored(source, entry),
        ({ entry }, language) => say(language, "corrected", sayCorrection(entry, language)),
      ),
  };
}

const told = (key: MessageKey, value: string): Bilingual => ({ ar: say("ar", key, value), en: say("en", key, value) });

/** @returns what differs between two texts, as one edit of the first */
function difference(old: string, written: string): { start: number; end: number; text: string } {
  const shorter = Math.min(old.length, written.length);
  let head = 0;
  while (head < shorter && old[head] === written[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === written[written.length - 1 - tail]) tail++;
  return { start: head, end: old.length - tail, text: written.slice(head, written.length - tail) };
}
