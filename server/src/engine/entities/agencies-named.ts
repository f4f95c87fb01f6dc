/** Agencies by their nation's adjective: `ذكرت | الفرنسية | أن`, `بحسب | الألمانية`; anything else of that nation elsewhere (`قالت الألمانية كارين`). */
import { complementizerOf, isFunctionWord, hasRole } from "../lexicon/function-words";
import { rows, type Row } from "../lexicon/lexicon";
import { agencySaidAt } from "../lexicon/agencies";
import { hasPronoun } from "../morphology/pronouns";
import { isConjoined, LAM } from "../morphology/proclitics";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { named, newMention, replaced, type LocalMention } from "./mention";

/** @returns the paragraph's mentions with the agencies; the same array where there are none */
export function withNamedAgencies(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
): readonly LocalMention[] {
  const found: LocalMention[] = [];
  for (const [at, { word, start }] of tokens.entries()) {
    const said = agencySaidAt(word);
    if (said === undefined || !isNamed(tokens, at, said.reading.proclitics)) continue;
    const place = named(text, tokens, at, at + 1, start + said.reading.offset);
    found.push(newMention(place, "organization", "full", said.ref));
  }
  return replaced(mentions, found);
}

function isNamed(tokens: readonly Token[], at: number, proclitics: string): boolean {
  const [first, before, next] = [tokens[at - 2]?.word, tokens[at - 1]?.word, tokens[at + 1]?.word];
  const role = before && agencyRole(before);
  const isRelayed = hasRole(before, "about") && first !== undefined && agencyRole(first) === "relayed";
  if (isRelayed) return proclitics === "" && endsSource(next);
  if (role === "verb") return proclitics === "" && tells(next);
  return role === "source" && (proclitics === "" || proclitics === LAM) && endsSource(next);
}

/** `أن`, `عن`, `نقلا`; `أنها` would be a woman's words of herself. */
const tells = (word: Word | undefined): boolean =>
  word !== undefined && ((complementizerOf(word) !== undefined && !hasPronoun(word.plain)) || hasRole(word, "about"));

/** `بحسب الألمانية، …`, `وفقا للفرنسية.`; not `بحسب الألمانية كارين`, `عن الألمانية التي`. */
const endsSource = (word: Word | undefined): boolean =>
  word === undefined || ENDS.has(word.surface) || complementizerOf(word) !== undefined || isBeginning(word);
const isBeginning = (word: Word): boolean => isFunctionWord(word) && word.readings.some(isConjoined);
const ENDS = new Set([".", "،", "؛", ":", ")", "»"]);

const agencyRole = perWord((word: Word): Row<"agency-words">["role"] | undefined => {
  for (const { plain } of word.readings) {
    const role = ROLES.get(keyForm(plain));
    if (role !== undefined) return role;
  }
  return undefined;
});
const ROLES = new Map(rows("agency-words").map(({ form, role }) => [keyForm(form), role]));
