/**
 * The analysed article, as the CLI prints it (`analyze --format json`, one JSON object a line per input)
 * and as the server answers the custom request `arabicPress/article` ({ textDocument: { uri } }).
 *
 * This is the public contract: newsroom scripts and scorers read it, and so do the client's views. Adding an optional field is free; changing or removing one raises `schema`.
 *
 * Every offset is in UTF-16 code units from the start of the text, end exclusive (as LSP positions count).
 */

export interface Span {
  start: number;
  end: number;
}

export interface Article {
  schema: 1;
  /** The file's path as given, "-" for standard input, or the document's URI. */
  uri: string;
  dateline: Dateline | null;
  paragraphs: Span[];
  entities: Entity[];
  numbers: NumberMention[];
  quotations: Quotation[];
  findings: Finding[];
}

/** "دوشنبه 16 سبتمبر 2021 (شينخوا)": where and when the story was filed, and by which agency. */
export interface Dateline extends Span {
  /** Id of the place's entity. */
  place?: string;
  /** ISO 8601; a part that the text leaves out is a hyphen: "2021-09-16", "--09-16". */
  date?: string;
  /** Id of the agency's, or of the paper's, entity. */
  agency?: string;
  /** Id of the entity of the reporter whose byline it is: `أيمن حسن – سبق:`. */
  author?: string;
}

export type EntityType =
  | "person"
  | "organization"
  | "place" // countries, cities, regions, rivers, buildings: GPE, LOC and FAC together
  | "group" // nationalities, religions, political and ethnic groups (NORP)
  | "event" // wars, summits, tournaments, anniversaries with a name
  | "product" // named products, vehicles, weapons, diseases and viruses
  | "work"; // named books, laws, treaties, newspapers' titles as works

/** One thing in the world, with all its mentions in this article linked together. */
export interface Entity {
  id: string;
  type: EntityType;
  /** The fullest form in the article, without title and clitics: "وانغ يي". */
  name: string;
  /** Titles and roles that the article gives it: "وزير الخارجية الصيني". */
  titles: string[];
  mentions: Mention[];
}

/** Spans leave out proclitics (و ف ب ل ك) but keep the article ال. */
export interface Mention extends Span {
  kind: "full" | "short" | "alias" | "title" | "nisba";
  /** 0 to 1: how sure it is that this is a name, and this entity's. */
  confidence?: number;
}

export type NumberKind =
  | "cardinal"
  | "ordinal"
  | "fraction"
  | "percent"
  | "money"
  | "quantity"
  | "date"
  | "time"
  | "year"
  | "duration"
  | "range"
  | "age"
  | "score";

/** The longest sensible span: numeral with its unit, currency or percent sign. A counted noun is left out. */
export interface NumberMention extends Span {
  kind: NumberKind;
  /** The digits or number words alone. */
  numeral: Span;
  /**
   * Plain decimal, no grouping ("200000000000", "0.5", "-3"); a fraction as "3/4"; a range or score as "30/33", of hours as "20:00/22:00";
   * a date or time in ISO 8601 with left-out parts as hyphens; a duration in ISO 8601 ("P3D").
   */
  value: string;
  /** True where the value has no end as a decimal, as a third of a million has none, and is rounded at the twelfth place; every other value is exact. */
  rounded?: boolean;
  /**
   * ISO 4217 for money ("USD"), UCUM for a quantity ("km"), "{pp}" for percentage points. Money has none where nothing tells whose it is
   * (a bare ريال).
   */
  unit?: string;
  /** How the text hedges it: نحو (about), أكثر من (more), ما لا يقل عن (least), أقل من (less), ما لا يزيد على (most). */
  bound?: "about" | "more" | "least" | "less" | "most";
  /** What a rate counts by: UCUM for a time ("h", "d", "wk", "mo", "a") or another unit ("[bbl_us]"). */
  per?: string;
  /** The calendar that the value is written in, where it is not the Gregorian. */
  calendar?: "hijri";
  /** Of a time: "UTC", "local" or an IANA zone ("Asia/Riyadh"). */
  zone?: string;
  /** A date in the Gregorian calendar, completed from the dateline where the text leaves a part out: "2021-09-16". */
  resolved?: string;
}

/** One reporting cue with its speakers and what they are reported to have said (cue, source and content in PARC). */
export interface Quotation extends Span {
  mode: "direct" | "indirect" | "mixed";
  /** The reporting word without proclitics; null where a direct quotation goes on without one. */
  cue: Span | null;
  speakers: Speaker[];
  /** Without quote marks, complementizer (إن أن بأن) and final full stop; two spans where the cue interrupts. */
  contents: Span[];
  /** How sure the speakers are, from signals that do not depend on each other: grammar, agreement, discourse, what the names say. */
  certainty?: Certainty;
}

/** Right in at least 95, in at least 80 of a hundred, or a guess that no check asserts. */
export type Certainty = "sure" | "likely" | "unsure";

export interface Speaker {
  /** Id of the speaker's entity; absent for an unnamed source ("مصادر مطلعة"). */
  entity?: string;
  /** What a reader would call the speaker: the entity's name, or the description of an unnamed source. */
  name: string;
  /** The subject as written, where there is one. */
  span?: Span;
  /** How the speaker was found. */
  resolution: "explicit" | "dropped" | "pronoun" | "continued" | "unresolved";
  /** 0 to 1: how sure that is; 1 where the speaker is written out. */
  confidence?: number;
  /** As the quotation's. */
  certainty?: Certainty;
  /** The rule that found the speaker, for developers: "written people", "floor" (see docs/quotations.md). */
  reason?: string;
}

export interface Finding extends Span {
  /** The check's id, kebab-case: "unclosed-quotation". */
  check: string;
  severity: "error" | "warning" | "information" | "hint";
  message: string;
  /** Replacement texts, best first; empty where the fix is the writer's decision. */
  fixes: Fix[];
}

export interface Fix {
  title: string;
  edits: (Span & { text: string })[];
  /** Right only if the writer meant what the check supposes: never applied in bulk. So is none of several fixes. */
  asks?: boolean;
}
