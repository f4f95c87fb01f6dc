/**
 * Letters that are written with the word behind them: و ف (and), ب ك ل (prepositions), س (will). text/words.ts takes them off in every way that
 * they may be; whether one is a proclitic or the word's own letter (`وزير`, `لافروف`), letters alone do not tell.
 */
import type { WordReading } from "../text/words";

/** What `WordReading.proclitics` is made of. */
export const WAW = "و";
export const FA = "ف";
export const BA = "ب";
export const KAF = "ك";
export const LAM = "ل";
export const SIN = "س";

type Proclitics = Pick<WordReading, "proclitics">;

/** Only و before it: `والطاقة`. */
export const isConjoined = ({ proclitics }: Proclitics): boolean => proclitics === WAW;
/** و or ف first, whatever follows: `وبالصين`, `فقال`. */
export const opensWithConjunction = ({ proclitics }: Proclitics): boolean =>
  proclitics.startsWith(WAW) || proclitics.startsWith(FA);
/** A preposition right before it: `بالصين`, `وللصين`. */
export const followsPreposition = ({ proclitics }: Proclitics): boolean => /[بكل]$/.test(proclitics);
/** As followsPreposition, of ب and ل, which also join a word to a noun or a verb: `للصحفيين`, `بمناسبة`; كـ only likens. */
export const isAdjoined = ({ proclitics }: Proclitics): boolean => /[بل]$/.test(proclitics);
/** `سيعلن`: a verb, and nothing else. */
export const isFuture = ({ proclitics }: Proclitics): boolean => proclitics.endsWith(SIN);
/** كـ and سـ, which are too rare before names and nouns to doubt a word that begins so (كيري, سميرنوف). */
export const isRareProclitic = (proclitics: string): boolean => proclitics === KAF || proclitics === SIN;

/** Does the form begin as if و stood before it: `وبلير`, and `وليد` as well? */
export const beginsWithWaw = (form: string): boolean => form.startsWith(WAW);
/** @returns the form without a و at its beginning, whatever it is */
export const withoutWaw = (form: string): string => (beginsWithWaw(form) ? form.slice(WAW.length) : form);
/** Does the form begin as if a conjunction or a preposition stood before it? Names do as well: `كيري`, `فورد`. */
export const mayHaveProclitic = (form: string): boolean => /^[وفبكل]/.test(form);
/** Does the form begin as if a conjunction stood before it? */
export const mayHaveConjunction = (form: string): boolean => /^[وف]/.test(form);
/** Does the form begin as if ب or ل stood before it, a conjunction or not: `لرويترز`, `وبموجب`, and `لافروف` as well? */
export const mayBeAdjoined = (form: string): boolean => /^[وف]?[بل]/.test(form);
/** As mayBeAdjoined, of ب alone. */
export const mayFollowBa = (form: string): boolean => /^[وف]?ب/.test(form);
/** As mayBeAdjoined, of ل alone. */
export const mayFollowLam = (form: string): boolean => /^[وف]?ل/.test(form);
/** As mayBeAdjoined, of ك too. */
export const mayFollowPreposition = (form: string): boolean => /^[وف]?[بكل]/.test(form);
