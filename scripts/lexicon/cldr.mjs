// What CLDR has, as tables beside those of server/data and checked as they are: read from its packages (or from Intl, which carries the
// same data) at build time.

import { createRequire } from "node:module";

const packages = createRequire(import.meta.url);

/** @returns {Record<string, string>} the text that each table's file would have, by its name */
export function cldrTables() {
  return {
    "gregorian-months": table(
      "month names of the five Arabic systems",
      [
        "order: by system; a name that several share stands with the first",
        "key: month form",
        "column: month <number>",
        "column: form <words>",
        "column: system EG|SA|LB|IQ|DZ|TN|MA|MR — the country whose press uses it",
      ],
      gregorianMonths(),
    ),
    territories: table(
      "countries",
      [
        "order: by code; of a country the first name is its usual one",
        "key: name",
        "names: country",
        "column: code <country>",
        "column: name <name>",
        "column: currency <currency>? — the one in use, ISO 4217",
      ],
      territories(),
    ),
    "exemplar-cities": table(
      "cities that time zones are named after",
      [
        "order: as CLDR has them",
        "key: name zone",
        "names: place",
        "column: name <name>",
        "column: zone <zone>",
        "column: country <country>?",
      ],
      exemplarCities(),
    ),
    currencies: table(
      "currencies",
      [
        "order: by code",
        "column: code <currency>",
        "column: name <name>",
        "column: symbols <text>*",
        "column: current current? — legal tender somewhere today; the older ones are named in history",
      ],
      currencies(),
    ),
    "unit-names": table(
      "English names of units, for hovers; Arabic ones are inflected from units.tsv",
      ["order: as CLDR has them", "column: id <text>", "column: name <text>"],
      unitNames(),
    ),
  };
}

/** @param {string} source @param {string[]} header @param {string[][]} rows */
const table = (source, header, rows) =>
  [`source: Unicode CLDR: ${source}`, "licence: Unicode-3.0", ...header]
    .map((line) => `# ${line}`)
    .concat(rows.map((row) => row.map((cell) => cell || "-").join("\t")))
    .join("\n");

/** Month, name, region. */
function gregorianMonths() {
  /** @type {string[][]} */
  const rows = [];
  const seen = new Set();
  for (const region of ["EG", "SA", "LB", "IQ", "DZ", "TN", "MA", "MR"]) {
    const name = new Intl.DateTimeFormat(`ar-${region}-u-nu-latn-ca-gregory`, { month: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const form = name.format(new Date(Date.UTC(2021, month - 1, 15)));
      if (seen.has(`${month} ${form}`)) continue;
      seen.add(`${month} ${form}`);
      rows.push([String(month), form, region]);
    }
  }
  return rows;
}

/** Code, Arabic name, currency; a second row where CLDR has a short name. */
function territories() {
  /** @type {Record<string, string>} */
  const names = packages("cldr-localenames-full/main/ar/territories.json").main.ar.localeDisplayNames.territories;
  /** @type {Record<string, History>} */
  const regions = packages("cldr-core/supplemental/currencyData.json").supplemental.currencyData.region;
  /** @type {string[][]} */
  const rows = [];
  for (const [key, name] of Object.entries(names)) {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}(-alt-.*)?$/.test(key) || ["EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"].includes(code)) continue;
    rows.push([code, name.replace(/ \(.*\)$/, ""), currencyOf(regions[code] ?? [])]);
  }
  return unique(rows);
}

/** Code, Arabic name, symbols, and whether it is in use. */
function currencies() {
  /** @type {Record<string, { displayName?: string, symbol?: string, "symbol-alt-narrow"?: string }>} */
  const names = packages("cldr-numbers-full/main/ar/currencies.json").main.ar.numbers.currencies;
  /** @type {Record<string, History>} */
  const regions = packages("cldr-core/supplemental/currencyData.json").supplemental.currencyData.region;
  const current = new Set(Object.values(regions).map(currencyOf));
  return Object.entries(names)
    .filter(([code]) => !code.startsWith("X") || current.has(code))
    .map(([code, { displayName = "", symbol = "", "symbol-alt-narrow": narrow = "" }]) => [
      code,
      plainName(displayName),
      [...new Set([symbol, current.has(code) ? narrow : ""].map(plainSymbol))]
        .filter((one) => one !== "" && one !== code && one !== "undefined")
        .join(" "),
      current.has(code) ? "current" : "",
    ])
    .filter(([, name]) => name !== "");
}

/** Without directional marks, years and remarks in brackets. @param {string} name */
function plainName(name) {
  return name
    .replace(/[\u200e\u200f\u061c]/g, "")
    .replace(/ ?[([].*$/, "")
    .replace(/ ?-? ?\d.*$/, "")
    .trim();
}

/** Without directional marks and spaces; a symbol that several currencies share is the table's business. @param {string} symbol */
function plainSymbol(symbol) {
  return symbol
    .replace(/[\u200e\u200f\u061c\s]/g, "")
    .replace(/\.$/, "")
    .replace(/^[$£¥]$/, "");
}

function unitNames() {
  /** @type {Record<string, { displayName?: string }>} */
  const units = packages("cldr-units-full/main/en/units.json").main.en.units.long;
  return Object.entries(units).flatMap(([id, { displayName }]) =>
    displayName === undefined ? [] : [[id, displayName]],
  );
}

/**
 * The currencies of a country, each with when it was in use.
 * @typedef {Record<string, { _from?: string, _to?: string, _tender?: string }>[]} History
 *
 * The currency that is legal tender and has no end date.
 * @param {History} history
 */
function currencyOf(history) {
  const current = history
    .map((entry) => Object.entries(entry)[0])
    .filter(([, span]) => !span._to && span._tender !== "false");
  return current[0]?.[0] ?? "";
}

/**
 * Zones, the parts of their names one within the other.
 * @typedef {{ [part: string]: Zones | string | undefined, exemplarCity?: string }} Zones
 *
 * Name, zone, country.
 */
function exemplarCities() {
  const zones = packages("cldr-dates-full/main/ar/timeZoneNames.json").main.ar.dates.timeZoneNames.zone;
  const countries = countriesByZone();
  /** @type {string[][]} */
  const rows = [];
  /** @param {Zones} node @param {string} path */
  const visit = (node, path) => {
    if (typeof node.exemplarCity === "string") rows.push([node.exemplarCity, path, countries.get(path) ?? ""]);
    else
      for (const [name, child] of Object.entries(node))
        if (typeof child === "object") visit(child, path === "" ? name : `${path}/${name}`);
  };
  visit(zones, "");
  return unique(rows.filter(([name, zone]) => zone !== "Etc/Unknown" && /^[\u0621-\u0652 ]+$/.test(name)));
}

/** @returns {Map<string, string>} */
function countriesByZone() {
  const territories = packages("cldr-localenames-full/main/ar/territories.json").main.ar.localeDisplayNames.territories;
  const countries = new Map();
  for (const code of Object.keys(territories).filter((key) => /^[A-Z]{2}$/.test(key))) {
    for (const zone of zonesOf(code)) if (!countries.has(zone)) countries.set(zone, code);
  }
  return countries;
}

/** The standard has a method by now, Node 20 a property. @param {string} code @returns {readonly string[]} */
function zonesOf(code) {
  const locale = /** @type {Intl.Locale & { timeZones?: string[] }} */ (new Intl.Locale(`und-${code}`));
  return locale.timeZones ?? locale.getTimeZones?.() ?? [];
}

/** @param {string[][]} rows */
function unique(rows) {
  return [...new Map(rows.map((row) => [row.slice(0, 2).join("\t"), row])).values()];
}
