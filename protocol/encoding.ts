/** How a file of text is written, as its first bytes tell: for the server, and for a client that lends its files. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** @returns what the byte order mark says; UTF-8 where there is none */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
};

/**
 * @returns the text, its byte order mark included
 * @throws TypeError for bytes that are no text in this encoding
 */
export const textIn = (bytes: Uint8Array, encoding: string = encodingOf(bytes)): string =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
