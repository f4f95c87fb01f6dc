/** `المملكة`: the kingdom that the article is about, by the countries, cities and papers that it names; none where it names no kingdom. */
import { codeOfRef, countryOfCity } from "../lexicon/countries";
import { countryOfAgency } from "../lexicon/agencies";
import { rows } from "../lexicon/lexicon";
import { isDefinite } from "../morphology/article";
import type { Paragraph } from "../text/paragraphs";
import { kingdomReading } from "../nouns/body-words";
import { listedNameAt } from "./listed-names";
import { named, newMention, replaced, type LocalMention } from "./mention";

/**
 * @param home where the newsroom is (ISO 3166), if it says
 * @returns the code of the kingdom that the article names most often, itself or by its cities and bodies; else `home` if that is a kingdom
 */
export function kingdomOf(
  paragraphs: readonly Paragraph[],
  mentionsOf: readonly (readonly LocalMention[])[],
  home?: string,
): string | undefined {
  const named = new Map<string, number>();
  paragraphs.forEach(({ tokens }, index) => {
    for (const { from, name, ref, type } of mentionsOf[index] ?? []) {
      if (type !== "place" && type !== "organization") continue;
      const listed = listedNameAt(tokens, from)?.name;
      const code =
        (ref === undefined ? undefined : codeOfRef(ref)) ??
        (type === "place" ? countryOfCity(name) : countryOfAgency(name)) ??
        (listed?.ref === ref ? listed?.country : undefined);
      if (code !== undefined && KINGDOMS.has(code)) named.set(code, (named.get(code) ?? 0) + 1);
    }
  });
  const [most] = [...named].sort(([, some], [, others]) => others - some);
  return most?.[0] ?? (home !== undefined && KINGDOMS.has(home) ? home : undefined);
}

/** @returns the paragraph's mentions with a bare المملكة as the kingdom's */
export function withKingdom(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
  kingdom: string | undefined,
): readonly LocalMention[] {
  if (kingdom === undefined) return mentions;
  const found: LocalMention[] = [];
  tokens.forEach(({ word, start }, at) => {
    const reading = kingdomReading(word);
    if (reading === undefined || isDefinite(tokens[at + 1]?.word)) return;
    if (mentions.some(({ from, to }) => from <= at && at < to)) return;
    found.push(
      newMention(named(text, tokens, at, at + 1, start + reading.offset), "place", "short", `country:${kingdom}`),
    );
  });
  return replaced(mentions, found);
}

const KINGDOMS = new Set(rows("kingdoms").map(({ code }) => code));
