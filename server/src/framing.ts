/**
 * Finds the messages in a stream of bytes again after one whose header is wrong: the library's reader takes all that follows such a header
 * for another, and hears nothing any more.
 */
import { Transform } from "node:stream";

/**
 * @param lost is told how many bytes were left out
 * @returns a stream that lets whole frames of LSP through, as they come, and leaves out what belongs to none
 */
export function wellFramed(lost: (bytes: number) => void): Transform {
  let waiting: Buffer = Buffer.alloc(0);
  /** Bytes of a body that are still to come. */
  let body = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (body >= chunk.length && waiting.length === 0) {
        body -= chunk.length;
        return done(null, chunk);
      }
      waiting = Buffer.concat([waiting, chunk]);
      for (;;) {
        const through = Math.min(body, waiting.length);
        if (through > 0) this.push(waiting.subarray(0, through));
        body -= through;
        waiting = waiting.subarray(through);
        if (waiting.length === 0) break;
        const header = headerIn(waiting);
        if (header === undefined) break;
        if (header.start > 0) lost(header.start);
        waiting = waiting.subarray(header.start);
        if (header.length === undefined) continue;
        this.push(`Content-Length: ${header.length}\r\n\r\n`);
        waiting = waiting.subarray(header.size);
        body = header.length;
      }
      done();
    },
  });
}

/**
 * @returns where the first header begins that may be one, whole where `length` tells what its body has; undefined where more must come
 */
function headerIn(bytes: Buffer): { start: number; size: number; length: number | undefined } | undefined {
  const text = bytes.toString("latin1");
  const match =
    /(?:content-type:[^\r\n]*\r\n)?content-length:[ \t]*(\d{1,10})[ \t]*\r\n(?:content-type:[^\r\n]*\r\n)?\r\n/i.exec(
      text,
    );
  const length = Number(match?.[1]);
  if (match !== null && length <= LARGEST) return { start: match.index, size: match[0].length, length };
  if (match !== null) return { start: match.index + match[0].length, size: 0, length: undefined };
  // Of what is no header yet only an end can become one.
  return bytes.length > LONGEST ? { start: bytes.length - LONGEST, size: 0, length: undefined } : undefined;
}

/** Bytes of a message: twenty times the longest text that is read from a disk. */
const LARGEST = 160 * 2 ** 20;
/** Bytes of a header. */
const LONGEST = 4096;
