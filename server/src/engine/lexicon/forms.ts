/** What news text has of a form, asked by the form as it is written (marks and spelling variants aside). */
import { keyForm } from "../text/fold";
import { isCommonKey, marksOf, MOST_ORDINARY, ordinaryLevel } from "./words";

/** @returns whether a form is a word more than a name */
export const isCommonForm = (form: string): boolean => isCommonKey(keyForm(form));

/** @returns whether a form is a word, though it may be a name, too (`بيت`) */
export const isHeardForm = (form: string): boolean => ordinaryLevel(marksOf(keyForm(form))) > 0;

/** @returns whether a form stands often in the news: rarer ones are inflections of others (`بيتك`, `ولعبت`) */
export const isEverydayForm = (form: string): boolean => ordinaryLevel(marksOf(keyForm(form))) === MOST_ORDINARY;

/** @returns whether no list has a form: most inflections of a verb, which news has in others (`سنطعن`, `تعبت`) */
export const isUnheardForm = (form: string): boolean => marksOf(keyForm(form)) === 0;
