/** Everything the engine knows of an article: what checks and features read. */
import type { Dateline, NumberMention } from "./article";
import type { Linking } from "./entities/link";
import type { House } from "./house";
import type { ResolvedQuotation } from "./quotations/resolved";
import type { PlacedParagraph } from "./reading";

export interface Analysis {
  readonly text: string;
  readonly uri: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly linking: Linking;
  readonly dateline: Dateline | null;
  readonly numbers: readonly NumberMention[];
  readonly quotations: readonly ResolvedQuotation[];
  readonly house: House;
}
