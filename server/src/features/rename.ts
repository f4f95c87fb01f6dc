/** Rename: all mentions of a name, its short forms with their part of the new one, proclitics kept. */
import type { AnnotatedTextEdit, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Mention, Span } from "../engine/article";
import type { Language } from "../engine/language";
import { hasArticle } from "../engine/morphology/article";
import { LAM } from "../engine/morphology/proclitics";
import { lastUnit } from "../engine/entities/name-units";
import { variantKey } from "../engine/lexicon/variants";
import { keyForm } from "../engine/text/fold";
import { directed } from "../engine/text/direction";
import { otherNames } from "./bodyNames";
import { doubtfulPlaces } from "./doubtfulNames";
import { say } from "./messages";
import { correctionAt, isPlain, nameAt, rangeOf, type NamedPlace } from "./places";

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
  const { start, end } = mention;
  const isOther = mention.kind === "alias" && !isJoined(analysis, start);
  return { range: rangeOf(document, mention), placeholder: isOther ? analysis.text.slice(start, end) : entity.name };
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
  const { entity } = named;
  const other = analysis.linking.entities.find((one) => one !== entity && keyForm(one.name) === keyForm(name));
  if (other !== undefined) return { refused: say(language, "renameTaken", other.name) };
  const { sure, asked } = changesOf(analysis, named, name, confirms);
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

/** Changes at once, and those that a person is asked about: of a place that may not be the name, and of the name's other forms. */
function changesOf(
  analysis: Analysis,
  { entity, mention: chosen }: NamedPlace,
  name: string,
  confirms: boolean,
): { sure: Change[]; asked: Change[] } {
  const { text } = analysis;
  const { mentions, missed, perhaps } = doubtfulPlaces(analysis, entity);
  // The place that was pointed at is the name.
  const isDoubtful = ({ start }: Span): boolean =>
    start !== chosen.start && mentions.some((one) => one.start === start);
  const isAlias = (mention: Mention): boolean =>
    (mention.kind === "alias" || isAnotherWord(formOf(text, mention), entity.name)) &&
    !isJoined(analysis, mention.start);
  // Who points at `حماس` renames that, and is asked about `حركة المقاومة الإسلامية`.
  const old = isAlias(chosen) ? formOf(text, chosen) : undefined;
  const [sure, asked]: [Change[], Change[]] = [[], []];
  for (const mention of entity.mentions) {
    if (mention.kind === "nisba" || mention.kind === "title") continue;
    const change = { mention, text: newForm(analysis, entity.name, name, mention, isAlias(mention)) };
    const isOther = old === undefined ? isAlias(mention) : formOf(text, mention) !== old;
    if (isOther || isDoubtful(mention)) asked.push(change);
    else sure.push(change);
  }
  for (const place of missed) {
    const form = place.part === "whole" ? name : lastUnit(name.split(" ")).join(" ");
    sure.push({ mention: place, text: behindLam(text, form, place) });
  }
  for (const place of perhaps) asked.push({ mention: place, text: newForm(analysis, entity.name, name, place) });
  for (const { mention, text: form } of otherNames(analysis, entity, name))
    asked.push({ mention, text: behindLam(text, form, mention) });
  return { sure, asked: confirms ? asked : [] };
}

/** `المملكة` of السعودية, `أ ف ب` of فرانس برس: no word of the name, however it is spelt. */
function isAnotherWord(form: string, name: string): boolean {
  // `ل[لصين]`: the article without its first letter.
  const words = new Set(
    name.split(" ").flatMap((word) => [keyForm(word), keyForm(word).replace(FUSED, "")].map(variantKey)),
  );
  return !form.split(" ").some((word) => words.has(variantKey(word)));
}

/** What the article loses behind ل. */
const FUSED = /^ا(?=ل)/;

const formOf = (text: string, { start, end }: Span): string => keyForm(text.slice(start, end));

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

/** @returns how a mention reads under the new name */
function newForm({ text }: Analysis, old: string, name: string, { start, end }: Span, isAlias = false): string {
  return behindLam(text, isAlias ? name : partLike(text.slice(start, end), old, name), { start });
}

/** `للصين` hides the alef of the article behind its preposition: `للمغرب`, `لفرنسا`. */
const behindLam = (text: string, form: string, { start }: Pick<Span, "start">): string =>
  hasArticle(form) && text.charAt(start - 1) === LAM ? form.slice(1) : form;

/** Has a person said that the name at an offset and another are two names of one? */
const isJoined = (analysis: Analysis, offset: number): boolean => correctionAt(analysis, offset)?.same !== undefined;

/** The part of the new name that stands where this part of the old one did: its last unit, its first, or all of it; words before the old one stay. */
function partLike(written: string, old: string, name: string): string {
  const [part, whole, parts] = [written.split(" "), old.split(" "), name.split(" ")];
  const alike = (words: readonly string[], others: readonly string[] = part): boolean =>
    variantKey(keyForm(words.join(" "))) === variantKey(keyForm(others.join(" ")));
  const extra = part.length - whole.length;
  if (extra > 0 && alike(whole, part.slice(extra))) return [...part.slice(0, extra), name].join(" ");
  if (extra >= 0) return name;
  if (alike(whole.slice(-part.length))) {
    const wanted = part.length === lastUnit(whole).length ? 0 : Math.min(part.length, parts.length - 1);
    return parts.slice(-Math.max(wanted, lastUnit(parts).length)).join(" ");
  }
  if (alike(whole.slice(0, part.length)))
    return (part.length === firstUnit(whole).length ? firstUnit(parts) : parts.slice(0, part.length)).join(" ");
  return name;
}

/** `عبد الفتاح` of `عبد الفتاح البرهان`: up to the word with which another unit begins. */
function firstUnit(words: readonly string[]): readonly string[] {
  let to = 1;
  while (to < words.length && lastUnit(words.slice(0, to + 1)).length > 1) to++;
  return words.slice(0, to);
}
