/** Weeks, which begin on a day of their country's: Saturday in Cairo, Sunday in Riyadh, Monday in Rabat. */
import { plusDays, weekdayOf } from "./calendar";

/**
 * @param iso a day
 * @param country ISO 3166
 * @returns the first and the last day of its week, as CLDR knows the country's weeks; undefined where the platform does not tell
 */
export function weekOf(iso: string, country: string): { first: string; last: string } | undefined {
  const [day, begins] = [weekdayOf(iso), firstDayIn(country)];
  if (day === undefined || begins === undefined) return undefined;
  const first = plusDays(iso, -((day - begins + WEEK) % WEEK));
  return { first, last: plusDays(first, WEEK - 1) };
}

const WEEK = 7;

/** The weekday, 0 for Sunday. Newer platforms have a method where older ones have a property, and some have neither. */
function firstDayIn(country: string): number | undefined {
  const locale: WeekLocale = new Intl.Locale(`ar-${country}`);
  const day = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
  return day === undefined ? undefined : day % WEEK;
}

interface WeekLocale {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}
