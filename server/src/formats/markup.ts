/** The text of HTML and XML, read as far as it goes: half-typed markup is no fault, hostile markup is refused. */
import { Parser } from "htmlparser2";
import { gatherer, type Extract } from "./extract";
import { FormatRefusal } from "./refusal";

/** What elements are to a reader; names without prefix, in lower case. */
export interface Vocabulary {
  isXml: boolean;
  /** Begin and end a paragraph. */
  blocks: ReadonlySet<string>;
  /** Hold nothing that is read. */
  skipped: ReadonlySet<string>;
  /** What is read stands in them; undefined for all. */
  bodies?: ReadonlySet<string>;
  /** Stand for a space. */
  spaces?: ReadonlySet<string>;
}

/** @throws FormatRefusal for markup that nobody writes: elements in each other without end, entities that the document makes itself */
export function textOfMarkup(source: string, { isXml, blocks, skipped, bodies, spaces }: Vocabulary): Extract {
  const gathered = gatherer(true);
  const open: string[] = [];
  let [inBody, inSkipped, cdata] = [0, 0, 0];
  let isEscaped = true;
  const isRead = (): boolean => inSkipped === 0 && (bodies === undefined || inBody > 0);
  const count = (name: string, by: 1 | -1): void => {
    if (bodies?.has(name) === true) inBody += by;
    if (skipped.has(name)) inSkipped += by;
    if (blocks.has(name)) gathered.endParagraph();
  };
  const parser = new Parser(
    {
      onopentag(written) {
        const name = localName(written);
        open.push(name);
        if (open.length > MOST_OPEN) throw new FormatRefusal("tooDeep");
        count(name, 1);
        if (spaces?.has(name) === true) gathered.add(" ", parser.startIndex, parser.endIndex + 1 - parser.startIndex);
      },
      onclosetag(written) {
        const name = localName(written);
        const last = open.pop();
        count(last ?? name, -1);
      },
      onprocessinginstruction(_, data) {
        if (/<!ENTITY|^!DOCTYPE[^>]*\[/i.test(data)) throw new FormatRefusal("ownEntities");
      },
      oncdatastart: () => void (cdata = CDATA.length),
      oncdataend: () => void (cdata = 0),
      ontext(text) {
        if (!isRead()) return;
        if (cdata > 0) isEscaped = false;
        const end = parser.endIndex + 1;
        const from = cdata > 0 ? parser.startIndex + cdata : startOf(text, source, parser.startIndex, end);
        gathered.add(text, from, cdata > 0 ? text.length : end - from);
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  );
  parser.end(source);
  return gathered.extract(isEscaped ? ["markup"] : []);
}

/** @returns where text begins that the parser gives from a place to an end: behind `</p >` it gives the place of the blank in the tag */
function startOf(text: string, source: string, given: number, end: number): number {
  if (end - given === text.length || source.charAt(given) === "&") return given;
  const reference = source.lastIndexOf("&", end - 1);
  return reference > given && REFERENCE.test(source.slice(reference, end)) ? reference : end - text.length;
}

const REFERENCE = /^&#?\w+;?$/;
/** Deeper than any article, and than what a page builder makes. */
const MOST_OPEN = 1_000;
const CDATA = "<![CDATA[";

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();
