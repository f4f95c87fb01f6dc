/** Another way to write something, which a code action offers. */
import type { Span } from "../engine/article";

export interface Rewriting {
  title: string;
  edits: readonly (Span & { text: string })[];
}
