import { describe, expect, it } from "vitest";
import { lastUnit } from "../../../server/src/engine/entities/name-units";

describe("the last unit of a name", () => {
  it.each([
    ["سالم الرواحي", "الرواحي"],
    ["طارق عبد الباري", "عبد الباري"],
    ["سامي أبو النجا", "أبو النجا"],
    ["سلوى أم هاشم", "أم هاشم"],
    ["حمد بن راشد آل مكتوم", "آل مكتوم"],
    ["خالد بن تركي", "بن تركي"],
    ["محمد ولد الحسن", "ولد الحسن"],
    ["سعيد بن عبد العزيز", "بن عبد العزيز"],
    ["يوسف فان هالن", "فان هالن"],
    ["سامي فتح الله", "فتح الله"],
    ["ماجد نور الدين", "نور الدين"],
    ["الملك حمد الثالث", "حمد الثالث"],
    ["راشد حسين باشا", "حسين باشا"],
    // A given name as well.
    ["ماجد سيد حسين", "حسين"],
    ["ماجد سالم سيد", "سيد"],
    ["راشد باشا حسين", "حسين"],
    // A title of honour before the name is none behind it.
    ["سامي الكبير", "الكبير"],
    // One unit, all of it.
    ["أبو راشد", "أبو راشد"],
    ["عبد الباري", "عبد الباري"],
    ["صلاح الدين", "صلاح الدين"],
    ["الله", "الله"],
    ["لافروف", "لافروف"],
  ])("%s: %s", (name, unit) => expect(lastUnit(name.split(" ")).join(" ")).toBe(unit));

  it("of look-up keys is told as well, and of no words none", () => {
    expect(lastUnit(["سامي", "ابو", "النجا"])).toEqual(["ابو", "النجا"]);
    expect(lastUnit([])).toEqual([]);
  });
});
