/** Whose a title is that has another's office in it: his who serves, or the other's. */
import { LAM } from "../morphology/proclitics";
import { givenName, nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { factsOf, isPersonsTitle, speaksFor } from "../nouns/title-words";
import { isComma } from "../text/marks";
import type { Token } from "../text/tokens";

/**
 * `المتحدث باسم | الرئيس فلان`, `المستشار الصحافي | للرئيس الأمريكي فلان`: the name is the president's; with more of the office, `المتحدث باسم
 * رئيس الوزراء فلان`, the spokesman's, where he has not been named before it.
 */
export function isOfPerson(tokens: readonly Token[], from: number, name: number): boolean {
  for (let at = from + 1; at < name; at++) {
    const word = tokens[at]?.word;
    const facts = word && factsOf(word);
    if ((facts?.title ?? facts?.honorific) === undefined || facts?.organisationHead !== undefined) continue;
    const isBare = tokens.slice(at + 1, name).every((token) => nisbaCountry(token.word) !== undefined);
    if (speaksFor(tokens[at - 1]?.word) && (isBare || isNamedBefore(tokens, from))) return true;
    if (isBare && facts?.reading.proclitics === LAM && facts.honorific !== undefined) return true;
  }
  return false;
}

/** `سامر حداد | المتحدث`, `سامر حداد، | المتحدث`; `فرحان حق نائب | المتحدث`, whose last name is a noun. */
const isNamedBefore = (tokens: readonly Token[], title: number): boolean => {
  let at = title;
  while (at > 0 && isPersonsTitle((tokens[at - 1] as Token).word)) at--;
  const [given, last] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
  return (
    last !== undefined && (isComma(last) || nameRole(last) !== undefined || (given && givenName(given)) !== undefined)
  );
};
