/**
 * From a verb as it is written of many (`وقعوا`, `يناقشون`) to its singular and its dual. A final hamza or a weak letter is restored (`لجؤوا`, `لجأ`;
 * `أعطوا`, `أعطى`) where words of news text tell which verb it is; where they know two (`أجروا`: أجرى, أجر) or none, there is no answer.
 */
import { isCommonForm } from "../lexicon/forms";
import { perWord, type Word } from "../text/words";
import { soundDual } from "./conjugation";
import { WAW } from "./proclitics";

/** Letters of a verb without its ending, at least. */
const SHORTEST = 3;
/** Of so many letters an imperfect shows by its first ones which weak letter is its last. */
const TELLING = 4;

/** @returns the singular of a verb of many: `حضر` of `حضروا`, `يحضر` of `يحضرون`; undefined where no one verb is known, or its last letter is not */
export function singularOfMany(plural: string): string | undefined {
  const verb = verbOf(plural);
  if (verb?.weak === undefined) return verb?.stem;
  if (verb.perfect || verb.weak === "و") return `${verb.stem}${verb.weak}`;
  // `يسعى`, `يرمي`: of a verb of three letters nothing that is written tells which.
  return verb.stem.length < TELLING ? undefined : `${verb.stem}${verb.stem.startsWith("يت") ? "ى" : "ي"}`;
}

/** @returns the singular of a perfect of two: `وصل` of `وصلا`, `وصلت` of `وصلتا`; undefined for what is no verb as far as words of news text tell */
export function singularOfTwo(dual: string): string | undefined {
  if (!dual.endsWith("ا")) return undefined;
  const one = dual.slice(0, -1);
  const he = one.replace(/ت$/, "");
  return [one, he].some(isPerfect) ? one : undefined;
}

/** Has news text the form, and its imperfect: `حضر`, `يحضر`; `وصل`, `يصل`; `أعلن`, `يعلن`; `عاد`, `يعود`? Of some nouns, too (`حدث`). */
export const isPerfect = (he: string): boolean =>
  he.length >= SHORTEST &&
  isCommonForm(he) &&
  [he, he.slice(1), he.replace(/ا(?=.$)/, "و"), he.replace(/ا(?=.$)/, "ي")].some(
    (stem) => stem.length > 1 && (stem !== he.slice(1) || /^[واأ]/.test(he)) && isCommonForm(`ي${stem}`),
  );

/** Has news text the same form of her, and no noun in ة: `خسر`, for it has `خسرت`; not `صاحب`, for it has `صاحبة`. */
export const hasPerfectOfHer = (he: string): boolean => isCommonForm(`${he}ت`) && !isCommonForm(`${he}ة`);

/**
 * A verb of somebody behind و, by a shape that no noun of news text shares: `وأحرقوا`, `وحشدت`, `وأقال`, `والتقى`, `وانسحب`; not `ووقف`, `وتبادل`, which
 * are nouns as well.
 */
export const isConjoinedPerfect = perWord((word: Word): boolean =>
  word.readings.some(({ plain, proclitics }) => proclitics === WAW && isDistinctPerfect(plain)),
);

function isDistinctPerfect(plain: string): boolean {
  if (plain.endsWith("وا")) return singularOfMany(plain) !== undefined;
  if (plain.endsWith("ت")) return plain.length > SHORTEST && !plain.endsWith("ات") && isCommonForm(plain.slice(0, -1));
  return DERIVED.test(plain) && isCommonForm(plain);
}

/** `أقال`, `أعلن`; `التقى`, `احتل`; `انسحب`; `استقبل`: their nouns have an alef more. */
const DERIVED = /^(?:أ[^اويأ][^اوي]?ا?[^اوي]|ا[^اوي]ت[^اوي].?|ان[^اوي][^اوي].?|است[^اوي].[^اوي])$/;

/** @returns its dual: `وقعا` of `وقعوا`, of two women `وقعتا`; `يناقشان`, `تناقشان` of `يناقشون`; undefined where no one verb is known */
export function dualOfMany(plural: string, gender: "m" | "f"): string | undefined {
  const verb = verbOf(plural);
  if (verb === undefined) return undefined;
  const { stem, weak, perfect } = verb;
  if (perfect && gender === "f") return `${stem}تا`;
  const one = gender === "f" ? `ت${stem.slice(1)}` : stem;
  if (weak === undefined) return perfect ? soundDual(one) : `${soundDual(one)}ن`;
  return `${one}${weak === "و" ? "و" : "ي"}${perfect ? "ا" : "ان"}`;
}

interface Verb {
  /** Of him, without a weak letter at its end. */
  stem: string;
  weak: "ى" | "و" | undefined;
  perfect: boolean;
}

function verbOf(plural: string): Verb | undefined {
  const perfect = plural.endsWith("وا");
  const stem = withHamza(plural.slice(0, -2));
  if (stem.length < SHORTEST || !(perfect || /^[يت].+ون$/.test(plural))) return undefined;
  const weaks: Verb["weak"][] = perfect ? (MAY_BE_WEAK.test(stem) ? ["ى"] : []) : ["ى", "و"];
  const known = [undefined, ...weaks].filter((weak) => isCommonForm(`${stem}${weak ?? ""}`));
  return known.length === 1 ? { stem, weak: known[0], perfect } : undefined;
}

/** `أعط`, `ناد`, `تول`, `استدع`: of three letters and more, no other perfect ends in ى but one of a derived form. */
const MAY_BE_WEAK = /^(?:[أت]..|.ا.|[اأت].{3,})$/;

/** A final hamza as it is written where nothing follows: `لجؤ`, `لجأ`; `جاؤ`, `جاء`; `يجيئ`, `يجيء`. */
const withHamza = (stem: string): string => stem.replace(/(?<=ا)ؤ$|(?<=ي)ئ$/, "ء").replace(/ؤ$/, "أ");
