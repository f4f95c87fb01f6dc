/** Numbers in Arabic words. */

export interface SpellOutOptions {
  /** Gender of the singular of what is counted. */
  gender?: "m" | "f";
  case?: "nominative" | "oblique";
}

/**
 * @param value an integer of at most fifteen digits
 * @returns the number in words, press spelling (مئة, مليار): masculine and nominative where nothing else is asked for
 * @throws RangeError for a fraction or a longer number
 */
export function spellOut(value: number, { gender = "m", case: grammatical = "nominative" }: SpellOutOptions = {}): string {
  if (!Number.isSafeInteger(value) || Math.abs(value) >= 1e15) throw new RangeError(`${value} is no integer of at most fifteen digits`);
  if (value < 0) return `ناقص ${spellOut(-value, { gender, case: grammatical })}`;
  if (value === 0) return "صفر";
  const oblique = grammatical === "oblique";
  const parts: string[] = [];
  for (const scale of SCALES) {
    const count = Math.floor(value / scale.value) % 1000;
    if (count > 0) parts.push(scaled(count, scale, oblique));
  }
  const rest = value % 1000;
  if (rest > 0) parts.push(below1000(rest, gender, oblique));
  return parts.join(" و");
}

interface Scale {
  value: number;
  singular: string;
  plural: string;
  accusative: string;
}

const SCALES: readonly Scale[] = [
  { value: 1e12, singular: "تريليون", plural: "تريليونات", accusative: "تريليونا" },
  { value: 1e9, singular: "مليار", plural: "مليارات", accusative: "مليارا" },
  { value: 1e6, singular: "مليون", plural: "ملايين", accusative: "مليونا" },
  { value: 1e3, singular: "ألف", plural: "آلاف", accusative: "ألفا" },
];

/** Thousands and millions are masculine nouns and counted as such: ثلاثة آلاف, أحد عشر ألفا, مئة ألف. */
function scaled(count: number, { singular, plural, accusative }: Scale, oblique: boolean): string {
  if (count === 1) return singular;
  if (count === 2) return singular + (oblique ? "ين" : "ان");
  const words = below1000(count, "m", oblique);
  const last = count % 100;
  if (last >= 3 && last <= 10) return `${words} ${plural}`;
  // A dual before its noun drops its nun: مئتا ألف.
  return last >= 11 ? `${words} ${accusative}` : `${words.replace(/(مئت[اي])ن$/, "$1")} ${singular}`;
}

function below1000(value: number, gender: "m" | "f", oblique: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds === 1) parts.push("مئة");
  else if (hundreds === 2) parts.push(oblique ? "مئتين" : "مئتان");
  else if (hundreds > 2) parts.push(`${HUNDREDS[hundreds] ?? ""}مئة`);
  if (rest > 0) parts.push(below100(rest, gender, oblique));
  return parts.join(" و");
}

const HUNDREDS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];

/** 3 to 10 take the opposite gender of what is counted; 1, 2, 11 and 12 agree; the tens have no gender. */
function below100(value: number, gender: "m" | "f", oblique: boolean): string {
  const unit = value % 10;
  const ten = Math.floor(value / 10);
  if (value <= 10) return unitWord(value, gender, oblique);
  if (ten === 1) {
    const tenWord = gender === "m" ? "عشر" : "عشرة";
    if (unit === 1) return gender === "m" ? "أحد عشر" : "إحدى عشرة";
    if (unit === 2) return `${gender === "m" ? (oblique ? "اثني" : "اثنا") : oblique ? "اثنتي" : "اثنتا"} ${tenWord}`;
    return `${gender === "m" ? `${UNITS[unit] ?? ""}ة` : unit === 8 ? "ثماني" : (UNITS[unit] ?? "")} ${tenWord}`.replace("ثمانة", "ثمانية");
  }
  const tens = (TENS[ten] ?? "") + (oblique ? "ين" : "ون");
  if (unit === 0) return tens;
  const one = gender === "m" ? "واحد" : "إحدى";
  return `${unit === 1 ? one : unitWord(unit, gender, oblique)} و${tens}`;
}

const UNITS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

function unitWord(value: number, gender: "m" | "f", oblique: boolean): string {
  if (value === 1) return gender === "m" ? "واحد" : "واحدة";
  if (value === 2) return (gender === "m" ? "اثن" : "اثنت") + (oblique ? "ين" : "ان");
  if (value === 8) return gender === "m" ? "ثمانية" : "ثماني";
  return gender === "m" ? `${UNITS[value] ?? ""}ة` : (UNITS[value] ?? "");
}
