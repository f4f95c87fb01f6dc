/** Levels that suit a kind of newsroom. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import type { CheckSettings } from "../../../server/src/engine/checks/registry";
import { stylebookOf } from "../../../server/src/engine/house-style/stylebook";
import { readSettings } from "../../../server/src/settings";

const LONG = `${"كلمة أخرى ".repeat(30)}في آخر الجملة.`;
const TEXT = `قالت مصادر مطلعة أن الموعد قريب .\n${LONG}`;

const levels = (checks: CheckSettings, stylebook = stylebookOf({})): Record<string, string> =>
  Object.fromEntries(analyze(TEXT, { checks, stylebook }).findings.map(({ check, severity }) => [check, severity]));

describe("a preset", () => {
  it("of a newspaper is each check at its own level, and holds where none is set", () => {
    expect(levels({ preset: "newspaper" })).toEqual(levels({}));
    expect(levels({})).toMatchObject({ "qala-anna": "warning", "long-sentence": "hint" });
    expect(levels({})).not.toHaveProperty("anonymous-source");
  });

  it("of an agency asks for sources, of a broadcaster for short sentences, and a quiet one for what is wrong", () => {
    expect(levels({ preset: "agency" })).toMatchObject({ "anonymous-source": "information" });
    expect(levels({ preset: "broadcaster" })).toMatchObject({ "long-sentence": "warning" });
    expect(Object.values(levels({ preset: "quiet" })).filter((level) => !/error|warning/.test(level))).toEqual([]);
    expect(levels({ preset: "quiet" })).toHaveProperty("qala-anna");
  });

  it("stands below a level that is set, and that below the stylebook's", () => {
    const checks: CheckSettings = { preset: "quiet", levels: { "long-sentence": "information" } };
    expect(levels(checks)).toMatchObject({ "long-sentence": "information" });
    expect(levels(checks, stylebookOf({ checks: { "long-sentence": "error" } }))).toMatchObject({
      "long-sentence": "error",
    });
  });

  it("is read from the settings, with the checks that are as it has them", () => {
    const { settings, faults } = readSettings({
      preset: "agency",
      checks: { "qala-anna": "preset", "long-sentence": "off" },
    });
    expect(settings).toMatchObject({ preset: "agency", levels: { "long-sentence": "off" } });
    expect(settings.levels).not.toHaveProperty("qala-anna");
    expect(faults).toEqual([]);
    expect(readSettings({ preset: "loud" }).faults).toHaveLength(1);
  });
});
