/** Long work in slices, so that requests of the editor get their turn, and so that what nobody wants any more is not finished. */
import type { Steps } from "./engine/analyze";

/** UTF-16 units that are read before others get their turn: an ordinary article is read at once, a long one in tens of milliseconds a slice. */
export const UNITS_A_SLICE = 20_000;

/**
 * @param rest waits until others have had their turn
 * @param isWanted asked after each rest
 * @returns what comes of the work; undefined where it is not wanted any more
 */
export async function inSlices<T>(
  steps: Steps<T>,
  rest: () => Promise<void>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (let units = 0; ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    units += value;
    if (units < UNITS_A_SLICE) continue;
    units = 0;
    await rest();
    if (!isWanted()) return undefined;
  }
}
