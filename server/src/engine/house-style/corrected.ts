/** What is written instead of a rejected form. */
import { hasArticle } from "../morphology/article";
import { pronounIn, withPossessor } from "../morphology/inflection";
import { LAM } from "../morphology/proclitics";
import type { Token } from "../text/tokens";
import { hasArticleBefore, type Beginning } from "./beginnings";
import { isOpen, type Rejection } from "./forms";
import type { PatternWord } from "./patterns";

/** A rejected form in a paragraph: offsets are the paragraph's; proclitics and ال stay outside, an ending where it is kept. */
export interface Rejected {
  start: number;
  end: number;
  preferred: string;
  reason: string | undefined;
  /** Of a name, not of a term. */
  name: boolean;
  /** An open form was written with an ending that the preferred form has not, and cannot take: what to write is the writer's to say. */
  asks: boolean;
  /** False where a verb is written in another form than what is preferred: nobody has told what that would be in this one. */
  agrees: boolean;
}

/**
 * What is written instead. An ending stays outside (`كرنفالات`), unless the preferred form has it already (`سيرجي`, for `سيرج*`), or can
 * have none: a person's name, or a form that begins like the rejected one. Of an inflected word a pronoun goes over to one preferred word;
 * what another ending becomes is the writer's to say. For a verb in another person, number, gender or tense, for words that stand between
 * others, and for several words in the place of definite ones (`العملية الإرهابية`) there is nothing to offer.
 * @param written the form's tokens
 * @param ends where the stem ends in each word of the form
 * @param skipped letters of the first token before the form
 */
export function corrected(
  { form, preferred, reason, name, person }: Rejection,
  written: readonly Token[],
  ends: readonly number[],
  skipped: number,
): Omit<Rejected, "start"> {
  if (form.some(({ takes }) => takes === "words"))
    return { end: written.at(-1)?.end ?? 0, preferred, reason, name, asks: false, agrees: false };
  const endings = written.map(({ word }, nth) => word.surface.slice(ends[nth]));
  const [last, word, ending = ""] = [written.at(-1), form.at(-1), endings.at(-1)];
  const end = last?.end ?? 0;
  const isDefinite = hasArticleBefore(written[0]?.word.surface ?? "", skipped);
  const agrees = form.every(({ verb }) => agreesWith(verb, preferred)) && !(isDefinite && preferred.includes(" "));
  const always = { preferred, reason, name, agrees };
  if (form.some(({ takes }) => takes === "inflection")) {
    const pronoun = word === undefined || word.takes !== "inflection" ? undefined : pronounIn(ending, word.stem);
    const isBare = endings.slice(0, -1).every((one) => one === "");
    if (isBare && ending === "") return { end, ...always, asks: false };
    return isBare && pronoun !== undefined && !preferred.includes(" ")
      ? { end, ...always, preferred: withPossessor(preferred, pronoun), asks: false }
      : { end, ...always, asks: true };
  }
  const open = isOpen(form) ? ending : "";
  const has = preferred.endsWith(open);
  const replaced = has || person || preferred.startsWith(form.map(({ stem }) => stem).join(" "));
  return { end: end - (replaced ? 0 : open.length), ...always, asks: replaced && !has };
}

/** A verb's first form is his perfect; what is preferred is that, too, unless it begins as an imperfect does. */
const agreesWith = (verb: PatternWord["verb"], preferred: string): boolean =>
  verb === undefined || (verb === "first" && !preferred.startsWith("ي"));

/** `لهيئة الأمم` becomes `للأمم المتحدة`: behind ل an article has no alef, and of `اللجنة` no ل either (`للجنة`). */
export function fused(surface: string, { skipped, hidden }: Beginning, rejected: Rejected): Rejected {
  const { start, preferred } = rejected;
  // The form begins with an article whose ل stands behind the preposition's: both are written anew.
  const from = hidden > 0 ? start + hidden - 1 : start - 1;
  if (hidden > 0 && !hasArticle(preferred)) return { ...rejected, start: from, preferred: LAM + preferred };
  if (hidden === 0 && (surface[skipped - 1] !== LAM || hasArticleBefore(surface, skipped) || !hasArticle(preferred)))
    return rejected;
  const bare = preferred.slice(1);
  return { ...rejected, start: from, preferred: bare.startsWith(LAM + LAM) ? bare : LAM + bare };
}
