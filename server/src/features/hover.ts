/** Hover: what stands under the pointer (a number, a name, a reporting verb or a quotation), and why a finding there is one. */
import { MarkupKind, type Hover } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/language";
import { country, countryOfPlace } from "../engine/lexicon/countries";
import type { LinkedEntity } from "../engine/entities/link";
import { plusDays, weekdayOf } from "../engine/numbers/calendar";
import { weekOf } from "../engine/numbers/weeks";
import { findRelativeDates, resolveRelativeDate } from "../engine/numbers/relative-dates";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import { counted, dayOf, monthOf, sayWeekday } from "../engine/checks/wording";
import { directed } from "../engine/text/direction";
import { approvedIn } from "./approved";
import { explanationOf, findingsAt } from "./explanations";
import { say, sayNamed } from "./messages";
import { isDoubted, shownSpeakers } from "./speakers";
import { currencyName, dateLines, numberLines } from "./numberHover";

/**
 * @param offset UTF-16 offset under the pointer
 * @param entryOf a URI that opens a name's entry in the stylebook; undefined where it has none
 * @returns what stands there, and why a finding there is one
 */
export function hover(
  document: TextDocument,
  { analysis, findings }: Examination,
  offset: number,
  entryOf: (name: string) => string | undefined,
  language: Language,
): Hover | null {
  const found =
    numberAt(analysis, offset, language) ??
    dayAt(analysis, offset, language) ??
    entityAt(analysis, offset, entryOf, language) ??
    quotationAt(analysis, offset, language);
  const approved = approvedAt(analysis, offset);
  const faults = findingsAt(findings, offset, found === undefined);
  const span = found?.span ?? faults[0] ?? approved;
  if (span === undefined) return null;
  const parts = [
    ...(found === undefined ? [] : [found.lines.map((line) => directed(line, language))]),
    ...(approved === undefined ? [] : [[directed(approvalLine(analysis, approved, found?.span, language), language)]]),
    ...faults.map(({ check }) => explanationLines(check, language)),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.map((lines) => lines.join("\n\n")).join("\n\n---\n\n") },
    range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
  };
}

function explanationLines(check: string, language: Language): string[] {
  const explanation = explanationOf(check, language);
  return explanation === undefined ? [] : [explanation.title, explanation.why].map((line) => directed(line, language));
}

interface Found {
  span: Span;
  lines: string[];
}

const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/**
 * Document text is not Markdown: what could be markup within a line is escaped, and no more: a backslash before a sign of a figure (`2.5`, `3-2`) would
 * stand between it and the marks that keep it in order, and be seen.
 */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()|<>~&]|(?<=[a-z])[.:](?=[a-z/])/gi, "\\$&").replace(/\s+/g, " ");
}

/** The same as a line of its own, where a sign would make a heading or a list. */
const plainLine = (text: string): string => plain(text).replace(/^[-#+]|(?<=^\d+)[.)]/, "\\$&");

const DAYS_OF_WEEK = 7;

/** A relative day or period, with the date that it means by the dateline, or what it takes to tell. */
function dayAt(analysis: Analysis, offset: number, language: Language): Found | undefined {
  const { paragraphs, dateline, text, stylebook } = analysis;
  const paragraph = paragraphs.find(({ start, reading }) => start <= offset && offset <= start + reading.text.length);
  if (paragraph === undefined) return undefined;
  const { start, reading } = paragraph;
  const day = reading.days.find((one) => covers(one, offset - start));
  const found = day ?? findRelativeDates(reading).find((one) => covers(one, offset - start));
  if (found === undefined) return undefined;
  const span = { start: start + found.start, end: start + found.end };
  const name = `**${plain(text.slice(span.start, span.end))}**`;
  const filed = dateline?.date;
  if (filed === undefined || weekdayOf(filed) === undefined)
    return { span, lines: [name, say(language, "month" in found ? "noYear" : "noDateline")] };
  if ("unit" in found && found.unit === "week") {
    const week = weekLine(analysis, plusDays(filed, DAYS_OF_WEEK * found.offset), language);
    return week === undefined ? undefined : { span, lines: [name, week] };
  }
  const date = "unit" in found ? resolveRelativeDate(found, filed) : plusDays(filed, found.offset);
  const lines = dateLines(date, language);
  return {
    span,
    lines: [
      name,
      ...(lines.length > 0
        ? lines
        : [`${say(language, "byDateline")}: ${monthOf(date, stylebook)?.[language] ?? date}`]),
    ],
  };
}

/** "From Saturday, 1 March, to Friday, 7 March": where a week begins differs from country to country. */
function weekLine({ dateline, linking, stylebook }: Analysis, day: string, language: Language): string | undefined {
  const place = linking.entities.find(({ id }) => id === dateline?.place);
  const home = (place && countryOfPlace(place)) ?? stylebook.rules.country;
  const week = home === undefined ? undefined : weekOf(day, home);
  if (week === undefined) return undefined;
  const told = (one: string): string =>
    `${sayWeekday(weekdayOf(one) ?? 0)[language]} ${dayOf(one, stylebook, true)[language]}`;
  return `${say(language, "byDateline")}: ${say(language, "fromTo", told(week.first), told(week.last))}`;
}

function numberAt(analysis: Analysis, offset: number, language: Language): Found | undefined {
  const number = analysis.numbers.find((one) => covers(one, offset));
  if (number === undefined) return undefined;
  return {
    span: number,
    lines: [
      `**${plain(analysis.text.slice(number.start, number.end))}** · ${sayNamed(language, "kind", number.kind)}`,
      ...numberLines(analysis, number, language).map(plainSigns),
    ],
  };
}

/** Signs of a value that Markdown would read (`>`, `≈ 3 *`). */
function plainSigns(line: string): string {
  return line.replace(/[<>&*_`|]/g, "\\$&");
}

function entityAt(
  analysis: Analysis,
  offset: number,
  entryOf: (name: string) => string | undefined,
  language: Language,
): Found | undefined {
  for (const entity of analysis.linking.entities) {
    for (const mention of entity.mentions)
      if (covers(mention, offset))
        return {
          span: mention,
          lines: [
            ...entityLines(analysis, entity, (mention.confidence ?? 1) < LIKELY_NAME, language),
            ...entryLine(analysis.stylebook.byRef(entity.ref)?.name, entryOf, language),
          ],
        };
  }
  return undefined;
}

function approvedAt(analysis: Analysis, offset: number): Span | undefined {
  const index = analysis.paragraphs.findLastIndex(({ start }) => start <= offset);
  const start = analysis.paragraphs[index]?.start ?? 0;
  const found = approvedIn(analysis, index).find((one) => covers(one, offset - start));
  return found && { start: start + found.start, end: start + found.end };
}

/** Of a word in an approved title or term, the whole is what is told: no country stands for its minister. */
function approvalLine({ text }: Analysis, { start, end }: Span, found: Span | undefined, language: Language): string {
  const isPart = found !== undefined && (found.start > start || found.end < end);
  return isPart ? say(language, "approvedWhole", plain(text.slice(start, end))) : say(language, "approved");
}

/** A link over the name itself would have its line laid out in pieces. */
function entryLine(
  name: string | undefined,
  entryOf: (name: string) => string | undefined,
  language: Language,
): string[] {
  const entry = name === undefined ? undefined : entryOf(name);
  return entry === undefined ? [] : [`[${say(language, "openEntry")}](${entry})`];
}

/** Below it the tagger doubts the name, or two people share it. */
const LIKELY_NAME = 0.7;

function entityLines(
  { paragraphs, quotations, stylebook, dateline }: Analysis,
  entity: LinkedEntity,
  unsure: boolean,
  language: Language,
): string[] {
  const lines = [
    `**${plain(entity.name)}** · ${say(language, entity.type)}${unsure ? ` · ${say(language, "unsure")}` : ""}`,
  ];
  const code = entity.ref?.startsWith("country:") === true ? entity.ref.slice(8) : undefined;
  const facts = code === undefined ? undefined : country(code);
  if (code !== undefined && facts !== undefined)
    lines.push(
      say(
        language,
        "countryFacts",
        `${language === "ar" ? facts.name : (new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code)} (${code})`,
        facts.currency === "" ? "–" : `${currencyName(facts.currency, language)} (${facts.currency})`,
      ),
    );
  if (dateline?.author === entity.id) lines.push(say(language, "author"));
  for (const title of entity.titles) lines.push(plainLine(title));
  const note = stylebook.byRef(entity.ref)?.note;
  if (note !== undefined) lines.push(`_${plain(note)}_`);
  const said = quotations.filter(({ speakers }) => speakers.some((speaker) => speaker.entity === entity.id)).length;
  const first = entity.mentions[0];
  const counts = [say(language, "mentions", counted("mention", entity.mentions.length, "accusative"))];
  if (said > 0) counts.push(say(language, "quotationsOf", counted("quotation", said)));
  if (first !== undefined)
    counts.push(say(language, "firstNamed", paragraphs.findLastIndex(({ start }) => start <= first.start) + 1));
  return [...lines, counts.join(" · ")];
}

function quotationAt(analysis: Analysis, offset: number, language: Language): Found | undefined {
  const { quotations, text } = analysis;
  const quotation =
    quotations.find(({ cue }) => cue !== null && covers(cue, offset)) ??
    quotations.findLast(({ contents }) => contents.some((span) => covers(span, offset)));
  if (quotation === undefined) return undefined;
  const span =
    quotation.cue !== null && covers(quotation.cue, offset)
      ? quotation.cue
      : quotation.contents.find((one) => covers(one, offset));
  if (span === undefined) return undefined;
  const names = shownSpeakers(quotation);
  const form = quotation.local?.cue?.form;
  const lines = [
    `**${say(language, "speaker")}: ${names === "" ? say(language, "unknownSpeaker") : plain(names)}** · ${foundHow(analysis, quotation, language)}`,
  ];
  const verb =
    form === undefined || quotation.cue === null
      ? []
      : [
          plain(text.slice(quotation.cue.start, quotation.cue.end)),
          ...(form.stance === undefined
            ? []
            : [`${say(language, "stance")}: ${sayNamed(language, "stance", form.stance)}`]),
        ];
  lines.push([...verb, say(language, quotation.mode)].join(" · "));
  if (isDoubted(quotation)) lines.push(say(language, "unsureSpeaker"));
  return { span, lines };
}

/** How the speaker was found, and how sure that is: "dropped subject, carried over from paragraph 2 · likely". */
function foundHow(analysis: Analysis, quotation: ResolvedQuotation, language: Language): string {
  const { speakers, antecedent, certainty = "unsure" } = quotation;
  const [first] = speakers;
  const how = first?.resolution ?? "unresolved";
  if (first?.reason === "corrected") return say(language, "correctedByHand");
  if (how === "unresolved") return say(language, how);
  const said =
    how === "explicit"
      ? say(language, how)
      : how === "dropped"
        ? droppedFrom(analysis, quotation, language)
        : how === "continued" && antecedent === undefined
          ? say(language, "goesOn")
          : say(language, how, (antecedent ?? 0) + 1);
  return how === "explicit" && certainty !== "unsure" ? said : `${said} · ${say(language, certainty)}`;
}

/** Where a reader looks for whom a dropped subject goes back to: where they last spoke by name, or are last named. In the same paragraph nothing is told. */
function droppedFrom(
  { quotations, linking, paragraphs }: Analysis,
  quotation: ResolvedQuotation,
  language: Language,
): string {
  const [speaker] = quotation.speakers;
  const here = quotation.cue?.start ?? quotation.start;
  const before = linking.entities.find(({ id }) => id === speaker?.entity)?.mentions.findLast(({ end }) => end <= here);
  const named = before === undefined ? undefined : paragraphs.findLastIndex(({ start }) => start <= before.start);
  const spoke = quotations.findLast(
    (one) =>
      one.start < quotation.start &&
      one.speakers.some(({ name, resolution }) => resolution === "explicit" && name === speaker?.name),
  )?.paragraph;
  if (named === quotation.paragraph || spoke === quotation.paragraph) return say(language, "droppedHere");
  if (spoke !== undefined) return say(language, "dropped", spoke + 1);
  return named === undefined ? say(language, "droppedHere") : say(language, "droppedNamed", named + 1);
}
