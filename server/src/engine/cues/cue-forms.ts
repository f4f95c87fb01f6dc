/** Reporting words: what a form can be a cue of, by itself. Whether it is one, its frame decides (see frames.ts). */
import { rows, type Row } from "../lexicon/lexicon";
import { foldHamza } from "../lexicon/function-words";
import { dualOfFeminine } from "../morphology/endings";
import { BA, FA, isConjoined, isFuture, LAM, SIN, WAW } from "../morphology/proclitics";
import { isThirdSingular, objectPronoun } from "../morphology/pronouns";
import { dualOfImperfect, hasShadda } from "../morphology/verbs";
import { dottedForm, endsInHamzaAbove, hasBareAlef, hasHamzaAbove, keyForm, undottedForm } from "../text/fold";
import { takesObject } from "./usage";
import { perWord, type WordReading, type Word } from "../text/words";

/** A form that may report speech. */
export interface CueForm {
  lemma: string;
  kind: "perfect" | "imperfect" | "participle" | "nominal" | "source";
  /** The words are still to be said: سيعلن. */
  future: boolean;
  /** The pronoun on a verbal noun is its speaker: قوله, تأكيدها. */
  pronoun: boolean;
  gender?: "m" | "f";
  number: "singular" | "dual" | "plural";
  /** What the verb does: say, explain, assert, deny … */
  class: string;
  /** How the writer stands to the content: neutral, endorsing, doubting … */
  stance: string | undefined;
  /** The preposition before a noun that is reported by itself: تعهد *بـ*تعزيز التعاون. */
  /** Without hamza. */
  nounPreposition?: string;
  /** Goes on an earlier report: أضاف, تابع. */
  continuer: boolean;
  /** A cue only with its particle or mark close by: زاد, كتب, بيّن. */
  tight: boolean;
  /** Looks like a particle or a noun (بين, عبر, عقب): a cue only right before أن. */
  homograph: boolean;
  /** Takes the one addressed as its object: طالب الحكومة. */
  object: boolean;
  /** One addressed, or what is explained, stands before its clause: `صارح … بأن`. */
  passesObject: boolean;
  /** Takes no clause with أن. */
  noClause: boolean;
  /** Reports with على أن: شدد. */
  ala: boolean;
  /** `يذكر أن` has no speaker. */
  impersonal: boolean;
  /** Reports with إن, which is this verb's before it is a nearer one's: قال. */
  inna: boolean;
  /** Reports without particle or mark: `قال الرئيس لقد …`. */
  bare: boolean;
  /** Its verbal noun reports as the verb does: `قوله إن`. */
  masdarReports: boolean;
  /** Of a verbal noun: what somebody does, who is told by the verb before it: `ختم بالتأكيد على أن`, `أصدر تحذيرا من أن`. */
  act?: "definite" | "indefinite";
  /** The same letters before another noun are a noun: `أبرز ملامح الخطة`, `طلب سفر المدرب`. */
  beforeNoun: boolean;
  /** Reports a noun with its preposition only where that can be stressed: `أكد على ضرورة`. */
  stressed: boolean;
  /** Brings in what another has said: `استشهد بقول الشاعر`. */
  cites: boolean;
  /** Of two readings of its noun, who can speak does: `حذر الخبير من`. */
  speakerFirst: boolean;
  /** The preposition before whose words they are: نقل *عن*. Without hamza. */
  source?: string;
  /** Of a source: the preposition it binds, and what follows it. */
  binds?: SourceCue;
  /** What alone it reports: what a document says (`أظهر استطلاع أن`), what stands in one (`جاء في بيان أن`), what an outlet has learnt. */
  only?: "document" | "in-document" | "outlet";
  reading: WordReading;
  /** An object pronoun stands on it: قالها. */
  withObject?: boolean;
  /** The pronoun is the one spoken to: أبلغته أن. */
  addresses?: boolean;
}

export interface SourceCue {
  preposition: string | undefined;
  before: "noun" | "verb" | "either";
  /** Tells of a source only at the beginning of a sentence or behind a comma. */
  apart: boolean;
  /** The words that stand before it: `من وجهة` before نظر. */
  opener: readonly string[];
}

/** @returns what this word can be a cue of, or undefined. One look-up per written form; for verbal nouns see verbal-nouns.ts. */
export const cueForm = perWord((word: Word): CueForm | undefined => formIn(FORMS, word));

/** @returns the first reading of a word that is one of these forms */
export function formIn(forms: Forms, word: Word): CueForm | undefined {
  for (const reading of word.readings) {
    if (!CUE_PROCLITICS.has(reading.proclitics)) continue;
    const form = formOf(forms, reading.key);
    // `رأي` is a noun, `رأى` a verb.
    if (form?.lastLetter !== undefined && !reading.plain.endsWith(form.lastLetter)) continue;
    // `أعتقد` is "I believe", `اعتقد` "he believed".
    if (form?.wasl === true && hasHamzaAbove(reading.plain)) continue;
    if (form === undefined || (reading.proclitics.endsWith(BA) && form.kind !== "nominal")) continue;
    const future = isFuture(reading);
    // `ليرد عليه الوزير قائلا`: what was done next.
    const isNext = reading.proclitics.endsWith(LAM);
    // `بيّن`, `عبّر` with their mark are the verb.
    const homograph = form.homograph && !hasShadda(word.surface);
    if ((!future && !isNext) || form.kind === "imperfect") return { ...form, homograph, future, reading };
  }
  return undefined;
}

/** `ورد` as و and رد, where its own verb does not report there. */
export const conjoinedCueForm = perWord((word: Word): CueForm | undefined => {
  const whole = cueForm(word);
  const reading = word.readings.find(isConjoined);
  const form = reading && formOf(FORMS, reading.key);
  return whole?.reading.offset === 0 &&
    whole.only === "in-document" &&
    reading !== undefined &&
    form?.kind === "perfect"
    ? { ...form, future: false, reading }
    : undefined;
});

/** `قالها`, `ذكرته`, `أبلغته أن`: a finite cue with an object pronoun. The pronoun is the one spoken to, or the words themselves. */
export const cueWithObject = perWord((word: Word): (CueForm & { withObject: true }) | undefined => {
  const [reading] = word.readings;
  const object = objectPronoun(word.plain);
  if (object === undefined) return undefined;
  const { stem, pronoun } = object;
  const conjunction = word.readings.find(({ proclitics }) => BEFORE_OBJECT.has(proclitics));
  const form = formOf(FORMS, keyForm(stem)) ?? (conjunction && formOf(FORMS, keyForm(stem.slice(1))));
  const own = FORMS.has(keyForm(stem)) ? reading : conjunction;
  // `أعربنا` is "we expressed"; `أبلغنا` may be "told us".
  const takesPronoun = isThirdSingular(pronoun) || form?.object === true;
  // `يسأله القاضي: «…»`, `ليجيبه الشاهد: «…»`: in the present only who is asked or answered is on the verb.
  const converses = form?.class === "ask" || form?.class === "reply";
  const addresses = form?.object === true || form?.class === "reply";
  return form !== undefined &&
    (form.kind === "perfect" || (form.kind === "imperfect" && converses)) &&
    !form.homograph &&
    own !== undefined &&
    takesPronoun
    ? { ...form, future: false, reading: own, withObject: true, object: false, addresses }
    : undefined;
});

const BEFORE_OBJECT = new Set([WAW, FA, LAM]);

/** What may stand before a cue: conjunctions, بـ before a verbal noun, سـ before an imperfect. */
const CUE_PROCLITICS = new Set(["", WAW, FA, BA, WAW + BA, SIN, WAW + SIN, FA + SIN, LAM]);

export type FormFacts = Omit<CueForm, "reading" | "future"> & Spelling;
interface Spelling {
  /** ى or ي, where the other makes another word. */ lastLetter?: string;
  /** Its first alef has no hamza. */ wasl?: boolean;
}
/** What tells forms of one verb apart. */
export type Inflection = Pick<FormFacts, "kind" | "gender" | "number" | "act"> & { pronoun?: boolean };
/** Thousands of forms of hundreds of verbs, of which an article has few: verb and form are put together when a word is met. */
export type Forms = Map<string, { verb: VerbFacts; inflection: Inflection & Spelling }>;
const FORMS: Forms = new Map();

function formOf(forms: Forms, key: string): FormFacts | undefined {
  const form = forms.get(key);
  return form && { ...form.verb, ...form.inflection };
}

/** @returns what is true of every form of a verb of the table */
export function verbFacts({ lemma, class: cls, stance, nounPreposition, source, flags }: Row<"cues">): VerbFacts {
  const has = (flag: (typeof flags)[number]): boolean => flags.includes(flag);
  const only = (["document", "in-document", "outlet"] as const).find(has);
  return {
    lemma,
    class: cls,
    stance,
    continuer: has("continuer"),
    tight: has("tight"),
    homograph: has("homograph"),
    noClause: has("no-clause"),
    object: has("object"),
    passesObject: takesObject(lemma),
    ala: has("ala"),
    impersonal: has("impersonal"),
    inna: has("inna"),
    bare: has("bare"),
    masdarReports: has("masdar-reports"),
    beforeNoun: has("before-noun"),
    stressed: has("stressed"),
    cites: has("cites"),
    speakerFirst: has("speaker-first"),
    pronoun: false,
    ...(source === undefined ? {} : { source: foldHamza(source) }),
    ...(only ? { only } : {}),
    ...(nounPreposition === undefined ? {} : { nounPreposition: foldHamza(nounPreposition) }),
  };
}

/** What is true of a verb in all its forms. */
type VerbFacts = Omit<FormFacts, "kind" | "number">;

for (const row of rows("cues")) {
  const { perfect, imperfect, participle, flags } = row;
  const verb = verbFacts(row);
  const add = (form: string | undefined, inflection: Inflection): void => {
    const key = form === undefined ? "" : keyForm(form);
    if (form === undefined || FORMS.has(key)) return;
    // Without its hamza `هنأ` is `هنا`.
    const endsTelling =
      endsInHamzaAbove(form) ||
      (flags.includes(inflection.kind === "perfect" ? "perfect-letter" : "imperfect-letter") &&
        (dottedForm(form) ?? undottedForm(form)) !== undefined);
    const lastLetter = endsTelling ? { lastLetter: form.slice(-1) } : undefined;
    const wasl = hasBareAlef(form) && inflection.kind === "perfect" ? { wasl: true } : undefined;
    FORMS.set(key, { verb, inflection: lastLetter || wasl ? { ...inflection, ...lastLetter, ...wasl } : inflection });
  };
  add(perfect.ms, { kind: "perfect", gender: "m", number: "singular" });
  add(perfect.fs, { kind: "perfect", gender: "f", number: "singular" });
  add(perfect.fd, { kind: "perfect", gender: "f", number: "dual" });
  add(perfect.md, { kind: "perfect", gender: "m", number: "dual" });
  add(perfect.mp, { kind: "perfect", gender: "m", number: "plural" });
  add(imperfect.ms, { kind: "imperfect", gender: "m", number: "singular" });
  add(imperfect.fs, { kind: "imperfect", gender: "f", number: "singular" });
  add(imperfect.mp, { kind: "imperfect", gender: "m", number: "plural" });
  add(imperfect.ms && dualOfImperfect(imperfect.ms), { kind: "imperfect", gender: "m", number: "dual" });
  add(imperfect.fs && dualOfImperfect(imperfect.fs), { kind: "imperfect", gender: "f", number: "dual" });
  add(participle.m, { kind: "participle", gender: "m", number: "singular" });
  add(participle.f, { kind: "participle", gender: "f", number: "singular" });
  add(participle.mp, { kind: "participle", gender: "m", number: "plural" });
  add(participle.f && dualOfFeminine(participle.f), { kind: "participle", gender: "f", number: "dual" });
}

const SOURCE = {
  class: "say",
  stance: "neutral",
  continuer: false,
  tight: false,
  homograph: false,
  noClause: false,
  object: false,
  passesObject: false,
  ala: false,
  impersonal: false,
  inna: false,
  bare: false,
  masdarReports: false,
  beforeNoun: false,
  stressed: false,
  cites: false,
  speakerFirst: false,
  pronoun: false,
} as const;
for (const row of rows("source-cues"))
  if (row.opener === undefined)
    FORMS.set(keyForm(row.form), { verb: sourceFacts(row), inflection: { kind: "source", number: "singular" } });

/** @returns what is true of a source in all its forms */
export function sourceFacts({ form, preposition, before, place, opener }: Row<"source-cues">): VerbFacts {
  return {
    ...SOURCE,
    lemma: opener === undefined ? form : `${opener} ${form}`,
    binds: {
      preposition: preposition && foldHamza(preposition),
      before,
      apart: place === "apart",
      opener: opener?.split(" ") ?? [],
    },
  };
}
