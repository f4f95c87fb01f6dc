/** Why a finding is one: each check's explanation, under the pointer and behind the link of its code. */
import type { Span } from "../engine/article";
import type { Language } from "../engine/language";
import { checks } from "../engine/checks/registry";

/** @returns the name of a check's fault and why it is one, as Markdown; undefined for an id that no check has */
export function explanationOf(check: string, language: Language): { title: string; why: string } | undefined {
  const found = BY_ID.get(check);
  return found && { title: `**${found.title[language]}**`, why: found.why[language] };
}

/** @returns what a check is called, and why it is one; undefined for one that there is no more */
export const checkOf = (id: string): (typeof checks)[number] | undefined => BY_ID.get(id);

const BY_ID = new Map(checks.map((check) => [check.id, check]));

/**
 * @param base what the editor opens explanations by, as it told at initialization; undefined for an editor that has none
 * @returns the address of a check's explanation: `BASE/ar/qala-anna.md`
 */
export const explanationLink = (base: string | undefined, check: string, language: Language): string | undefined =>
  base === undefined ? undefined : `${base}/${language}/${check}.md`;

/** Findings from here on are a sentence: they explain themselves only where nothing smaller is told. UTF-16 units. */
const SENTENCE = 60;

/** @returns the findings at an offset, the shortest first, one of each check; those of a whole sentence only where they are `alone` */
export function findingsAt<F extends Span & { check: string }>(
  findings: readonly F[],
  offset: number,
  alone: boolean,
): F[] {
  const lengthOf = ({ start, end }: Span): number => end - start;
  const here = findings
    .filter((one) => one.start <= offset && offset < one.end && (alone || lengthOf(one) < SENTENCE))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  return here.filter(({ check }, index) => here.findIndex((other) => other.check === check) === index);
}
