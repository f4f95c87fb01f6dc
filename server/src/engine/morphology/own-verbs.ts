/** Verbs of no third person, by their letters: of the one who speaks, or to whom is spoken. Vowels alone tell some from third persons (`وافقتُ`, `وافقتْ`): "may be" says so. */
import { isCommonForm, isEverydayForm, isHeardForm, isUnheardForm } from "../lexicon/forms";
import { isPerfect } from "./verb-numbers";

/** `سأعمل`, `سنعمل`, `تريدون`, `تريدين`, `ذهبتم`, `لا تخافوا`: of no third person. */
export const isOwnVerb = (form: string): boolean =>
  /^سأ.{2}/.test(form) ||
  (/^سن.{3}/.test(form) && (isHeardForm(`ي${form.slice(2)}`) || isUnheardForm(form))) ||
  (/^ت.{2,}(?:ون|ين|ي)$/.test(form) &&
    !isEverydayForm(form) &&
    isHeardForm(`ي${form.slice(1).replace(/(?:ون|ين|ي)$/, "")}`)) ||
  /^ت.{2,}وا$/.test(form) ||
  (form.endsWith("تم") && isPerfect(form.slice(0, -2)));

/** `أريد`, `نريد`; `أكبر`, `نصف` look alike. */
export const mayBeOwnVerb = (form: string): boolean =>
  /^[أن].{2}/.test(form) && (isHeardForm(`ي${form.slice(1)}`) || isUnheardForm(form));

/** `الله ننتصر`, `كلنا نعرف`: wherever it stands; `نقل`, `نشر` are nouns. */
export const isOurVerb = (form: string): boolean =>
  /^ن.{3}/.test(form) && !hasNounsEnding(form) && isHeardForm(`ي${form.slice(1)}`);
const hasNounsEnding = (form: string): boolean => /(?:ة|ات|ا|ين|ون)$/.test(form);

/** `وافقت`, `رأيت`, `قلت`, `فعلتها`; `عودوا`. */
export function mayBeOwnPerfect(form: string): boolean {
  const he = /^(.{2,})ت(?:ه|ها|هم|هما|ني)?$/.exec(form)?.[1];
  if (he !== undefined)
    return (
      !he.endsWith("ا") &&
      !(form.length > he.length + 1 && isCommonForm(`${he}ة`)) &&
      // A perfect, though news may not have its imperfect.
      ((he.length > 2 && (isHeardForm(he) || isUnheardForm(form))) ||
        [`${he.replace(/[يو]$/, "")}ى`, he.replace(/و$/, "ا"), hollow(he)].some(isPerfect))
    );
  return /^[^ي].+وا$/.test(form);
}

/** `قال` of `قلت`. */
const hollow = (stem: string): string => (stem.length === 2 ? `${stem.charAt(0)}ا${stem.charAt(1)}` : stem);
