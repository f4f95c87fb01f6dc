/** Rows of the list of what a newsroom lets stand and has put right. */
import type { Entry, KeptRow } from "../../../protocol/protocol";
import type { Language } from "../engine/language";
import { words } from "../engine/text/direction";
import { sayCorrection } from "./correctionActions";
import { checkOf } from "./explanations";

/** @returns an entry as it is shown: words as they were written, what it says of them, and where */
export function keptRow(entry: Entry, language: Language): KeptRow {
  const row = (label: string, description = "", detail = ""): KeptRow => ({
    entry,
    label: words(label),
    description: words(description),
    detail: words(detail),
  });
  if ("here" in entry) return row(entry.here.text, titleOf(entry.here.check, language), entry.here.sentence);
  if ("word" in entry) return row(entry.word);
  if ("name" in entry)
    return row(entry.name.text, sayCorrection(entry, language), entry.name.sentence ?? entry.name.file);
  if ("speaker" in entry) return row(entry.speaker.quotation, sayCorrection(entry, language), entry.speaker.file);
  return row(entry.file, titleOf(entry.check, language));
}

/** A check by its title; one that there is no more by its id. */
const titleOf = (id: string, language: Language): string => checkOf(id)?.title[language] ?? id;
