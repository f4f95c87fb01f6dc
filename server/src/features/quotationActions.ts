/** Code actions on quotations and names: name the speaker, quote or report the words, write a name in full or with its title. */
import { CodeActionKind, type CodeAction, type TextEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/checks/check";
import { usualParticle } from "../engine/quotations/particles";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import { say } from "./messages";
import { cueAt, nameAt, rangeOf, speakerOf, type NamedPlace } from "./places";

interface Rewriting {
  title: string;
  edits: readonly (Span & { text: string })[];
}

/** @param offset UTF-16 offset of the caret */
export function quotationActions(document: TextDocument, analysis: Analysis, offset: number, language: Language): CodeAction[] {
  const quotation = cueAt(analysis, offset) ?? analysis.quotations.find(({ contents }) => contents.some(({ start, end }) => start <= offset && offset <= end));
  const named = nameAt(analysis, offset);
  const rewritings = [...(quotation === undefined ? [] : [...namedSpeaker(analysis, quotation, language), ...otherMode(analysis, quotation, language)]), ...(named === undefined ? [] : fullerName(analysis, named, language))];
  return rewritings.map(({ title, edits }) => ({ title, kind: CodeActionKind.RefactorRewrite, edit: { changes: { [document.uri]: edits.map((edit): TextEdit => ({ range: rangeOf(document, edit), newText: edit.text })) } } }));
}

/** `وأضاف` → `وأضاف لافروف`: the name as it is short, behind the verb. */
function namedSpeaker(analysis: Analysis, quotation: ResolvedQuotation, language: Language): Rewriting[] {
  const { cue, speakers } = quotation;
  const speaker = speakerOf(analysis, quotation);
  const dropped = speakers[0]?.resolution === "dropped" && quotation.local?.cue?.form.kind !== "participle";
  if (cue === null || speaker === undefined || !dropped) return [];
  const short = shortNameOf(analysis, speaker.mentions) ?? speaker.name.split(" ").at(-1) ?? speaker.name;
  return [{ title: say(language, "nameSpeaker", short), edits: [{ start: cue.end, end: cue.end, text: ` ${short}` }] }];
}

/** The short form that the article itself uses. */
function shortNameOf({ text }: Analysis, mentions: NamedPlace["entity"]["mentions"]): string | undefined {
  const short = mentions.find(({ kind }) => kind === "short");
  return short && text.slice(short.start, short.end);
}

/** `قال إن …` ↔ `قال: «…»`: the marks and the particle; whose I and you they are the writer sees to. */
function otherMode({ text }: Analysis, { mode, cue, contents, complementizer, local }: ResolvedQuotation, language: Language): Rewriting[] {
  const [content, more] = contents;
  const form = local?.cue?.form;
  if (cue === null || content === undefined || more !== undefined || form === undefined || content.start < cue.end) return [];
  if (mode === "indirect" && complementizer !== undefined && /^(?:إن|أن|بأن)$/.test(text.slice(complementizer.start, complementizer.end))) {
    const start = endOfSpace(text, complementizer.start);
    return [{ title: say(language, "toDirect"), edits: [{ start, end: content.start, text: ": «" }, { start: content.end, end: content.end, text: "»" }] }];
  }
  const [open, close] = [text.slice(content.start - 1, content.start), text.slice(content.end, content.end + 1)];
  const lead = /\s*[:،]?\s*[«“"]$/.exec(text.slice(Math.max(cue.end, content.start - 5), content.start))?.[0];
  if (mode !== "direct" || lead === undefined || !/[«“"]/.test(open) || !/[»”"]/.test(close) || form.noClause) return [];
  const particle = usualParticle(form.lemma);
  return [{ title: say(language, "toIndirect"), edits: [{ start: content.start - lead.length, end: content.start, text: ` ${particle} ` }, { start: content.end, end: content.end + 1, text: "" }] }];
}

/** Where the white space before an offset begins. */
function endOfSpace(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** A short name in full, a name with the title that the article gives it. */
function fullerName({ text, paragraphs, linking }: Analysis, { entity, mention }: NamedPlace, language: Language): Rewriting[] {
  if (entity.type !== "person" || mention.kind === "nisba") return [];
  const written = text.slice(mention.start, mention.end);
  const rewritings: Rewriting[] = [];
  if (mention.kind === "short" && entity.name !== written) rewritings.push({ title: say(language, "fullName", entity.name), edits: [{ start: mention.start, end: mention.end, text: entity.name }] });
  const index = paragraphs.findLastIndex(({ start }) => start <= mention.start);
  const titled = linking.mentionsOf[index]?.some(({ start, titles }) => (paragraphs[index]?.start ?? 0) + start === mention.start && titles.length > 0) === true;
  const [title] = entity.titles;
  if (!titled && title !== undefined) rewritings.push({ title: say(language, "addTitle", title), edits: [{ start: mention.start, end: mention.start, text: `${title} ` }] });
  return rewritings;
}
