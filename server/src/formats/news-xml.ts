/** What agencies send as XML: NITF, and NewsML-G2 with NITF, HTML or plain text in it. */
import type { Extract } from "./extract";
import { within } from "./extract";
import { PAGE, textOfHtml } from "./html";
import { textOfMarkup, type Vocabulary } from "./markup";
import { FormatRefusal } from "./refusal";

/** @throws FormatRefusal also for XML that is neither */
export function textOfNewsXml(source: string): Extract {
  const root = /<(?:[\w-]+:)?(nitf|newsItem|newsMessage|packageItem)[\s>]/.exec(source)?.[1];
  if (root === undefined) throw new FormatRefusal("noNews");
  const news = textOfMarkup(source, root === "nitf" ? NITF : NEWSML);
  // An inline body may be HTML that was escaped, or put in CDATA.
  return /<(?:p|br|div)\b/i.test(news.text) ? within(news, textOfHtml(news.text)) : news;
}

const BLOCKS = new Set(
  [...PAGE.blocks].concat(
    "hl1 hl2 hedline byline dateline distributor para body.content headline slugline bq inlinexml inlinedata".split(
      " ",
    ),
  ),
);
/** NITF 3.6: the head and the content of the body; media have captions of their own. */
const NITF: Vocabulary = {
  isXml: true,
  blocks: BLOCKS,
  skipped: new Set("head media-metadata media-reference media-producer body.end".split(" ")),
  bodies: new Set(["body"]),
};
/** NewsML-G2 2.x: the headline of the item, and its inline content. */
const NEWSML: Vocabulary = {
  isXml: true,
  blocks: BLOCKS,
  skipped: new Set([...NITF.skipped, ...PAGE.skipped]),
  bodies: new Set("headline inlinexml inlinedata".split(" ")),
};
