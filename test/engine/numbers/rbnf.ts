/** Spells whole numbers by CLDR's rule-based formats for Arabic, as ICU would: for comparison with ours (UTS #35, rule-based number formatting). */
import rbnf from "cldr-rbnf/rbnf/ar.json";

type RuleSet = readonly (readonly [base: string, rule: string])[];

const SETS = rbnf.rbnf.rbnf.SpelloutRules as unknown as Readonly<Record<string, RuleSet>>;

/** CLDR's ways to spell a cardinal in Arabic. */
export const CARDINALS = [
  "%spellout-cardinal-masculine",
  "%spellout-cardinal-feminine",
  "%spellout-numbering",
] as const;

/** @param value a whole number from 0 to 10^15 */
export function spellByRbnf(set: string, value: number): string {
  const rules = (SETS[set] ?? [])
    .filter(([base]) => /^\d/.test(base))
    .map(([base, rule]) => {
      const [start = "0", radix = "10"] = base.split("/");
      return { start: Number(start), radix: Number(radix), rule: rule.replace(/;$/, "") };
    });
  const rule = rules.findLast(({ start }) => start <= value);
  if (rule === undefined) throw new RangeError(`${set} has no rule for ${value}`);
  const divisor = divisorOf(rule.start, rule.radix);
  const [quotient, rest] = [Math.floor(value / divisor), value % divisor];
  const text = rule.rule.replace(/\[([^\]]*)\]/g, (_, optional: string) => (rest === 0 ? "" : optional));
  return text
    .replace(/←([^←]*)←/g, (_, other: string) => spellByRbnf(other === "" ? set : other, quotient))
    .replace(/→([^→]*)→/g, (_, other: string) => spellByRbnf(other === "" ? set : other, rest))
    .replace(/=([^=]*)=/g, (_, other: string) => spellByRbnf(other, value));
}

/** The largest power of the radix that is not above the rule's base value. */
function divisorOf(start: number, radix: number): number {
  let divisor = 1;
  while (divisor * radix <= start) divisor *= radix;
  return divisor;
}
