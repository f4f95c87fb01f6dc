/** The particle of reported words, as checks look at it. */
import type { Reading } from "../reading";

/** @returns token index of the particle of a reported clause: the first token that ends behind its beginning, since proclitics may stand before it */
export const particleAt = ({ tokens }: Pick<Reading, "tokens">, complementizer: { start: number }): number => tokens.findIndex(({ end }) => end > complementizer.start);

/** @returns whether a quotation's cue rules its particle: of two that share one (`شدد الوزير وقال: إن`) the later does */
export function rulesParticle(quotations: Reading["quotations"], { cue, complementizer }: Reading["quotations"][number]): boolean {
  return complementizer !== undefined && !quotations.some((other) => other.complementizer?.start === complementizer.start && (other.cue?.at ?? -1) > (cue?.at ?? -1));
}
