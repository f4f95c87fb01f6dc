/** Provinces whose names are ordinary words: `بالشرقية`, in an article that names `محافظة الشرقية`. */
import { hasRole } from "../lexicon/function-words";
import type { Remembering } from "../memory";
import { BA } from "../morphology/proclitics";
import type { Paragraph } from "../text/paragraphs";
import { listedMention, listedNamesIn } from "./listed-names";
import { perMentions, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";

/** The provinces that an article names behind their class or their governor, by their `ref`. */
export type Provinces = ReadonlySet<string>;

/** @param paragraphs the article's, each with its mentions */
export function provincesIn(
  paragraphs: readonly (Paragraph & Remembering)[],
  mentionsOf: readonly (readonly LocalMention[])[],
): Provinces {
  const provinces = new Set<string>();
  paragraphs.forEach((paragraph, index) => {
    for (const ref of refsIn(paragraph, mentionsOf[index] ?? [])) provinces.add(ref);
  });
  return provinces;
}

const refsIn = perMentions((_: Paragraph & Remembering, mentions): readonly string[] =>
  mentions.flatMap(({ type, ref, from, phrase }) =>
    type === "place" && ref !== undefined && phrase.from < from ? [ref] : [],
  ),
);

/** @returns the paragraph's mentions with the article's provinces behind a preposition; the same array where nothing is missed */
export function withKnownProvinces(
  paragraph: Paragraph & Remembering,
  mentions: readonly LocalMention[],
  provinces: Provinces,
): readonly LocalMention[] {
  if (provinces.size === 0) return mentions;
  const { tokens } = paragraph;
  const found = listedNamesIn(paragraph).filter(
    ({ at, listed: { name, reading, to } }) =>
      name.doubtful &&
      provinces.has(name.ref) &&
      (reading.proclitics === BA || (reading.offset === 0 && hasRole(tokens[at - 1]?.word, "preposition"))) &&
      overlapping(mentions, at, to).length === 0,
  );
  return replaced(
    mentions,
    found.map((one) => listedMention(paragraph, one, "place")),
  );
}
