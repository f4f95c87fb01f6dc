/** The pipeline: text goes in, an Article comes out. */
import type { Article, Dateline, Span } from "./article";
import type { CheckedArticle } from "./checks/check";
import { lookAt, runChecks, type CheckSettings, type RichFinding } from "./checks/registry";
import { findDateline } from "./dateline/dateline";
import { NO_CORRECTIONS, type Corrections } from "./corrections";
import { decideMentions } from "./entities/decisions";
import { linkMentions, type LinkedEntity, type Linking } from "./entities/link";
import { EMPTY_STYLEBOOK, type Stylebook } from "./house-style/stylebook";
import { countryOfAgency } from "./lexicon/agencies";
import { countryOfCity, countryOfPlace } from "./lexicon/countries";
import { resolveUnitsAndDates } from "./numbers/resolve-units-and-dates";
import { resolveSpeakers } from "./quotations/speakers";
import { withTitles } from "./quotations/titles";
import { keepDrafts, type Drafts } from "./drafts";
import { readingOf, type Draft, type PlacedParagraph, type Reading } from "./reading";
import { splitPieces } from "./text/paragraphs";
import { createWorkspace, type Workspace } from "./workspace";

export interface AnalyzeOptions {
  /** Printed in the Article: the file's path, "-", or the document's URI. */
  uri?: string;
  checks?: CheckSettings;
  /** The newsroom's own rules. */
  stylebook?: Stylebook;
  /** What people have put right in it. */
  corrections?: Corrections;
}

/** Everything the engine knows of an article: what checks and features read. */
export interface Analysis extends CheckedArticle {
  readonly uri: string;
  readonly corrections: Corrections;
}

export interface Analyzer {
  /** What the article says, without judging it. */
  read(text: string, options?: AnalyzeOptions): Analysis;
  analyze(text: string, options?: AnalyzeOptions): Article;
  /** As `analyze`, with what features need beyond the public Article. */
  examine(text: string, options?: AnalyzeOptions): Examination;
  /** As `examine`, a step at a time, so that others get their turn: each tells what it cost (UTF-16 units read afresh, and as much as they come to). */
  examining(text: string, options?: AnalyzeOptions): Steps<Examination>;
  /** A document is closed: its paragraphs need not be remembered. */
  forget(uri: string): void;
}

/** Work in steps, each of which tells what it cost. */
export type Steps<T> = Generator<number, T>;

export interface Examination {
  analysis: Analysis;
  article: Article;
  /** The article's findings with what an editor shows beside them. */
  findings: RichFinding[];
}

/** @returns the Article of `text`. For texts that change while they are edited, keep an analyzer. */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  return createAnalyzer((oneShot ??= createWorkspace())).analyze(text, options);
}

/** Of all texts that are analysed by themselves: to learn their words anew for each took three times as long. */
let oneShot: Workspace | undefined;

/**
 * @param workspace the analyzer's own, where no other is given
 * @returns an analyzer that remembers the paragraphs it has read, so that an edit costs its own paragraph
 */
export function createAnalyzer(workspace: Workspace = createWorkspace()): Analyzer {
  const memory: Memory = { kept: keepDrafts(workspace), workspace, facts: [] };
  return {
    read: (text, options = {}) => allOf(reading(memory, text, options)),
    examine: (text, options) => allOf(examining(memory, text, options)),
    examining: (text, options) => examining(memory, text, options),
    analyze: (text, options) => allOf(examining(memory, text, options)).article,
    forget(uri) {
      memory.kept.forget(uri);
      memory.facts.length = 0;
      workspace.tagger.forgetArticle();
    },
  };
}

interface Memory {
  readonly kept: Drafts;
  readonly workspace: Workspace;
  /** What is remembered of the article that was read last, from one edit to the next. */
  readonly facts: unknown[];
}

// The generators stand here, not within: of each one that is made V8 keeps what it holds until it collects all garbage.
function* reading({ kept, workspace, facts }: Memory, text: string, options: AnalyzeOptions): Steps<Analysis> {
  const { stylebook = EMPTY_STYLEBOOK, corrections = NO_CORRECTIONS, uri = "-" } = options;
  const whole = text.length / PASSES_A_READING;
  const pieces = splitPieces(text);
  yield whole;
  // A. Of each paragraph by its text alone: numbers, reporting words with their frames, candidates for names.
  const drafts: Draft[] = [];
  for (const { start, end, part } of pieces) {
    const { draft, isFresh } = kept.draftOf(text.slice(start, end), part);
    drafts.push(draft);
    if (isFresh) yield end - start;
  }
  kept.endText(options.uri);
  yield whole;
  // B. Of the article: which candidates are names.
  const { mentionsOf, people } = decideMentions(drafts, {
    ...workspace,
    stylebook: stylebook.nameAt,
    corrections: corrections.names,
    home: stylebook.rules.country,
  });
  // C. Of each paragraph over its names: who speaks as written, and what is said.
  const paragraphs: PlacedParagraph[] = [];
  for (const [index, draft] of drafts.entries()) {
    const reading = readingOf(draft, mentionsOf[index] ?? []);
    paragraphs.push({ index, start: pieces[index]?.start ?? 0, reading });
    if (isUnjudged(reading)) yield draft.text.length;
  }
  yield whole;
  // D. Of the article: which names are one, when and where it was filed, what numbers come to, who speaks.
  const linking = linkMentions(paragraphs, people, workspace.variantOf);
  const dateline = findDateline(paragraphs, linking);
  const numbers = resolveUnitsAndDates(
    paragraphs.map(({ start, reading }) => ({ start, numbers: reading.numbers })),
    { ...countriesOf(linking, dateline, workspace), filed: dateline?.date, newsroom: stylebook.rules.country },
  );
  yield whole;
  const quotations = resolveSpeakers(paragraphs, linking, dateline, {
    ...workspace,
    corrections: corrections.speakers && { text, speakerOf: corrections.speakers },
  });
  return {
    text,
    uri,
    paragraphs,
    linking: withTitles(linking, quotations),
    dateline,
    numbers,
    quotations,
    stylebook,
    corrections,
    facts,
  };
}

function* examining(memory: Memory, text: string, options: AnalyzeOptions = {}): Steps<Examination> {
  const analysis = yield* reading(memory, text, options);
  const { linking, dateline, numbers, quotations, paragraphs } = analysis;
  for (const { reading } of paragraphs) {
    if (!isUnjudged(reading)) continue;
    lookAt(reading);
    yield reading.text.length;
  }
  yield text.length / PASSES_A_READING;
  const findings = runChecks(analysis, options.checks);
  yield text.length / PASSES_A_READING;
  const article: Article = {
    schema: 1,
    uri: analysis.uri,
    dateline,
    paragraphs: spansOf(paragraphs),
    entities: linking.entities.map(({ id, type, name, titles, mentions }) => ({ id, type, name, titles, mentions })),
    numbers: [...numbers],
    quotations: quotations.map(({ start, end, mode, cue, speakers, contents, certainty }) => ({
      start,
      end,
      mode,
      cue,
      speakers,
      contents,
      ...(certainty === undefined ? {} : { certainty }),
    })),
    findings: findings.map(({ start, end, check, severity, message, fixes }) => ({
      start,
      end,
      check,
      severity,
      message,
      fixes,
    })),
  };
  return { analysis, article, findings };
}
/** The paragraphs as the article has them: one that is read in parts is one. */
function spansOf(paragraphs: readonly PlacedParagraph[]): Span[] {
  const spans: Span[] = [];
  for (const { start, reading } of paragraphs) {
    const last = spans.at(-1);
    const end = start + reading.text.length;
    if (reading.part === "rest" && last !== undefined) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A pass over what is known of the whole article costs little beside reading it; of ten million letters it is much, too. */
const PASSES_A_READING = 50;

/** Has no check looked at the paragraph yet, and nothing else that remembers? */
const isUnjudged = ({ facts }: Reading): boolean => facts.length === 0;

/** @returns what comes of the work, all of it done at once */
export function allOf<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** @returns the country that the story was filed from, and how often it names each, itself or one of its cities, people or bodies (ISO 3166) */
function countriesOf(
  { entities }: Linking,
  dateline: Dateline | null,
  { countryOfBody }: Pick<Workspace, "countryOfBody">,
): { home: string | undefined; named: ReadonlyMap<string, number> } {
  const entityOf = (id: string | undefined): LinkedEntity | undefined =>
    id === undefined ? undefined : entities.find((one) => one.id === id);
  const [place, agency] = [entityOf(dateline?.place), entityOf(dateline?.agency)];
  const named = new Map<string, number>();
  for (const entity of entities)
    for (const country of countriesNamedBy(entity, countryOfBody))
      named.set(country, (named.get(country) ?? 0) + entity.mentions.length);
  return { home: (place && countryOfPlace(place)) ?? (agency && countryOfAgency(agency.name)), named };
}

/** Of a city, a country or its people, a body that bears its name; عمان is a city and a country. */
function countriesNamedBy({ ref, type, name }: LinkedEntity, countryOfBody: Workspace["countryOfBody"]): Set<string> {
  const country = /^(?:group:)?country:(\w\w)$/.exec(ref ?? "")?.[1];
  const countries = [
    type === "place" ? countryOfCity(name) : undefined,
    country,
    type === "organization" ? countryOfBody(name) : undefined,
  ];
  return new Set(countries.filter((one) => one !== undefined));
}
