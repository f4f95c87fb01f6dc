/** Go to definition: of a name its first full mention, of a dropped subject the mention that it refers to, of a relative day the dateline. */
import type { Location } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import { isRelativeDay } from "../engine/numbers/calendar";
import { findRelativeDates } from "../engine/numbers/relative-dates";
import { cueAt, isOn, locationOf, nameAt, paragraphAt, speakerOf } from "./places";

/** @param offset UTF-16 offset of the caret */
export function definition(document: TextDocument, { analysis }: Examination, offset: number): Location | null {
  const span = ofName(analysis, offset) ?? ofSpeaker(analysis, offset) ?? ofDay(analysis, offset);
  return span === undefined ? null : locationOf(document, span);
}

function ofName(analysis: Analysis, offset: number): Span | undefined {
  const named = nameAt(analysis, offset);
  return named && (named.entity.mentions.find(({ kind }) => kind === "full") ?? named.entity.mentions[0]);
}

/** Under `وأضاف`: where its speaker was last named. A speaker who is written out is there already. */
function ofSpeaker(analysis: Analysis, offset: number): Span | undefined {
  const quotation = cueAt(analysis, offset);
  if (quotation?.cue == null) return undefined;
  const { cue, speakers } = quotation;
  return speakers[0]?.span ?? speakerOf(analysis, quotation)?.mentions.findLast(({ start }) => start < cue.start);
}

function ofDay(analysis: Analysis, offset: number): Span | undefined {
  const { dateline } = analysis;
  if (dateline === null) return undefined;
  const paragraph = paragraphAt(analysis, offset);
  if (paragraph === undefined) return undefined;
  const { start, reading } = paragraph;
  const word = reading.tokens.find((token) => isOn(token, offset - start))?.word;
  const relative =
    (word !== undefined && isRelativeDay(word)) ||
    [...reading.days, ...findRelativeDates(reading)].some((one) => isOn(one, offset - start));
  return relative ? dateline : undefined;
}
