/** Stylebooks on the command line: one that it is told of, with its packs, and what is told of those that are broken. */
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StylebookRules } from "../engine/house-style/rules";
import type { Language } from "../engine/language";
import { say } from "../features/messages";
import { readText } from "../files/read";
import { byLines, CHECK_IDS, type Broken } from "../newsroom";
import { holding } from "../newsroom-files";
import { withPacks } from "../stylebook/packs";
import { readStylebook } from "../stylebook/stylebook";
import { complain } from "./output";
import { sourceOf, UTF8 } from "./sources";

/** @returns the rules of a stylebook, without the entries with a fault, which are told; undefined where no stylebook can be had */
export async function rulesIn(stylebook: string, language: Language): Promise<StylebookRules | undefined> {
  const source = await sourceOf(stylebook, { language, encoding: UTF8 });
  if ("trouble" in source) {
    complain(source.name, source.trouble);
    return undefined;
  }
  const { sound, faults } = await withPacks(pathToFileURL(stylebook).href, readStylebook(source.text, CHECK_IDS), {
    root: pathToFileURL(dirname(stylebook)).href,
    checkIds: CHECK_IDS,
    read: (uri) => readText(fileURLToPath(uri)),
  });
  tellFaults(stylebook, byLines(source.text, faults), language);
  if (faults.length > 0) complain(stylebook, say(language, holding("stylebook", false, sound !== undefined)));
  return sound ?? {};
}

/** Tells what is wrong with a newsroom's file, each fault at its line, and what holds all the same. */
export function complainOf({ what, name, fault, faults, kept, restHolds }: Broken, language: Language): void {
  if (faults.length === 0) return complain(name, fault[language]);
  tellFaults(name, faults, language);
  complain(name, say(language, holding(what, kept, restHolds)));
}

function tellFaults(name: string, faults: Broken["faults"], language: Language): void {
  for (const { line, message } of faults) complain(`${name}:${line}`, message[language]);
}
