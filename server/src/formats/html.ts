/** A page: its article where it has one, without what stands around it. */
import type { Extract } from "./extract";
import { textOfMarkup, type Vocabulary } from "./markup";

/** @throws FormatRefusal */
export function textOfHtml(source: string): Extract {
  for (const body of ["article", "main"])
    if (new RegExp(`<${body}[\\s>]`, "i").test(source))
      return textOfMarkup(source, { ...PAGE, bodies: new Set([body]) });
  return textOfMarkup(source, PAGE);
}

/** HTML Living Standard, sections 4.3 to 4.10: what flows in a line is no block. */
export const PAGE: Vocabulary = {
  isXml: false,
  blocks: new Set(
    `address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
     header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
  ),
  skipped: new Set(
    "aside audio button canvas datalist dialog footer form head iframe math nav noscript object script select style svg template textarea video".split(
      " ",
    ),
  ),
};
