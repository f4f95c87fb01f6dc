/** JSON Lines, as archives have them: one record a line, read as it comes. */
import type { Readable } from "node:stream";

/** A line with its number from 1, and what stands in it; undefined where that is no text of UTF-8, or more than is read of one line. */
export interface Line {
  number: number;
  text: string | undefined;
  isTooLong: boolean;
}

/**
 * @param most bytes of a line
 * @returns the lines that are not empty; only a line feed ends one, since U+2028 may stand in JSON as it is
 */
export async function* linesOf(stream: Readable, most: number): AsyncGenerator<Line> {
  let number = 0;
  let rest: Buffer[] = [];
  let size = 0;
  const line = (): Line => {
    const isTooLong = size > most;
    const text = isTooLong ? undefined : decoded(Buffer.concat(rest));
    [rest, size] = [[], 0];
    return { number: ++number, text, isTooLong };
  };
  // Of a line that does not end only its length is kept.
  const take = (piece: Buffer): void => {
    size += piece.length;
    if (size > most) rest = [];
    else rest.push(piece);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      const ended = line();
      if (ended.text?.trim() !== "") yield ended;
    }
    take(chunk.subarray(from));
  }
  const last = line();
  if (last.text?.trim() !== "") yield last;
}

const LINE_FEED = 10;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Works on several things at once, and gives what comes of them in their order.
 * @param ahead how many may be under way: what is kept is bounded by it
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for await (const thing of things) {
    const under = work(thing);
    // Its turn tells of it; until then it is nobody's fault.
    under.catch(() => undefined);
    waiting.push(under);
    if (waiting.length >= ahead) yield await (waiting.shift() as Promise<R>);
  }
  for (const under of waiting) yield await under;
}
