/** @returns the bytes that `base64` stands for, by the host's own decoder: `atob` and a loop take ten times as long */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
