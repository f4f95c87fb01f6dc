/** What is wished behind a name, and is no part of it: `صلى الله عليه وسلم`, `رحمه الله`, `عز وجل`. */
import { rows } from "../lexicon/lexicon";
import { phraseTable } from "../text/phrases";

/** @returns the blessing that begins at a token, and whether God or somebody else has it; undefined where none begins */
export const blessingAt = phraseTable(rows("blessings").map(({ form, whose }) => [form, whose]));
