// What CLDR has, as tables beside those of server/data: read from its packages (or from Intl, which carries the same data) at build time.

/** @returns {Record<string, string[][]>} rows by table name */
export function cldrTables() {
  return { "gregorian-months": gregorianMonths() };
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
