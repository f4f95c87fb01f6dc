/** Names that the newsroom's stylebook knows: they stand before what the article shows. */
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { alone, named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { titlesAround } from "./people";

/** The name that begins at a token, in any of its forms (see stylebook.ts). */
export type StylebookNames = (
  tokens: readonly Token[],
  at: number,
  firstKey?: string,
) =>
  | {
      value: { name: { type: LocalMention["type"]; gender?: "m" | "f" }; ref: string; kind: "full" | "alias" };
      to: number;
    }
  | undefined;

/** @returns the paragraph's mentions with those of the stylebook, which stand before any that overlaps them; the same array where there are none */
export function withStylebookNames(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  stylebook: StylebookNames | undefined,
): readonly LocalMention[] {
  if (stylebook === undefined) return mentions;
  return replaced(
    mentions,
    namesIn(paragraph, stylebook).filter((one) => !isPartOfName(one, mentions)),
  );
}

/** The newsroom's short form in the whole name of somebody: perhaps of another. */
const isPartOfName = ({ kind, from, to }: LocalMention, mentions: readonly LocalMention[]): boolean =>
  kind === "alias" &&
  overlapping(mentions, from, to).some(
    (name) => name.type === "person" && name.kind === "full" && name.from < from && to === name.to,
  );

function namesIn({ text, tokens }: Paragraph, stylebook: StylebookNames): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    for (const { key, offset } of token?.word.readings ?? []) {
      const match = stylebook(tokens, at, key);
      if (match === undefined || token === undefined) continue;
      const { name, ref, kind } = match.value;
      const around = name.type === "person" ? titlesAround(tokens, at, match.to, offset > 0) : alone(at, match.to);
      const one = newMention(named(text, tokens, at, match.to, token.start + offset), name.type, kind, ref, around);
      if (name.gender !== undefined) one.gender = name.gender;
      found.push(one);
      at = match.to - 1;
      break;
    }
  }
  return found;
}
