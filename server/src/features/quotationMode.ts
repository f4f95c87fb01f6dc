/** `قال إن …` ↔ `قال: «…»`: the marks and the particle. Whose I and you they are the writer sees to; where grammar would need more, nothing is offered. */
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/language";
import { complementizerOf, hasRole } from "../engine/lexicon/function-words";
import { definiteReading } from "../engine/morphology/article";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import { clauseParticle } from "../engine/cues/usage";
import type { PlacedParagraph } from "../engine/reading";
import type { Token } from "../engine/text/tokens";
import { say } from "./messages";
import type { Rewriting } from "./rewriting";

/** @returns the quotation in its other mode; none where it has several contents, or its words stand before the verb */
export function otherMode(analysis: Analysis, quotation: ResolvedQuotation, language: Language): Rewriting[] {
  const { mode, cue, contents, paragraph } = quotation;
  const [content, more] = contents;
  const place = analysis.paragraphs[paragraph];
  if (cue === null || content === undefined || more !== undefined || place === undefined || content.start < cue.end)
    return [];
  const edits =
    mode === "indirect"
      ? quoted(analysis, quotation, content, place)
      : mode === "direct"
        ? reported(analysis, quotation, content, place)
        : undefined;
  return edits === undefined ? [] : [{ title: say(language, mode === "indirect" ? "toDirect" : "toIndirect"), edits }];
}

type Edits = Rewriting["edits"] | undefined;

/** `قال الوزير إن …` → `قال الوزير: «…»`; not `أشار إلى أن` or `نفى أن`, whose verbs quote nothing. */
function quoted(
  { text }: Analysis,
  { complementizer, local }: ResolvedQuotation,
  content: Span,
  place: PlacedParagraph,
): Edits {
  if (
    complementizer === undefined ||
    !QUOTING.has(local?.cue?.form.class ?? "") ||
    !/^(?:إن|أن|بأن)$/.test(text.slice(complementizer.start, complementizer.end))
  )
    return undefined;
  const { tokens } = place.reading;
  const at = tokens.findIndex(({ start }) => place.start + start === complementizer.start);
  if (hasRole(tokens[at - 1]?.word, "preposition")) return undefined;
  return [
    { start: endBeforeMarks(text, complementizer.start), end: content.start, text: ": «" },
    { start: content.end, end: content.end, text: "»" },
  ];
}

/** `قال الوزير: «…»` → `قال الوزير إن …`, with the pronoun of the matter (`إنه لا …`) where no noun follows. */
function reported(
  analysis: Analysis,
  { cue, local, complementizer }: ResolvedQuotation,
  content: Span,
  place: PlacedParagraph,
): Edits {
  const { text } = analysis;
  const form = local?.cue?.form;
  if (
    cue === null ||
    form === undefined ||
    form.noClause ||
    !/[«“"]/.test(text.charAt(content.start - 1)) ||
    !/[»”"]/.test(text.charAt(content.end))
  )
    return undefined;
  const close = { start: content.end, end: content.end + 1, text: "" };
  if (complementizer !== undefined && complementizer.end <= content.start)
    return [{ start: content.start - 1, end: content.start, text: "" }, close];
  const lead = /\s*[:،]?\s*[«“"]$/.exec(text.slice(Math.max(cue.end, content.start - 5), content.start))?.[0];
  const first = place.reading.tokens.find(({ start }) => place.start + start >= content.start);
  if (lead === undefined || first === undefined) return undefined;
  const start = content.start - lead.length;
  const particle = clauseParticle(form.lemma);
  if (particle === undefined) return undefined;
  if (complementizerOf(first.word) !== undefined && /^[إأا]ن/.test(first.word.surface))
    return [{ start, end: place.start + first.start + 2, text: ` ${particle}` }, close];
  const between = mayFollowInna(analysis, first, place)
    ? " "
    : hasRole(first.word, "behind-pronoun")
      ? "ه "
      : undefined;
  return between === undefined ? undefined : [{ start, end: content.start, text: ` ${particle}${between}` }, close];
}

/** A noun, or what stands in front of a late one (`إن في المدينة …`); what may be a verb is none. */
function mayFollowInna({ linking, numbers }: Analysis, { start, word }: Token, place: PlacedParagraph): boolean {
  const named =
    linking.mentionsOf[place.index]?.some((mention) => mention.start === start) === true ||
    numbers.some((number) => number.start === place.start + start);
  return (
    named ||
    definiteReading(word)?.offset === 0 ||
    hasRole(word, "demonstrative") ||
    (hasRole(word, "preposition") && !hasRole(word, "takes-clause"))
  );
}

/** Classes of verbs (cues.tsv) that words in marks follow. */
const QUOTING: ReadonlySet<string> = new Set(["say", "continue", "explain", "assert", "write", "reply", "reveal"]);

/** Where the white space and the comma before an offset begin. */
function endBeforeMarks(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /[\s،]/.test(text.charAt(end - 1))) end--;
  return end;
}
