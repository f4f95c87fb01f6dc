/** Markdown: masks the markup, so that only what a reader reads is read. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Nodes } from "mdast";

/** @returns `source` at the same length, everything that is not running text (markup, code, links' targets, front matter) as spaces. */
export function maskMarkdown(source: string): string {
  const tree = fromMarkdown(withoutDepth(source), {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  let masked = "";
  const visit = (node: Nodes): void => {
    if (node.type === "text" && node.position?.start.offset !== undefined && node.position.end.offset !== undefined) {
      const { start, end } = node.position;
      masked += blank(source.slice(masked.length, start.offset)) + source.slice(start.offset, end.offset);
    } else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return masked + blank(source.slice(masked.length));
}

/** Nobody nests lists so deep, and a parser's work grows with the depth of every line: past it a marker is left out. The same length. */
const withoutDepth = (source: string): string => source.replace(DEEP_MARKER, (marker) => " ".repeat(marker.length));

/** A list's marker behind so many spaces: deeper than thirty lists. */
const DEEP_MARKER = /^[ \t]{64,}(?:[-*+]|\d{1,9}[.)])(?=[ \t])/gm;

/** Line ends stay, so that lines stay paragraphs. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
