/** Nouns that numbers count (people, units, currencies), and the form that each number asks for. */

export interface Noun {
  /** Gender of the singular. */
  gender: "m" | "f";
  singular: string;
  plural: string;
  /** Masculine singular of an adjective that agrees with the noun: `أمريكي` in `دولار أمريكي`. */
  adjective?: string;
  /** What follows unchanged: `في الساعة` in `كيلومتر في الساعة`. */
  tail?: string;
}

export type GrammaticalCase = "nominative" | "accusative" | "genitive";

/**
 * `accusative` is the singular after 11 to 99 (`دولارا`); a dual is nominative or oblique (`دولاران`, `دولارين`) and drops
 * its nun in construct (`دولارا`, `دولاري`); the plural stands after 3 to 10.
 */
export type NounForm =
  "singular" | "accusative" | "dual" | "dual-oblique" | "dual-construct" | "dual-construct-oblique" | "plural";

/** @returns the noun in a form, with its adjective in agreement: a plural of things takes a feminine singular adjective. */
export function inflect({ gender, singular, plural, adjective, tail }: Noun, form: NounForm): string {
  const noun = form === "plural" ? plural : inflectWord(singular, form);
  const described =
    adjective === undefined
      ? ""
      : ` ${form === "plural" ? feminine(adjective) : inflectWord(gender === "f" ? feminine(adjective) : adjective, form)}`;
  return `${noun}${described}${tail === undefined ? "" : ` ${tail}`}`;
}

/** @returns every distinct written form of a noun with its adjective, but those in construct: شهري is an adjective of its own. */
export function formsOf(noun: Noun): WrittenForm[] {
  // A dual that looks like the singular (يورو) counts nothing by itself.
  return distinct(NOUN_FORMS.map((form) => writtenForm(inflect(noun, form), form)));
}

/** @returns every distinct form with ال, on the noun and on its adjective: `الدولارات الأمريكية`. */
export function definiteForms({ adjective, tail, ...bare }: Noun): WrittenForm[] {
  return distinct(
    NOUN_FORMS.filter((form) => form !== "accusative").map((form) => {
      const noun = inflect(bare, form);
      const described =
        adjective === undefined ? "" : ` ال${inflect({ ...bare, adjective }, form).slice(noun.length + 1)}`;
      return writtenForm(`ال${noun}${described}${tail === undefined ? "" : ` ${tail}`}`, form);
    }),
  );
}

export interface WrittenForm {
  form: string;
  dual: boolean;
  plural: boolean;
}

const writtenForm = (written: string, form: NounForm): WrittenForm => ({
  form: written,
  dual: form.startsWith("dual"),
  plural: form === "plural",
});

/** The first of equal forms stays. */
function distinct(forms: readonly WrittenForm[]): WrittenForm[] {
  return forms.filter(({ form }, index) => forms.findIndex((other) => other.form === form) === index);
}

const NOUN_FORMS: readonly NounForm[] = ["singular", "accusative", "plural", "dual", "dual-oblique"];

function inflectWord(word: string, form: Exclude<NounForm, "plural">): string {
  if (form === "singular" || INDECLINABLE.test(word)) return word;
  if (form === "accusative") return NO_TANWIN_ALEF.test(word) ? word : `${seated(word)}ا`;
  return (seated(word).replace(/ة$/, "ت").replace(/ى$/, "ي") + DUAL_ENDINGS[form]).replace("أا", "آ");
}

const DUAL_ENDINGS = {
  dual: "ان",
  "dual-oblique": "ين",
  "dual-construct": "ا",
  "dual-construct-oblique": "ي",
} as const;
/** Loans that end in a long vowel stay as they are: يورو. The و of a word of three letters is a consonant: عضو, عضوا. */
const INDECLINABLE = /.{3}و$|ا$/;
/** No alef carries the tanwin after ة, ى, أ (مرفأ) or a hamza that follows an alef (هواء). */
const NO_TANWIN_ALEF = /(?:[ةىأ]|اء)$/;

/** A final hamza takes a seat before an ending where the letter before it joins on: عبء, عبئا; but جزء, جزءا. */
function seated(word: string): string {
  return word.replace(/(?<![اأآدذرزوؤ])ء$/, "ئ");
}

function feminine(adjective: string): string {
  return `${adjective}ة`;
}
