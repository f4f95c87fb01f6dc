/** Words that one check looks for: table `check-words`. */
import { rows, type Row } from "../lexicon/lexicon";

/** @returns the forms of a list, as the table writes them */
export const checkWords = (list: Row<"check-words">["list"]): string[] =>
  rows("check-words")
    .filter((row) => row.list === list)
    .map(({ form }) => form);
