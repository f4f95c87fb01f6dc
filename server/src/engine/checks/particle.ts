/** The particle of reported words, as checks look at it. */
import type { Reading } from "../reading";

/** @returns token index of the particle of a reported clause: the first token that ends behind its beginning, since proclitics may stand before it */
export const particleAt = ({ tokens }: Pick<Reading, "tokens">, complementizer: { start: number }): number => tokens.findIndex(({ end }) => end > complementizer.start);
