/** A stylebook that the command line is told of, with its packs. */
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { HouseRules } from "../engine/house-rules";
import type { Language } from "../engine/language";
import { readText } from "../files/read";
import { CHECK_IDS } from "../newsroom";
import { withPacks } from "../stylebook/packs";
import { readStylebook } from "../stylebook/stylebook";
import { complain } from "./output";
import { sourceOf, UTF8 } from "./sources";

/** @returns the rules of a stylebook; undefined after its faults are told: articles are not read by half a stylebook */
export async function rulesIn(stylebook: string, language: Language): Promise<HouseRules | undefined> {
  const source = await sourceOf(stylebook, { language, encoding: UTF8 });
  if ("trouble" in source) {
    complain(source.name, source.trouble);
    return undefined;
  }
  const { rules, faults } = await withPacks(pathToFileURL(stylebook).href, readStylebook(source.text, CHECK_IDS), {
    root: pathToFileURL(dirname(stylebook)).href,
    checkIds: CHECK_IDS,
    read: (uri) => readText(fileURLToPath(uri)),
  });
  for (const { start, message } of faults)
    complain(`${stylebook}:${source.text.slice(0, start).split("\n").length}`, message[language]);
  return rules;
}
