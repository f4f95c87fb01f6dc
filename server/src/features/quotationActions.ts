/** Code actions on quotations and names: name the speaker, quote or report the words, write a name in full or with its title. */
import { CodeActionKind, type CodeAction, type TextEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../engine/analyze";
import type { Language } from "../engine/language";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import { hasRole } from "../engine/lexicon/function-words";
import { isCommonKey } from "../engine/lexicon/words";
import { keyForm } from "../engine/text/fold";
import { say } from "./messages";
import { cueAt, nameAt, rangeOf, speakerOf, type NamedPlace } from "./places";
import { otherMode } from "./quotationMode";
import type { Rewriting } from "./rewriting";

/** @param offset UTF-16 offset of the caret */
export function quotationActions(
  document: TextDocument,
  analysis: Analysis,
  offset: number,
  language: Language,
): CodeAction[] {
  const quotation =
    cueAt(analysis, offset) ??
    analysis.quotations.find(({ contents }) => contents.some(({ start, end }) => start <= offset && offset <= end));
  const named = nameAt(analysis, offset);
  const rewritings = [
    ...(quotation === undefined
      ? []
      : [...namedSpeaker(analysis, quotation, language), ...otherMode(analysis, quotation, language)]),
    ...(named === undefined ? [] : fullerName(analysis, named, language)),
  ];
  return rewritings.map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: {
      changes: {
        [document.uri]: edits.map((edit): TextEdit => ({ range: rangeOf(document, edit), newText: edit.text })),
      },
    },
  }));
}

/** `وأضاف` → `وأضاف لافروف`: the name as it is short, behind the verb. */
function namedSpeaker(analysis: Analysis, quotation: ResolvedQuotation, language: Language): Rewriting[] {
  const { cue, speakers } = quotation;
  const speaker = speakerOf(analysis, quotation);
  const dropped =
    speakers[0]?.resolution === "dropped" &&
    quotation.local?.cue?.form.kind !== "participle" &&
    !followsPronoun(analysis, quotation);
  if (cue === null || speaker === undefined || !dropped) return [];
  const short =
    shortNameOf(analysis, speaker.mentions) ?? (speaker.type === "person" ? familyName(speaker.name) : speaker.name);
  return [{ title: say(language, "nameSpeaker", short), edits: [{ start: cue.end, end: cue.end, text: ` ${short}` }] }];
}

/** The last word, where it can stand alone: not `هو` of `ري يونغ هو`. */
function familyName(name: string): string {
  const last = name.split(" ").at(-1) ?? name;
  return last.length < SHORTEST_NAME || isCommonKey(keyForm(last)) ? name : last;
}

const SHORTEST_NAME = 3;

/** `أنها قالت`, `الذي قال`: a pronoun before the verb is its subject already. */
function followsPronoun({ paragraphs }: Analysis, { paragraph, cue }: ResolvedQuotation): boolean {
  const place = paragraphs[paragraph];
  const at =
    place?.reading.tokens.findIndex(
      ({ start, end }) => cue !== null && place.start + start <= cue.start && cue.start < place.start + end,
    ) ?? -1;
  const before = at > 0 ? place?.reading.tokens[at - 1]?.word : undefined;
  return (
    before !== undefined &&
    (/^[ولبك]?[إأا]ن(?:ه|ها|هم|هما|هن|ني|نا)$|^[وف]?ه(?:و|ي|م|ما)$/.test(before.plain) || hasRole(before, "relative"))
  );
}

/** The short form that the article itself uses. */
function shortNameOf({ text }: Analysis, mentions: NamedPlace["entity"]["mentions"]): string | undefined {
  const short = mentions.find(({ kind }) => kind === "short");
  return short && text.slice(short.start, short.end);
}

/** A short name in full, a name with the title that the article gives it. */
function fullerName(
  { text, paragraphs, linking }: Analysis,
  { entity, mention }: NamedPlace,
  language: Language,
): Rewriting[] {
  if (entity.type !== "person" || mention.kind === "nisba" || mention.kind === "title") return [];
  const written = text.slice(mention.start, mention.end);
  const rewritings: Rewriting[] = [];
  if (mention.kind === "short" && entity.name !== written)
    rewritings.push({
      title: say(language, "fullName", entity.name),
      edits: [{ start: mention.start, end: mention.end, text: entity.name }],
    });
  const index = paragraphs.findLastIndex(({ start }) => start <= mention.start);
  const titled =
    linking.mentionsOf[index]?.some(
      ({ start, titles }) => (paragraphs[index]?.start ?? 0) + start === mention.start && titles.length > 0,
    ) === true;
  const [title] = entity.titles;
  if (!titled && title !== undefined)
    rewritings.push({
      title: say(language, "addTitle", title),
      edits: [{ start: mention.start, end: mention.start, text: `${title} ` }],
    });
  return rewritings;
}
