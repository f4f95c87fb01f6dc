/** What agency usage writes behind a reporting verb, as the table of cues has it: `أشار إلى أن`, `طالب بـ`, `حث … على`. */
import { endsInParticle } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";

/** Stands in a frame for the one addressed or described: `وصف … بأنه`. */
export const PLACE_OF_OBJECT = "…";

/** A verb that reports by itself, in the perfect, with its frames (the usual first). */
export interface ReportingVerb {
  lemma: string;
  masculine: string;
  /** Undefined where the table has no such form. */
  feminine: string | undefined;
  frames: readonly string[];
}

/** @returns the particle that opens a clause right behind the verb (`قال إن`, `شدد على أن`); undefined where usage has none */
export function clauseParticle(lemma: string): string | undefined {
  return FRAMES.get(lemma)?.find((frame) => endsInParticle(frame) && !frame.includes(PLACE_OF_OBJECT));
}

/** @returns the preposition of that clause: إلى of `أشار إلى أن`; undefined where it has none, or writes it to its أن */
export function clausePreposition(lemma: string): string | undefined {
  const [preposition, ...rest] = clauseParticle(lemma)?.split(" ") ?? [];
  return rest.length > 0 ? preposition : undefined;
}

const listed = rows("cues").map(({ frames, ...rest }) => ({ ...rest, frames: frames?.split("/") ?? [] }));

const FRAMES: ReadonlyMap<string, readonly string[]> = new Map(listed.map(({ lemma, frames }) => [lemma, frames]));

/** Does somebody or something stand between the verb and its clause: `علل التأخير بأن`? */
export const takesObject = (lemma: string): boolean =>
  FRAMES.get(lemma)?.some((frame) => endsInParticle(frame) && frame.includes(PLACE_OF_OBJECT)) === true;

/** @returns those that are no other word's look-alike and have a frame of their own, in the order of the table */
export const reportingVerbs = (): readonly ReportingVerb[] =>
  listed.flatMap(({ lemma, perfect: { ms: masculine, fs: feminine }, flags, frames }) =>
    frames.length === 0 || masculine === undefined || flags.includes("homograph")
      ? []
      : [{ lemma, masculine, feminine, frames }],
  );
