/** A good word: names that stand as the stylebook wants them, so that one sees what has been looked after. */
import type { Analysis, Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { LinkedEntity } from "../engine/entities/link";

/** @returns whether the stylebook has the name, and nothing is found on this mention of it */
export const isAsInStylebook = (
  { analysis, findings }: Pick<Examination, "analysis" | "findings">,
  entity: LinkedEntity,
  mention: Span,
): boolean =>
  isOfStylebook(analysis, entity) && !findings.some(({ start, end }) => start < mention.end && mention.start < end);

const isOfStylebook = ({ house }: Analysis, { ref }: LinkedEntity): boolean =>
  ref !== undefined && house.byRef(ref) !== undefined;
