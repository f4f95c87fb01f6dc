/** Whether a form that the stylebook wants stands where a rejected one was found. */
import type { Token } from "../text/tokens";
import { beginningsOf, type Beginning } from "./beginnings";
import { startOf, type Forms, type Wanted } from "./forms";

/** Tokens that a rejected form takes: from a letter of the first to the end of its stem in the last. */
export interface Stretch {
  at: number;
  to: number;
  skipped: number;
  stem: number;
  open: boolean;
}

/**
 * Does a form that the stylebook wants stand over all of it, or reach into it? Then nothing is to be corrected, whoever rejects a part
 * of it: what was corrected is never corrected again. A wanted form within a rejected one is no excuse for it.
 */
export function isWanted(tokens: readonly Token[], stretch: Stretch, wanted: Forms["wanted"]): boolean {
  for (let at = stretch.at; at < stretch.to; at++) {
    const token = tokens[at];
    for (const beginning of token === undefined ? [] : beginningsOf(token)) {
      const forms = wanted.get(startOf(beginning.form)) ?? [];
      if (
        forms.some(
          (form) =>
            (form.index === 0 || isWhole(beginning)) && standsOver(tokens, form, at - form.index, beginning, stretch),
        )
      )
        return true;
    }
  }
  return false;
}

const isWhole = ({ skipped, hidden }: Beginning): boolean => skipped === 0 && hidden === 0;

/**
 * @param from token where the wanted form would begin
 * @param beginning in that token, where the form begins in the stretch
 */
function standsOver(
  tokens: readonly Token[],
  form: Wanted,
  from: number,
  beginning: Beginning,
  { at, to, skipped, stem, open }: Stretch,
): boolean {
  const end = from + form.words.length;
  const reachesIn = from < at || end > to;
  if (!reachesIn && (from > at || end < to || beginning.skipped > skipped)) return false;
  return form.words.every((word, nth) => {
    const token = tokens[from + nth];
    if (token === undefined) return false;
    const whole = { skipped: 0, form: token.word.surface, hidden: 0 };
    const beginnings = nth > 0 ? [whole] : form.index === 0 ? [beginning] : beginningsOf(token);
    const isLast = from + nth === to - 1;
    // An open form takes any ending of what is wanted, too.
    const takesEnding = nth === form.words.length - 1 && (isLast ? open : form.open);
    return beginnings.some(
      ({ skipped: start, form: written }) =>
        written === word || (takesEnding && (!isLast || start + word.length >= stem) && written.startsWith(word)),
    );
  });
}
