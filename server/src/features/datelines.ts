/** How agencies begin a story: the dateline of each in its style, as a snippet. */
import type { DatelineView } from "../../../protocol/protocol";
import { rows } from "../engine/lexicon/lexicon";
import { hijriDate } from "../engine/numbers/calendar";
import { monthIn, SYSTEMS } from "../engine/numbers/months";

/** Agencies whose name is no other word. */
export const AGENCIES: readonly string[] = [
  ...new Set(
    rows("agencies")
      .filter(({ where }) => where === "anywhere")
      .map(({ agency }) => agency),
  ),
];

/**
 * @param today whole ISO date
 * @returns the dateline of each agency in its style, as a snippet: `PLACE 26 نوفمبر 2026 (شينخوا) `
 */
export function datelines(today: string): DatelineView[] {
  const [year = "", month, day] = today.split("-");
  const parts: Readonly<Record<string, string>> = {
    place: "${1:المدينة}",
    day: String(Number(day)),
    month: monthIn(SYSTEMS.egyptian, Number(month)) ?? "",
    levant: monthIn(SYSTEMS.levantine, Number(month)) ?? "",
    number: String(Number(month)),
    year,
    hijri: hijriDate(today),
  };
  const agencies = [...new Set([...STYLES.keys(), ...AGENCIES])];
  return agencies.map((agency) => ({
    agency,
    snippet: `${(STYLES.get(agency) ?? `{place} {day} {month} {year} (${agency}) -`).replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "")} `,
  }));
}

const STYLES = new Map(rows("dateline-styles").map(({ agency, style }) => [agency, style]));
