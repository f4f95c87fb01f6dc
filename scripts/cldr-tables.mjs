// What CLDR has, as tables beside those of server/data: read from its packages (or from Intl, which carries the same data) at build time.

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** @returns {Record<string, string[][]>} rows by table name */
export function cldrTables() {
  return { "gregorian-months": gregorianMonths(), territories: territories(), "exemplar-cities": exemplarCities() };
}

/** Month names of the five Arabic systems: month, name, region whose press uses it. */
function gregorianMonths() {
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

/** Countries: ISO 3166 code, Arabic name, the currency in use (ISO 4217); a second row where CLDR has a short name. */
function territories() {
  const names = require("cldr-localenames-full/main/ar/territories.json").main.ar.localeDisplayNames.territories;
  const regions = require("cldr-core/supplemental/currencyData.json").supplemental.currencyData.region;
  const rows = [];
  for (const [key, name] of Object.entries(names)) {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}(-alt-.*)?$/.test(key) || ["EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"].includes(code)) continue;
    rows.push([code, name.replace(/ \(.*\)$/, ""), currencyOf(regions[code] ?? [])]);
  }
  return unique(rows);
}

/** The currency that is legal tender and has no end date. */
function currencyOf(history) {
  const current = history.map((entry) => Object.entries(entry)[0]).filter(([, span]) => !span._to && span._tender !== "false");
  return current[0]?.[0] ?? "";
}

/** Cities that time zones are named after. */
function exemplarCities() {
  const zones = require("cldr-dates-full/main/ar/timeZoneNames.json").main.ar.dates.timeZoneNames.zone;
  const rows = [];
  const visit = (node) => {
    if (typeof node.exemplarCity === "string") rows.push([node.exemplarCity]);
    else for (const child of Object.values(node)) if (typeof child === "object") visit(child);
  };
  visit(zones);
  return unique(rows.filter(([name]) => /^[\u0621-\u064a ]+$/.test(name)));
}

function unique(rows) {
  return [...new Map(rows.map((row) => [row.slice(0, 2).join("\t"), row])).values()];
}
