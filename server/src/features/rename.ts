/** Rename: all mentions of a name, its short forms with their part of the new one, proclitics kept. */
import type { AnnotatedTextEdit, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Mention, Span } from "../engine/article";
import type { Language } from "../engine/language";
import { hasArticle } from "../engine/morphology/article";
import { LAM } from "../engine/morphology/proclitics";
import { variantKey } from "../engine/lexicon/variants";
import { keyForm } from "../engine/text/fold";
import { directed } from "../engine/text/direction";
import { doubtfulPlaces } from "./doubtfulNames";
import { say } from "./messages";
import { correctionAt, isPlain, nameAt, rangeOf } from "./places";

/** Why a name cannot be renamed: a text for the user. */
export interface Refusal {
  refused: string;
}

/** @returns what would be renamed and its full name, or why not; null where no name stands */
export function prepareRename(
  document: TextDocument,
  { analysis }: Examination,
  offset: number,
  language: Language,
): { range: Range; placeholder: string } | Refusal | null {
  const named = nameAt(analysis, offset);
  if (named === undefined) return null;
  const { mention, entity } = named;
  if (mention.kind === "nisba") return { refused: say(language, "renameNisba") };
  return { range: rangeOf(document, mention), placeholder: entity.name };
}

/**
 * @param written the new full name
 * @param confirms can the user be asked about single changes? Else a place that may not be the name keeps its word.
 * @returns the edits, or why there are none
 */
export function rename(
  document: TextDocument,
  { analysis }: Examination,
  offset: number,
  { written, confirms }: { written: string; confirms: boolean },
  language: Language,
): WorkspaceEdit | Refusal | null {
  const named = nameAt(analysis, offset);
  if (named === undefined) return null;
  const name = written.trim().replace(/\s+/g, " ");
  if (!/^[\p{L}\p{M}\p{N}\p{P} ]+$/u.test(name) || !/\p{L}/u.test(name))
    return { refused: say(language, "renameEmpty") };
  const { entity, mention: chosen } = named;
  const other = analysis.linking.entities.find((one) => one !== entity && keyForm(one.name) === keyForm(name));
  if (other !== undefined) return { refused: say(language, "renameTaken", other.name) };
  const { mentions, words } = doubtfulPlaces(analysis, entity);
  // The place that was pointed at is the name.
  const doubtful = mentions.filter(({ start }) => start !== chosen.start);
  const isDoubtful = ({ start }: Span): boolean => doubtful.some((one) => one.start === start);
  const changeOf = (mention: Mention): Change[] => {
    const text = newForm(analysis, entity.name, name, mention);
    return text === undefined ? [] : [{ mention, text }];
  };
  const sure = entity.mentions.filter((one) => !isDoubtful(one)).flatMap(changeOf);
  const asked = confirms ? [...doubtful, ...words].flatMap((span) => changeOf({ ...span, kind: "short" })) : [];
  if (![...sure, ...asked].every(({ mention }) => isPlain(document, analysis, mention)))
    return { refused: say(language, "renameMarkup") };
  const edits = sure.map((change) => editOf(document, change));
  return asked.length === 0
    ? { changes: { [document.uri]: edits } }
    : annotated(
        document,
        edits,
        asked.map((change) => editOf(document, change)),
        language,
      );
}

/** A mention and what is written for it. */
interface Change {
  mention: Span;
  text: string;
}

const editOf = (document: TextDocument, { mention, text }: Change): TextEdit => ({
  range: rangeOf(document, mention),
  newText: text,
});

/** @returns an edit that changes some places at once, and others where the user says so */
function annotated(
  { uri, version }: TextDocument,
  sure: TextEdit[],
  asked: readonly TextEdit[],
  language: Language,
): WorkspaceEdit {
  const edits = [...sure, ...asked.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: ASK }))];
  const label = directed(say(language, "renameDoubt"), language);
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    changeAnnotations: { [ASK]: { label, needsConfirmation: true } },
  };
}

const ASK = "ask";

/** @returns how a mention reads under the new name; undefined for one that keeps its own: a nisba, an alias that the article has for it, a title */
function newForm(analysis: Analysis, old: string, name: string, { kind, start, end }: Mention): string | undefined {
  const { text } = analysis;
  if (kind !== "full" && kind !== "short" && !(kind === "alias" && isJoined(analysis, start))) return undefined;
  const form = partLike(text.slice(start, end), old, name);
  // `للصين` hides the alef of the article behind its preposition: `للمغرب`, `لفرنسا`.
  return hasArticle(form) && text.charAt(start - 1) === LAM ? form.slice(1) : form;
}

/** Has a person said that the name at an offset and another are two names of one? */
const isJoined = (analysis: Analysis, offset: number): boolean => correctionAt(analysis, offset)?.same !== undefined;

/** The part of the new name that stands where this part of the old one did: its last words, its first, or all of it. */
function partLike(written: string, old: string, name: string): string {
  const [part, whole, parts] = [written.split(" "), old.split(" "), name.split(" ")];
  if (part.length >= whole.length) return name;
  const alike = (words: readonly string[]): boolean =>
    variantKey(keyForm(words.join(" "))) === variantKey(keyForm(written));
  if (alike(whole.slice(-part.length)))
    return parts.length > 1 ? parts.slice(-Math.min(part.length, parts.length - 1)).join(" ") : name;
  if (alike(whole.slice(0, part.length))) return parts.slice(0, part.length).join(" ");
  return name;
}
