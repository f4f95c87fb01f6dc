/** How much is tried: a little with every run of the tests, much with `npm run fuzz`; FUZZ_SEED is another beginning. */
const isFull = process.env["FUZZ"] === "1";

/** @returns how many of something are tried */
export const runs = (few: number, many: number): number => (isFull ? many : few);

export const seed = Number(process.env["FUZZ_SEED"] ?? 25);

/** Milliseconds that one kind may take. */
export const PATIENCE = isFull ? 6 * 60 * 60 * 1000 : 120_000;

/** Lets the runner hear of us: it gives up on who says nothing for a minute. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Prints what was tried, where much was. */
export function tell(what: string): void {
  if (isFull) console.log(`fuzz, seed ${seed}: ${what}`);
}
