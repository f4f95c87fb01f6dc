/** What nobody waits for: where it fails, the log of the extension host says so. */
import { wordless } from "../../protocol/wordless";

export function unattended(work: Thenable<unknown>): void {
  work.then(undefined, (error: unknown) => console.error("Arabic Press:", wordless(error)));
}
