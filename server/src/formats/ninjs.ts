/** ninjs, news in JSON: versions 1 (`body_text`, `body_xhtml`) and 2 and later (`headlines`, `bodies`). */
import { visit } from "jsonc-parser";
import { gatherer, within, type Extract } from "./extract";
import { textOfHtml } from "./html";
import { FormatRefusal } from "./refusal";

/** @throws FormatRefusal also for JSON without a body */
export function textOfNinjs(source: string): Extract {
  const strings = stringsIn(source);
  const bodies = strings.filter(({ path }) => BODY.test(path));
  if (bodies.length === 0) throw new FormatRefusal("noNews");
  // Of one text in several forms the plain one is read.
  const body = bodies.find(({ path }) => path === "body_text") ?? (bodies[0] as Written);
  return joined([...strings.filter(({ path }) => HEADLINE.test(path)).slice(0, 1), body].map(textOf));
}

/** A string of the document: where it stands as a path, and its offset behind the opening quotation mark. */
interface Written {
  path: string;
  offset: number;
  written: string;
}

const HEADLINE = /^(?:headline|headlines\.\d+\.value)$/;
const BODY = /^(?:body_\w+|bodies\.\d+\.value)$/;

function stringsIn(source: string): Written[] {
  const found: Written[] = [];
  visit(source, {
    onObjectBegin: (_o, _l, _line, _c, pathOf) => pathOf().length < MOST_DEEP || refuse(),
    onArrayBegin: (_o, _l, _line, _c, pathOf) => pathOf().length < MOST_DEEP || refuse(),
    onLiteralValue(value, offset, length, _line, _column, pathOf) {
      if (typeof value !== "string") return;
      const closing = length > 1 && source[offset + length - 1] === '"' ? 1 : 0;
      const written = source.slice(offset + 1, offset + length - closing);
      found.push({ path: pathOf().join("."), offset: offset + 1, written });
    },
  });
  return found;
}

const MOST_DEEP = 100;

function refuse(): never {
  throw new FormatRefusal("tooDeep");
}

function textOf({ offset, written }: Written): Extract {
  const gathered = gatherer(false);
  for (const { 0: run, index } of written.matchAll(/\\u[\da-fA-F]{4}|\\[^]|[^\\]+/g))
    gathered.add(run.startsWith("\\") ? unescaped(run) : run, offset + index, run.length);
  const plain = gathered.extract(["json"]);
  return /<\/?(?:p|br|div|h\d)\b[^>]*>/i.test(plain.text) ? within(plain, textOfHtml(plain.text)) : plain;
}

function unescaped(run: string): string {
  try {
    return JSON.parse(`"${run}"`) as string;
  } catch {
    return run;
  }
}

/** @returns one text, of pieces that stand in one source */
function joined(parts: readonly Extract[]): Extract {
  let text = "";
  const pieces = parts.flatMap((part) => {
    const shift = text.length;
    text += part.text;
    return part.pieces.map((piece) => ({ ...piece, at: piece.at + shift }));
  });
  return { text, pieces, escapes: parts.at(-1)?.escapes };
}
