/** Verbs by their perfect and imperfect. */
import { describe, expect, it } from "vitest";
import { thirdPersons } from "../../../server/src/engine/morphology/conjugation";

describe("the third person of a verb", () => {
  it.each([
    ["كتب", "يكتب", "كتب كتبت كتبتا كتبا كتبوا يكتب تكتب يكتبان تكتبان يكتبا تكتبا يكتبون يكتبوا"],
    ["قام", "يقوم", "قام قامت قامتا قاما قاموا يقوم تقوم يقومان تقومان يقوما تقوما يقومون يقوموا"],
    ["دعا", "يدعو", "دعا دعت دعتا دعوا يدعو تدعو يدعوان تدعوان يدعوا تدعوا يدعون"],
    ["رمى", "يرمي", "رمى رمت رمتا رموا رميا يرمي ترمي يرميان ترميان يرميا ترميا يرمون يرموا"],
    ["بقي", "يبقى", "بقي بقيت بقيتا بقيا بقوا يبقى تبقى يبقيان تبقيان يبقيا تبقيا يبقون يبقوا"],
  ])("%s, %s", (perfect, imperfect, forms) =>
    expect([...(thirdPersons(perfect, imperfect) ?? [])].sort()).toEqual(forms.split(" ").sort()),
  );

  it("writes a final hamza as it is written before each ending", () => {
    expect(thirdPersons("بدأ", "يبدأ")).toEqual(
      expect.arrayContaining(["بدأت", "بدآ", "بدؤوا", "بدأوا", "يبدآن", "يبدؤون", "يبدأون"]),
    );
    expect(thirdPersons("جاء", "يجيء")).toEqual(expect.arrayContaining(["جاءت", "جاءا", "جاؤوا", "يجيئان"]));
  });

  it.each([
    ["زيارة", "مدينة"],
    ["قم", "يقوم"],
    ["يقوم", "قام"],
  ])("is not of %s and %s", (perfect, imperfect) => expect(thirdPersons(perfect, imperfect)).toBeUndefined());
});
