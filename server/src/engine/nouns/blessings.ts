/** What is wished behind a name, and is no part of it: `صلى الله عليه وسلم`, `رحمه الله`, `عز وجل`. */
import { rows } from "../lexicon/lexicon";
import { endsInTaMarbuta } from "../morphology/endings";
import { phraseTable, type PhraseMatch } from "../text/phrases";
import type { Token } from "../text/tokens";

/**
 * @returns the blessing that begins at a token, and whether God or somebody else has it; undefined where none begins, as in the name
 *   `رحمة الله`, which shares its key with `رحمه الله`
 */
export function blessingAt(tokens: readonly Token[], at: number): PhraseMatch<"god" | "one"> | undefined {
  const match = BLESSINGS(tokens, at);
  if (match === undefined) return undefined;
  const { form, whose } = match.value;
  const [first = ""] = form.split(" ");
  return endsInTaMarbuta(tokens[at]?.word.plain ?? "") === endsInTaMarbuta(first)
    ? { to: match.to, value: whose }
    : undefined;
}

const BLESSINGS = phraseTable(rows("blessings").map((row) => [row.form, row]));
