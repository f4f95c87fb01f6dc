/** The families of an article: `دايان فاينشتاين` … `فاينشتاين`, which is not ف and another's; `مشعل الأحمد [الصباح]`. */
import { hasArticle } from "../morphology/article";
import type { Remembering } from "../memory";
import type { Paragraph } from "../text/paragraphs";
import { newMention, named, perMentions, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { titlesAround } from "./people";

/** Look-up keys of the words behind the first of people's names, as they are written anywhere in the article. */
export type Families = ReadonlySet<string>;

/** @param paragraphs the article's, each with its mentions */
export function familiesIn(
  paragraphs: readonly (Paragraph & Remembering)[],
  mentionsOf: readonly (readonly LocalMention[])[],
): Families {
  const families = new Set<string>();
  paragraphs.forEach((paragraph, index) => {
    for (const key of familyKeysIn(paragraph, mentionsOf[index] ?? [])) families.add(key);
  });
  return families;
}

const familyKeysIn = perMentions(({ tokens }: Paragraph & Remembering, mentions): readonly string[] =>
  mentions.flatMap(({ type, from, to }) =>
    type === "person" ? tokens.slice(from + 1, to).map(({ word }) => word.key) : [],
  ),
);

/** @returns the paragraph's mentions as the article's families have them; the same array where nothing is missed */
export function withFamilies(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  families: Families,
): readonly LocalMention[] {
  if (families.size === 0) return mentions;
  return replaced(
    mentions,
    mentions.flatMap((one) => asFamiliesShow(paragraph, one, families, mentions) ?? []),
  );
}

/**
 * A person's mention as the families of the article have it: from the beginning of the word that names one (`فاينشتاين`, not ف and another's),
 * and to the end of a family name behind it (`مشعل الأحمد [الصباح]`). Undefined where nothing is missed.
 */
function asFamiliesShow(
  { text, tokens }: Paragraph,
  mention: LocalMention,
  families: Families,
  mentions: readonly LocalMention[],
): LocalMention | undefined {
  const { type, from, start, kind, ref, unsure } = mention;
  const token = tokens[from];
  if (type !== "person" || token === undefined) return undefined;
  const offset = token.word.readings.find(({ key }) => families.has(key))?.offset;
  const begins = offset === undefined ? start : token.start + offset;
  const next = tokens[mention.to]?.word;
  const isMore = next !== undefined && hasArticle(next.key) && families.has(next.key);
  // `انتقد سالم نصار | الحداد`: another's, whom his verb takes.
  const isOthers = isMore && overlapping(mentions, mention.to, mention.to + 1).length > 0;
  const to = isMore && !isOthers ? mention.to + 1 : mention.to;
  if (begins === start && to === mention.to) return undefined;
  const whole = newMention(
    named(text, tokens, from, to, begins),
    type,
    kind,
    ref,
    titlesAround(tokens, from, to, begins > token.start),
  );
  whole.unsure = unsure;
  return whole;
}
