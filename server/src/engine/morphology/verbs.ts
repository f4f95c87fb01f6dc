/** Verbs, as far as letters show them; nouns begin and end with the same ones. */

/** Letters: ي, and a root of three. */
const SHORTEST_IMPERFECT = 4;

/** ت, وا or تا at the end: a perfect of her, of them, of two women; a name's as well (`رفعت`). */
export const hasPerfectEnding = (plain: string): boolean => /(?:ت|وا|تا)$/.test(plain);
/** ت at the end: a perfect of her, of you or of me, or a noun (`بيت`). */
export const endsInTa = (plain: string): boolean => plain.endsWith("ت");
/** `أنجز`, `أقرض`: a perfect of the fourth form, third person masculine, as far as letters show it; its hamza is written. */
export const mayBeFourthForm = (plain: string): boolean => /^أ[^اويأإآ]{3}$/.test(plain);
/** و at the end: a weak verb (`يدعو`), or a plural before what it belongs to (`مسؤولو`). */
export const endsInWaw = (form: string): boolean => form.endsWith("و");
/** وا at the end: a verb of many. */
export const endsInPluralWaw = (plain: string): boolean => plain.endsWith("وا");
/** ي, ت or ن first: a word that no list has is an imperfect more often than a name; but تش opens foreign names (تشاو). */
export const mayBeImperfect = (key: string): boolean => /^[يتن]/.test(key) && !key.startsWith("تش");
/** ي first, as in an imperfect of the third person, and not يوم. */
export const mayBeThirdPerson = (key: string): boolean =>
  key.length >= SHORTEST_IMPERFECT && key.startsWith("ي") && !key.startsWith("يوم");
/** @returns the dual of a singular imperfect: `يؤكدان` of `يؤكد`, `يريان` of `يرى` */
export const dualOfImperfect = (imperfect: string): string => `${imperfect.replace(/ى$/, "ي")}ان`;

/** ḍamma on the letter at this place: of a perfect's first, it says that the verb is passive (`ذُكر`). */
export const hasDammaAt = (surface: string, at: number): boolean => surface.charAt(at + 1) === "\u064f";
/** ḍamma on the تاء of a perfect with a pronoun on it: who writes did it (`سألتُه`). */
export const hasDammaOnTa = (surface: string): boolean => surface.includes("\u062a\u064f");
/** A letter is doubled: `بيّن`, `عبّر`. */
export const hasShadda = (surface: string): boolean => surface.includes("\u0651");
