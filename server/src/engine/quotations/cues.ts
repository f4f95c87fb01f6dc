/** Reporting words: what a form can be a cue of, by itself. Whether it is one, its frame decides (see frames.ts). */
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { perWord, type Reading, type Word } from "../text/words";

/** A form that may report speech. */
export interface CueForm {
  lemma: string;
  kind: "perfect" | "imperfect" | "participle" | "nominal" | "source";
  gender?: "m" | "f";
  number: "singular" | "dual" | "plural";
  /** What the verb does: say, explain, assert, deny … */
  class: string;
  /** How the writer stands to the content: neutral, endorsing, doubting … */
  stance: string;
  /** The preposition before a noun that is reported by itself: تعهد *بـ*تعزيز التعاون. */
  nounPreposition?: string;
  /** Goes on an earlier report: أضاف, تابع. */
  continuer: boolean;
  /** A cue only with its particle or mark close by: زاد, كتب, بيّن. */
  tight: boolean;
  /** Looks like a particle or a noun (بين, عبر, عقب): a cue only right before أن. */
  homograph: boolean;
  /** Takes no clause with أن. */
  noClause: boolean;
  reading: Reading;
}

/** @returns what this word can be a cue of, or undefined. One look-up per written form. */
export const cueForm = perWord((word: Word): CueForm | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const reading of word.readings) {
    if (!CUE_PROCLITICS.has(reading.proclitics)) continue;
    const form = FORMS.get(reading.key);
    // `رأي` is a noun, `رأى` a verb.
    if (form?.endsInMaqsura === true && !reading.plain.endsWith("ى")) continue;
    if (form !== undefined && (reading.proclitics !== "ب" || form.kind === "nominal")) return { ...form, reading };
  }
  return undefined;
});

/** The conjunctions that may stand before a cue, and بـ before القول. With س the words are still to be said: no report. */
const CUE_PROCLITICS = new Set(["", "و", "ف", "ب"]);

type FormFacts = Omit<CueForm, "reading"> & { endsInMaqsura?: boolean };
const FORMS = new Map<string, FormFacts>();

for (const [lemma = "", perfect = "", imperfect = "", participle = "", cls = "", stance = "", preposition = "", flags = ""] of rows("cues")) {
  const verb = { lemma, class: cls, stance, continuer: flags.includes("continuer"), tight: flags.includes("tight"), homograph: flags.includes("homograph"), noClause: flags.includes("no-clause"), ...(preposition === "-" ? {} : { nounPreposition: preposition }) };
  const add = (form: string | undefined, facts: Pick<FormFacts, "kind" | "gender" | "number">): void => {
    const key = keyForm(form ?? "-");
    if (key !== "-" && !FORMS.has(key)) FORMS.set(key, { ...verb, ...facts, ...(form === "رأى" ? { endsInMaqsura: true } : {}) });
  };
  const [ms, fs, fd, md, mp] = perfect.split(" ");
  add(ms, { kind: "perfect", gender: "m", number: "singular" });
  add(fs, { kind: "perfect", gender: "f", number: "singular" });
  add(fd, { kind: "perfect", gender: "f", number: "dual" });
  // Dual forms of masdar shape (ردا, نقلا, وعدا) are adverbs more often.
  if (!/^...ا$/.test(keyForm(md ?? "")) || cls === "continue") add(md, { kind: "perfect", gender: "m", number: "dual" });
  add(mp, { kind: "perfect", gender: "m", number: "plural" });
  const [ims, ifs, imp] = imperfect.split(" ");
  add(ims, { kind: "imperfect", gender: "m", number: "singular" });
  add(ifs, { kind: "imperfect", gender: "f", number: "singular" });
  add(imp, { kind: "imperfect", gender: "m", number: "plural" });
  const [pm, pf, pp] = participle.split(" ");
  add(pm, { kind: "participle", gender: "m", number: "singular" });
  add(pf, { kind: "participle", gender: "f", number: "singular" });
  add(pp, { kind: "participle", gender: "m", number: "plural" });
}

const SAY = { lemma: "قال", class: "say", stance: "neutral", continuer: false, tight: false, homograph: false, noClause: false } as const;
for (const [form, gender, number] of [["قوله", "m", "singular"], ["قولها", "f", "singular"], ["قولهما", undefined, "dual"], ["قولهم", "m", "plural"], ["القول", undefined, "singular"]] as const) {
  FORMS.set(keyForm(form), { ...SAY, kind: "nominal", number, ...(gender ? { gender } : {}) });
}
for (const form of ["تأكيده", "تأكيدها", "إشارته", "إشارتها", "إعلانه", "إعلانها"]) {
  FORMS.set(keyForm(form), { ...SAY, lemma: form.slice(0, -1), kind: "nominal", number: "singular", gender: form.endsWith("ها") ? "f" : "m" });
}
for (const form of ["وفقا", "بحسب", "حسب", "وفق", "طبقا", "حسبما", "نقلا"]) {
  FORMS.set(keyForm(form), { ...SAY, lemma: form, kind: "source", number: "singular" });
}
