/** How far from its cue what opens its report may stand, in tokens. An Arabic verb may have its subject with titles and names behind it. */
import type { CueForm } from "./cue-forms";

/** To a particle: behind a subject with its title, its name and where it was said (`قال … في مؤتمر صحفي عقده … إن`). */
export const TO_PARTICLE = 40;
/** To a colon, which ends the clause that the verb is in. */
export const TO_COLON = 25;
/** To a quote mark, which opens other things as well: names, titles, single words. */
export const TO_QUOTE = 18;
/** From a verb to the noun that it reports with its preposition: its subject and the one addressed stand between. */
export const TO_NOUN = 25;
/** From قال and its subject to words that nothing marks: a title and a name, no clause. */
export const TO_BARE = 9;
/** From a word that means something else as well (زاد, كتب) to its mark: a short subject. */
const TIGHT = 5;
/** The same where the one addressed, or what is explained, stands between (`صارح الوزير الصحافيين بأن`). */
const TIGHT_WITH_OBJECT = 12;
/** The same behind somebody, with a title, a name, and where it was said (`ردت وزارة الصحة في بيان أصدرته مساء أمس بأن`). */
export const TIGHT_BEHIND_SOMEBODY = 14;
/** The same before a colon, which such a word hardly has by chance. */
export const TIGHT_TO_COLON = 15;

/** @returns how many tokens may stand between a cue and its colon, quote mark or particle */
export function reach(form: CueForm, usual: number): number {
  if (form.homograph) return 0;
  return form.tight ? (form.passesObject ? TIGHT_WITH_OBJECT : TIGHT) : usual;
}
