/**
 * Finds the messages in a stream of bytes, and the next again behind one whose header is wrong: the library's reader takes all that follows such
 * a header for its message, and hears nothing any more.
 *
 * A header that promises more than comes is known by the next one: no JSON holds a header, for ends of lines stand in its strings as `\r\n`.
 */
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { AbstractMessageReader, type DataCallback, type Disposable } from "vscode-languageserver/node";

/** Fires an error for a body that is no JSON; the error repeats nothing of it. */
export class FramedReader extends AbstractMessageReader {
  /** @param lost is told how many bytes belonged to no message */
  constructor(
    private readonly input: Readable,
    private readonly lost: (bytes: number) => void,
  ) {
    super();
  }

  listen(heard: DataCallback): Disposable {
    const body = (text: string): void => {
      const message = parsed(text);
      if (message === undefined) this.fireError(new Error("this is no JSON"));
      else heard(message as Parameters<DataCallback>[0]);
    };
    const read = framesIn({ body, lost: this.lost });
    this.input.on("data", read);
    this.input.on("error", (error) => this.fireError(error));
    this.input.on("close", () => this.fireClose());
    return { dispose: () => void this.input.off("data", read) };
  }
}

export interface Heard {
  /** A body has come: whole, or what came of it before the next header. */
  body(text: string): void;
  /** So many bytes belonged to none. */
  lost(bytes: number): void;
}

/** @returns takes the bytes of a stream as they come, and tells what is in them */
export function framesIn({ body, lost }: Heard): (chunk: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0);
  let open: Body | undefined;

  function skip(count: number): void {
    if (count > 0) lost(count);
    waiting = waiting.subarray(count);
  }

  /** @returns whether there is more to look at */
  function begin(): boolean {
    const header = headerIn(waiting);
    if (header === undefined) {
      // Of what is no header yet only an end can become one.
      skip(Math.max(0, waiting.length - LONGEST));
      return false;
    }
    const isTaken = header.length <= LARGEST;
    skip(isTaken ? header.start : header.start + header.size);
    if (!isTaken) return true;
    waiting = waiting.subarray(header.size);
    open = { missing: header.length, decoder: new StringDecoder("utf8"), text: "" };
    return true;
  }

  /** @returns whether there is more to look at: the body has ended */
  function goOn(one: Body): boolean {
    const end = endOf(one, waiting);
    const count = end ?? Math.max(0, waiting.length - LONGEST);
    one.text += one.decoder.write(waiting.subarray(0, count));
    one.missing -= count;
    waiting = waiting.subarray(count);
    if (end === undefined) return false;
    open = undefined;
    body(one.text + one.decoder.end());
    return true;
  }

  return (chunk) => {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    while (open === undefined ? begin() : goOn(open));
  };
}

/** A body that is coming: it is decoded as it comes, for to decode millions of letters at once holds others up. */
interface Body {
  /** Bytes that its header promises and that have not come. */
  missing: number;
  decoder: StringDecoder;
  text: string;
}

/** @returns where a body ends in what has come; undefined where more must come */
function endOf({ missing }: Body, bytes: Buffer): number | undefined {
  const next = headerIn(bytes)?.start ?? Infinity;
  if (next < missing) return next;
  if (bytes.length < missing) return undefined;
  // No JSON ends as a header begins.
  const tail = bytes.toString("latin1", Math.max(0, missing - LONGEST), missing);
  return missing - (HEADER_BEGUN.exec(tail)?.[0].length ?? 0);
}

/** @returns the first header: where it begins, its bytes, and those of its body */
function headerIn(bytes: Buffer): { start: number; size: number; length: number } | undefined {
  for (let at = bytes.indexOf(END); at !== -1; at = bytes.indexOf(END, at + 1)) {
    const end = at + END.length;
    const match = HEADER.exec(bytes.toString("latin1", Math.max(0, end - LONGEST), end));
    if (match !== null) return { start: end - match[0].length, size: match[0].length, length: Number(match[1]) };
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const END = "\r\n\r\n";
const HEADER =
  /(?:content-type:[^\r\n]*\r\n)?content-length:[ \t]*(\d{1,10})[ \t]*\r\n(?:content-type:[^\r\n]*\r\n)?\r\n$/i;
/** Its first letters, as many as there are. */
const HEADER_BEGUN = new RegExp(
  `${[..."content-length:"].reduceRight((rest, letter) => `${letter}(?:${rest})?`, "[ \\t]*\\d{0,10}[ \\t]*\\r?\\n?\\r?")}$`,
  "i",
);
/** Bytes of a message: twenty times the longest text that is read from a disk. */
const LARGEST = 160 * 2 ** 20;
/** Bytes of a header. */
const LONGEST = 512;
