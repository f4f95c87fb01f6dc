/**
 * @param data base64, or bytes where the build has put them beside the bundle (scripts/binary-data.mjs)
 * @returns the bytes that it stands for
 */
export function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  if (typeof data !== "string") return new Uint8Array(data);
  const text = atob(data);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
