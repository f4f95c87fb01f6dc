/** What the extension and its page say to each other. */
import type { ReadingPatch } from "../../protocol/protocol";

/** Texts that the page shows, in the editor's language. */
export type Labels = Record<
  | "legend"
  | "person"
  | "organization"
  | "place"
  | "number"
  | "finding"
  | "speakers"
  | "overview"
  | "paragraph"
  | "findings"
  | "article"
  | "empty",
  string
>;

export interface Position {
  line: number;
  character: number;
}

export type ToPage =
  | { type: "model"; model: ReadingPatch | null; labels: Labels }
  | { type: "scroll"; line: number }
  | { type: "hover"; text: string; id: number }
  | { type: "collect" };

export type FromPage =
  | { type: "ready" }
  | ({ type: "open" } & Position)
  | ({ type: "hover"; id: number } & Position)
  | { type: "scroll"; line: number }
  | { type: "collected"; html: string; strip: string };
