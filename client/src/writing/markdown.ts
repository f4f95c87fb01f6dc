/** Hovers come as Markdown; the page shows their words, and what is strong in them. */
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Nodes, PhrasingContent } from "mdast";
import type { Words } from "../../shared/protocol";

/** @returns the paragraphs of a Markdown text; one without words where it has a rule */
export const paragraphsOf = (markdown: string): Words[][] => blocks(fromMarkdown(markdown)).map(withoutIsolate);

function blocks(node: Nodes): Words[][] {
  if (node.type === "thematicBreak") return [[]];
  if (node.type === "paragraph" || node.type === "heading")
    return [node.children.flatMap((child) => words(child, node.type === "heading"))];
  if (node.type === "code") return [[{ text: node.value, strong: false }]];
  return "children" in node ? node.children.flatMap(blocks) : [];
}

function words(node: PhrasingContent, strong: boolean): Words[] {
  if (node.type === "text" || node.type === "inlineCode") return [{ text: node.value, strong }];
  if (node.type === "break") return [{ text: "\n", strong }];
  return "children" in node ? node.children.flatMap((child) => words(child, strong || node.type === "strong")) : [];
}

/** VS Code sets hovers from left to right, so the server isolates whole lines; the page gives each paragraph its own direction. */
function withoutIsolate(paragraph: Words[]): Words[] {
  const whole = paragraph.map(({ text }) => text).join("");
  if (
    !/^[\u2066-\u2068][^\u2066-\u2069]*(?:[\u2066-\u2068][^\u2066-\u2069]*\u2069[^\u2066-\u2069]*)*\u2069$/.test(whole)
  )
    return paragraph;
  return paragraph
    .map(({ text, strong }, at) => ({
      text: text.slice(at === 0 ? 1 : 0, at === paragraph.length - 1 ? -1 : undefined),
      strong,
    }))
    .filter(({ text }) => text !== "");
}
