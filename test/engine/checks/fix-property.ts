/**
 * What holds of fixes, tried on texts that nobody wrote: sentences of a pool of our own, cut, joined and shuffled.
 *
 * The pool is frozen: a new check changes nothing in what is tried on the others.
 */
import fc from "fast-check";
import { createAnalyzer } from "../../../server/src/engine/analyze";
import type { Finding } from "../../../server/src/engine/article";
import { isSure } from "../../../server/src/engine/checks/check";
import { fixAll, withEdits } from "../../../server/src/engine/checks/fix-all";
import { checks } from "../../../server/src/engine/checks/registry";
import pool from "./fix-pool.json";

/**
 * Fixes done all at once leave nothing for a second time, and no checks fight over them; done one by one none makes another check fire, but
 * those that it may uncover.
 * @returns the kinds of what does not hold on a number of texts, each with one of them
 */
export function faultsOfFixes(seed: number, texts: number): Map<string, string> {
  const faults = new Map<string, string>();
  for (const text of new Set(fc.sample(shuffled, { numRuns: texts, seed }))) {
    const found = findingsOf(text);
    if (!found.some(isSure)) continue;
    for (const fault of faultsInBulk(text)) faults.set(fault, text);
    for (const finding of found.filter(isSure)) {
      const fixed = withEdits(text, finding.fixes[0]?.edits ?? []);
      if (/\p{Cs}/u.test(fixed) !== /\p{Cs}/u.test(text)) faults.set(`${finding.check} cuts a character in two`, text);
      for (const fired of newlyFired(found, findingsOf(fixed)))
        if (!mayUncover(finding.check, fired)) faults.set(`${finding.check} makes ${fired} fire`, `${text} → ${fixed}`);
    }
  }
  return faults;
}

/** Every check looks, those that are off at first too. */
const levels = Object.fromEntries(checks.filter(({ level }) => level === "off").map(({ id }) => [id, "hint"] as const));
const analyzer = createAnalyzer();
const findingsOf = (text: string): Finding[] => analyzer.analyze(text, { checks: { levels, gathers: false } }).findings;

/** A sentence with a word left out, twice, in another's place, or from another sentence; or two sentences. */
const sentence = fc.constantFrom(...pool);
const shuffled = fc
  .tuple(sentence, sentence, fc.nat(), fc.nat(), fc.constantFrom("drop", "double", "swap", "splice", "join"))
  .map(([text, other, a, b, how]) => {
    const words = text.split(" ");
    const [at, to] = [a % words.length, b % words.length];
    if (how === "drop") words.splice(at, 1);
    if (how === "double") words.splice(at, 0, words[at] ?? "");
    if (how === "swap") [words[at], words[to]] = [words[to] ?? "", words[at] ?? ""];
    if (how === "splice") words.splice(at, 0, ...other.split(" ").slice(0, 1 + (b % 3)));
    return how === "join" ? `${text} ${other}` : words.join(" ");
  });

function faultsInBulk(text: string): string[] {
  const { text: fixed, corrections, fights } = fixAll(text, findingsOf);
  return [
    ...fights.map((fight) => `${fight.checks.join(" and ")} ${fight.checks.length > 1 ? "fight" : "eats itself"}`),
    ...(withEdits(text, corrections) === fixed ? [] : ["the corrections do not make the corrected text"]),
    ...(fixAll(fixed, findingsOf).text === fixed ? [] : ["a second time changes the text again"]),
  ];
}

/** Checks that have more to say than before. */
function newlyFired(before: readonly Finding[], after: readonly Finding[]): string[] {
  const times = new Map<string, number>();
  for (const { check } of before) times.set(check, (times.get(check) ?? 0) - 1);
  for (const { check } of after) times.set(check, (times.get(check) ?? 0) + 1);
  return [...times].filter(([, more]) => more > 0).map(([check]) => check);
}

/** Is it said in one of the two checks? */
export function mayUncover(fixer: string, fired: string): boolean {
  const names = (list: readonly string[] | "any" | undefined, id: string): boolean =>
    list === "any" || list?.includes(id) === true;
  const [by, what] = [fixer, fired].map((id) => checks.find((check) => check.id === id));
  return (
    fixer !== fired &&
    (by?.concern === "characters" ||
      what?.concern === "attribution" ||
      names(by?.mayUncover, fired) ||
      names(what?.uncoveredBy, fixer))
  );
}
