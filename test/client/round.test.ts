/** Going through findings: whose turn it is, and what became of each. */
import { describe, expect, it } from "vitest";
import { toText } from "../../client/shared/text";
import { EMPTY, Ignored, Round, type Turn } from "../../client/shared/round";

const at = (line: number, character: number, key = `${line}:${character}`): Turn => ({
  key,
  range: { start: { line, character } },
});

describe("going through findings", () => {
  it("takes one after the other, and counts what became of each", () => {
    const tally = { ...EMPTY };
    const round = new Round<Turn>(tally);
    round.take([at(0, 2), at(0, 9), at(3, 1)]);
    expect([round.current?.key, round.remaining]).toEqual(["0:2", 3]);
    round.close("mended");
    round.take([at(0, 9), at(3, 1)]);
    round.close("left");
    expect([round.current?.key, round.remaining]).toEqual(["3:1", 1]);
    round.close("ignored");
    round.take([at(0, 9)]);
    expect(round.current).toBeUndefined();
    round.close("left");
    expect(tally).toEqual({ mended: 1, ignored: 1, left: 1 });
  });

  it("shows a finding that a fix brought behind it, none before it, and one that was left no more though it moves", () => {
    const round = new Round<Turn>({ ...EMPTY });
    round.take([at(0, 2, "a"), at(0, 9, "b"), at(1, 0, "c")]);
    round.close("left");
    round.close("mended");
    round.take([at(0, 0, "new before"), at(0, 4, "a"), at(0, 12, "new behind"), at(1, 0, "c")]);
    expect(round.current?.key).toBe("new behind");
  });

  it("takes the second of two that are alike", () => {
    const round = new Round<Turn>({ ...EMPTY });
    round.take([at(0, 2, "same"), at(0, 9, "same")]);
    round.close("mended");
    round.take([at(0, 8, "same")]);
    expect(round.current?.range.start.character).toBe(8);
  });
});

describe("a place that was let stand", () => {
  const text = "وأكدت الوزيرة إن المشروع سوف لن يتأخر.";
  const ignored = (): Ignored => {
    const places = new Ignored(toText(text));
    places.add(at(0, text.indexOf("إن"), "inna\nإن\nsentence"));
    return places;
  };

  it.each([
    ["behind it", text.replace("سوف لن", "لن")],
    ["before it", text.replace("وأكدت", "وقد أكدت")],
    ["above it", `عنوان\n${text}`],
  ])("stays where a change %s has moved it, for its check alone", (_, after) => {
    const places = ignored();
    places.follow(toText(after));
    const lines = after.split("\n");
    const [line, character] = [lines.length - 1, (lines.at(-1) ?? "").indexOf("إن")];
    expect(places.has(at(line, character, "inna\nإن\nanother sentence"))).toBe(true);
    expect(places.has(at(line, character, "other\nإن\nanother sentence"))).toBe(false);
    expect(places.has(at(line, character + 3, "inna\nإن\nanother sentence"))).toBe(false);
  });
});
