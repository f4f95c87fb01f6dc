/** What is wished behind a name, and is no part of it: `صلى الله عليه وسلم`, `رحمه الله`, `عز وجل`. */
import { rows } from "../lexicon/lexicon";
import { endsInTaMarbuta } from "../morphology/endings";
import { phraseTable, type PhraseMatch } from "../text/phrases";
import type { Token } from "../text/tokens";

/** @returns the blessing that begins at a token; undefined where none does, as in the name `رحمة الله`, which shares its key with `رحمه الله` */
export function blessingAt(tokens: readonly Token[], at: number): PhraseMatch<string> | undefined {
  const match = BLESSINGS(tokens, at);
  const plain = tokens[at]?.word.plain ?? "";
  return match !== undefined && endsInTaMarbuta(plain) === endsInTaMarbuta(match.value) ? match : undefined;
}

const BLESSINGS = phraseTable(rows("blessings").map(({ form }) => [form, form.split(" ")[0] ?? form]));
