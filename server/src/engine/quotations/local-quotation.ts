/** A quotation as its paragraph alone shows it. */
import type { Span, Quotation } from "../article";
import type { CueForm } from "../cues/cue-forms";
import type { Subject } from "./subject-phrases";

/** A quotation as its paragraph alone shows it; offsets are the paragraph's. */
export interface LocalQuotation {
  /** The reporting word, its form and token index. */
  cue: Span & { form: CueForm; at: number };
  /** The words إن, أن … of a reported clause. */
  complementizer?: Span;
  mode: Quotation["mode"];
  contents: Span[];
  subject?: Subject;
  /** Who the sentence is about, where a participle reports beside a verb that does not: `وتراجع الوزير، قائلا إن`. */
  topic?: Subject;
  /** Who the reported clause is about: `إن الحارس منعها`. */
  reported?: Subject;
  /** `وقال لها`: said to someone whom a pronoun stands for. */
  addressed: boolean;
  /** `وكان … قد قال`: told as background, its speaker does not take the floor. */
  background: boolean;
  /** Stands inside another's report, or in a subordinate clause: its speaker does not take the floor either. */
  nested: boolean;
  /** In a relative clause outside others' words: `حملنا الشكوى إلى المدير سالم الرواحي الذي أوضح أن`. */
  inRelative: boolean;
  /** `من جانبه`: another speaker than before. */
  changesSpeaker: boolean;
  /** Said in writing (`قالت الوزارة في بيان إن`): البيان is this speaker's from here on. */
  issued: boolean;
  /** A source that opens its sentence: `وبحسب دبلوماسي، فإن …`. */
  opens: boolean;
  /** `وسأله المذيع عن …، فأجاب`: another than who asked. */
  answers: boolean;
  /** Does its sentence name another for its subject, whom nothing could read: `أما «المنارة» فكتبت`, `وعلق سالم قائلا`? */
  otherwise: boolean;
  /** Index, in this paragraph, of the quotation whose speaker a participle or a second verb goes on with; beside a topic, whose it may be as well. */
  matrix?: number;
  /** A direct quotation that the paragraph does not close. */
  unclosed: boolean;
  /** One that nothing closes before another speaks: where its words end is not told. */
  cutShort: boolean;
}
