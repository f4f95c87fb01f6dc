/** Order on the screen: VS Code lays its rows out from left to right. What the server sends has its order with it (engine/text/direction.ts); here is what the client says itself. */

/** @returns a text that is read from the right, where VS Code lays out from the left */
export const rightToLeft = (text: string): string => `\u2067${text}\u2069`;

/** @returns a text in the direction of its first letter, apart from what stands beside it */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** @returns facts that stand behind a label, apart from it */
export const beside = (text: string): string => (text === "" ? "" : `\u200e${isolated(text)}`);

/** @returns a text without what only orders it, as it is read aloud or compared */
export const undirected = (text: string): string => text.replace(/[\u200e\u2066-\u2069]/g, "");

/** A row that is too long loses its right end, where Arabic begins: it is cut at its own end here, and a tooltip has it whole. */
export function firstWords(text: string, longest = 30): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest);
  return `${text.slice(0, end > 0 ? end : longest)}…`;
}
