/** Code actions by which who sees it puts right what was read: which words are a name, of what, and who speaks. */
import { CodeActionKind, type CodeAction } from "vscode-languageserver-types";
import type { Choice, ChoiceArguments, Entry, IgnoreArguments } from "../../../protocol/protocol";
import type { Analysis } from "../engine/analyze";
import type { EntityType, Span } from "../engine/article";
import { quotationKey, type CorrectedName } from "../engine/corrections";
import type { LinkedEntity } from "../engine/entities/link";
import { nameTypes } from "../engine/house-style/rules";
import type { Language } from "../engine/language";
import { isCommonForm } from "../engine/lexicon/forms";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import { keyForm } from "../engine/text/fold";
import { sentenceAt } from "../engine/text/folded";
import { directed } from "../engine/text/direction";
import { say } from "./messages";
import type { NewsroomFiles } from "./newsroomActions";
import { correctionAt, cueAt, nameAt, paragraphAt, type NamedPlace } from "./places";

/** Commands of the server: an entry for the list of corrections, or one off it, and the file that has it. */
export const CORRECT = "arabicPress.correct";
export const TAKE_BACK = "arabicPress.takeBack";
/** Command of our client: lets the user choose. */
export const CHOOSE = "arabicPress.choose";

/** What an action is made of. */
interface Occasion {
  analysis: Analysis;
  language: Language;
  /** The article's path from its folder. */
  file: string;
  /** The file that has the list. */
  ignoreFile: string;
  /** Is it our client, which can let the user choose? */
  ours: boolean;
}

/**
 * @param span what is selected, or where the cursor stands
 * @param ours is it our client?
 */
export function correctionActions(
  analysis: Analysis,
  span: Span,
  { file, ignoreFile }: NewsroomFiles,
  ours: boolean,
  language: Language,
): CodeAction[] {
  if (ignoreFile === undefined) return [];
  const occasion: Occasion = { analysis, language, file, ignoreFile, ours };
  const place = nameAt(analysis, span.start);
  const isWithin = place !== undefined && span.end <= place.mention.end;
  const [selected, quotation] = [selectedIn(analysis, span), quotationAt(analysis, span.start)];
  return [
    ...(isWithin ? nameActions(occasion, place, span) : []),
    ...(selected === undefined ? [] : wordActions(occasion, selected, isWithin ? place : undefined)),
    ...(quotation === undefined || isWithin ? [] : speakerActions(occasion, quotation)),
    ...takingBack(occasion, span.start, quotation),
  ];
}

/** Words, and what of them is the name. */
type Words = Omit<CorrectedName, "is" | "same">;

/** In the order in which the file has it. */
const corrected = (
  { text, name, file, sentence }: Words,
  { is, same }: Pick<CorrectedName, "is" | "same">,
): CorrectedName => ({
  text,
  is,
  ...(name === undefined ? {} : { name }),
  ...(same === undefined ? {} : { same }),
  ...(file === undefined ? {} : { file }),
  ...(sentence === undefined ? {} : { sentence }),
});

function nameActions(occasion: Occasion, { entity, mention }: NamedPlace, span: Span): CodeAction[] {
  if (mention.kind === "nisba" || mention.kind === "title") return [];
  const { analysis, language, file } = occasion;
  const text = analysis.text.slice(mention.start, mention.end);
  // What was put right once is put right further by the same entry.
  const words: Words = correctionAt(analysis, mention.start) ?? { text, file };
  const shorter = span.start === span.end ? upTo(analysis, mention, span.start) : undefined;
  return [
    action(occasion, say(language, "notAName", text), { name: corrected(words, { is: "none" }) }),
    action(occasion, say(language, "notANameAnywhere", text), { name: { text: words.text, is: "none" } }),
    ...(shorter === undefined
      ? []
      : [
          action(occasion, say(language, "endsHere", shorter), {
            name: corrected({ ...words, name: shorter }, { is: entity.type }),
          }),
        ]),
    ...ofKind(occasion, "otherKind", words, entity.type),
    ...sameAs(occasion, words, entity, mention),
  ];
}

/** The name up to the end of the word that the caret is in; undefined in its last. */
function upTo(analysis: Analysis, mention: Span, caret: number): string | undefined {
  const paragraph = paragraphAt(analysis, caret);
  const word = paragraph?.reading.tokens.find(({ end }) => caret <= paragraph.start + end);
  const end = (paragraph?.start ?? 0) + (word?.end ?? 0);
  return word === undefined || end >= mention.end ? undefined : analysis.text.slice(mention.start, end);
}

/** Words that are selected, and are not the very name that stands there. */
function wordActions(occasion: Occasion, selected: Span, around: NamedPlace | undefined): CodeAction[] {
  const { analysis, file } = occasion;
  const text = analysis.text.slice(selected.start, selected.end);
  if (around === undefined) {
    const paragraph = paragraphAt(analysis, selected.start);
    // A word that is usually none is a name in its own sentence only.
    const sentence =
      paragraph !== undefined && isCommonForm(text)
        ? { sentence: sentenceAt(paragraph.reading, selected.start - paragraph.start).replace(/\s+/g, " ") }
        : {};
    return ofKind(occasion, "isAName", { text, file, ...sentence }, undefined);
  }
  const whole = analysis.text.slice(around.mention.start, around.mention.end);
  if (text === whole) return [];
  const name = { text: whole, is: around.entity.type, name: text, file };
  return [action(occasion, say(occasion.language, "endsHere", text), { name })];
}

/** Whole words, not more than a name may have. */
function selectedIn({ text }: Analysis, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === "" || trimmed.split(/\s+/).length > LONGEST_NAME || /[\n\r]/.test(trimmed)) return undefined;
  const from = start + words.indexOf(trimmed);
  const to = from + trimmed.length;
  const isWhole =
    !/[\p{L}\p{M}]/u.test(text[to] ?? "") && !/[\p{L}\p{M}]{3}$/u.test(text.slice(Math.max(0, from - 3), from));
  return isWhole ? { start: from, end: to } : undefined;
}

const LONGEST_NAME = 12;

function ofKind(
  occasion: Occasion,
  title: "otherKind" | "isAName",
  words: Words,
  but: EntityType | undefined,
): CodeAction[] {
  const { language } = occasion;
  const text = words.name ?? words.text;
  const choices = nameTypes
    .filter((kind) => kind !== but)
    .map((kind) => ({
      label: say(language, kind),
      title: say(language, "isAKind", text, say(language, kind)),
      entry: { name: corrected(words, { is: kind }) },
    }));
  return choosing(occasion, say(language, title, text), choices);
}

/** Other names of the article: those that share a word with it first, then the nearest. */
function sameAs(occasion: Occasion, words: Words, entity: LinkedEntity, mention: Span): CodeAction[] {
  const { analysis, language } = occasion;
  const text = words.name ?? words.text;
  const shared = new Set(partsOf(text));
  const others = nearest(
    analysis,
    mention.start,
    (one) => one !== entity && one.type === entity.type,
    ({ name }) => partsOf(name).some((part) => shared.has(part)),
  );
  const choices = others.map(({ name, type, titles }) => ({
    label: name,
    description: titles[0] ?? "",
    title: say(language, "isSame", text, name),
    entry: { name: corrected(words, { is: type, same: name }) },
  }));
  return choosing(occasion, say(language, "sameAs", text), choices);
}

/** Words of a name by which another may be told to be the same: `بن` is in many. */
const partsOf = (name: string): string[] =>
  keyForm(name)
    .split(" ")
    .filter(({ length }) => length > 2);

function speakerActions(occasion: Occasion, quotation: ResolvedQuotation): CodeAction[] {
  const { analysis, language, file } = occasion;
  const { cue, contents, speakers, start } = quotation;
  const key = quotationKey(analysis.text, cue, contents);
  const spoken = (speaker: string): Entry => ({ speaker: { quotation: key, speaker, file } });
  const now = new Set(speakers.map(({ entity }) => entity));
  const people = nearest(
    analysis,
    start,
    ({ id, type }) => (type === "person" || type === "organization") && (!now.has(id) || now.size > 1),
    ({ type }) => type === "person",
  );
  const choices = people.map(({ name, titles }) => ({
    label: name,
    description: titles[0] ?? "",
    title: say(language, "speakerIs", name),
    entry: spoken(name),
  }));
  const isNobody = speakers.every(({ name }) => name === "");
  const nobody = { label: say(language, "nobody"), title: say(language, "speakerIsNobody"), entry: spoken("") };
  return choosing(occasion, say(language, "otherSpeaker"), isNobody ? choices : [...choices, nobody], {
    label: say(language, "someoneElse"),
    prompt: say(language, "whoSpeaks"),
    entry: { quotation: key, file },
  });
}

const quotationAt = (analysis: Analysis, offset: number): ResolvedQuotation | undefined =>
  cueAt(analysis, offset) ??
  analysis.quotations.findLast(({ contents }) => contents.some(({ start, end }) => start <= offset && offset <= end));

/** Entities that fit: those that are likely first, then by how near to an offset they are named, and rather before it than behind. */
function nearest(
  { linking }: Analysis,
  offset: number,
  fits: (entity: LinkedEntity) => boolean,
  isLikely: (entity: LinkedEntity) => boolean,
): LinkedEntity[] {
  const distance = ({ mentions }: LinkedEntity): number =>
    Math.min(...mentions.map(({ start }) => (start <= offset ? offset - start : AFTER * (start - offset))));
  return linking.entities
    .filter((one) => fits(one) && !one.unsure)
    .map((entity) => ({ entity, likely: isLikely(entity), far: distance(entity) }))
    .sort((a, b) => Number(b.likely) - Number(a.likely) || a.far - b.far)
    .slice(0, MOST_CHOICES)
    .map(({ entity }) => entity);
}

/** Who is named later is less often meant. */
const AFTER = 3;
const MOST_CHOICES = 12;

/** What was put right at this place, to be as it was read. */
function takingBack(occasion: Occasion, offset: number, quotation: ResolvedQuotation | undefined): CodeAction[] {
  const { analysis, language, ignoreFile } = occasion;
  const name = correctionAt(analysis, offset);
  const speaker =
    quotation?.speakers[0]?.reason === "corrected" || quotation?.speakers[0]?.resolution === "unresolved"
      ? analysis.corrections.speakerAt(quotationKey(analysis.text, quotation.cue, quotation.contents))
      : undefined;
  const entries: { title: string; entry: Entry }[] = [
    ...(name === undefined ? [] : [{ title: say(language, "takeBackName", name.name ?? name.text), entry: { name } }]),
    ...(speaker === undefined ? [] : [{ title: say(language, "takeBackSpeaker"), entry: { speaker } }]),
  ];
  return entries.map(({ title, entry }) =>
    command(title, TAKE_BACK, { file: ignoreFile, entry } satisfies IgnoreArguments),
  );
}

interface Choosing {
  label: string;
  description?: string;
  /** The choice as an action of its own. */
  title: string;
  entry: Entry;
}

/** One action that opens a list, where the editor is ours; else one for each of the first choices. */
function choosing(
  occasion: Occasion,
  title: string,
  choices: readonly Choosing[],
  typed?: { label: string; prompt: string; entry: { quotation: string; file: string } },
): CodeAction[] {
  const { ignoreFile, language, ours } = occasion;
  if (!ours) return choices.slice(0, FEW).map((choice) => action(occasion, choice.title, choice.entry));
  if (choices.length === 0 && typed === undefined) return [];
  const shown = choices.map(({ label, description = "", entry }): Choice => ({
    label: directed(label, language),
    description: directed(description, language),
    given: { file: ignoreFile, entry },
  }));
  const given: ChoiceArguments = { title: directed(title, language), choices: shown };
  if (typed !== undefined) {
    const { label, prompt, entry } = typed;
    given.typed = { label: directed(label, language), prompt: directed(prompt, language), entry, file: ignoreFile };
  }
  return [command(title, CHOOSE, given)];
}

const FEW = 6;

const action = ({ ignoreFile }: Occasion, title: string, entry: Entry): CodeAction =>
  command(title, CORRECT, { file: ignoreFile, entry } satisfies IgnoreArguments);

const command = (title: string, name: string, given: unknown): CodeAction => ({
  title,
  kind: CodeActionKind.Refactor,
  command: { title, command: name, arguments: [given] },
});

/** @returns what a correction says, in a sentence */
export function sayCorrection(entry: Entry, language: Language): string {
  if ("speaker" in entry)
    return entry.speaker.speaker === ""
      ? say(language, "isNoSpeaker")
      : say(language, "isSpeaker", entry.speaker.speaker);
  if (!("name" in entry)) return "";
  const { text: words, is, name, same, file } = entry.name;
  const text = name ?? words;
  if (is === "none") return say(language, file === undefined ? "notANameAnywhere" : "notAName", text);
  if (same !== undefined) return say(language, "isSame", text, same);
  return name === undefined ? say(language, "isAKind", text, say(language, is)) : say(language, "isNoMore", name);
}
