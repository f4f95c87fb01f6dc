/** Verbs by their perfect and imperfect. */
import { describe, expect, it } from "vitest";
import { conjugated } from "../../../server/src/engine/morphology/conjugation";

describe("a verb in its persons", () => {
  it.each([
    [
      "كتب",
      "يكتب",
      "كتب كتبت كتبتا كتبا كتبوا يكتب تكتب يكتبان تكتبان يكتبا تكتبا يكتبون يكتبوا كتبنا كتبتم أكتب نكتب تكتبين تكتبي تكتبون تكتبوا",
    ],
    [
      "قام",
      "يقوم",
      "قام قامت قامتا قاما قاموا يقوم تقوم يقومان تقومان يقوما تقوما يقومون يقوموا قمت قمنا قمتم أقوم نقوم تقومين تقومي تقومون تقوموا",
    ],
    [
      "دعا",
      "يدعو",
      "دعا دعت دعتا دعوا يدعو تدعو يدعوان تدعوان يدعوا تدعوا يدعون دعوت دعونا دعوتم أدعو ندعو تدعين تدعي تدعون",
    ],
    [
      "رمى",
      "يرمي",
      "رمى رمت رمتا رموا رميا يرمي ترمي يرميان ترميان يرميا ترميا يرمون يرموا رميت رمينا رميتم أرمي نرمي ترمين ترمون ترموا",
    ],
    [
      "بقي",
      "يبقى",
      "بقي بقيت بقيتا بقيا بقوا يبقى تبقى يبقيان تبقيان يبقيا تبقيا يبقون يبقوا بقينا بقيتم أبقى نبقى تبقين تبقي تبقون تبقوا",
    ],
  ])("%s, %s", (perfect, imperfect, forms) =>
    expect([...(conjugated(perfect, imperfect) ?? [])].sort()).toEqual(forms.split(" ").sort()),
  );

  it.each([
    ["أقام", "يقيم", "أقمت أقمنا أقمتم نقيم"],
    ["اختار", "يختار", "اخترت اخترنا اخترتم أختار"],
    ["أعلن", "يعلن", "أعلنت أعلنا أعلنتم نعلن"],
    ["أكل", "يأكل", "أكلنا آكل نأكل تأكلين"],
    ["أدى", "يؤدي", "أديت أدينا أديتم أؤدي نؤدي"],
    ["ثبت", "يثبت", "ثبت ثبتنا ثبتم"],
    ["بدأ", "يبدأ", "بدأنا بدأتم أبدأ تبدئين"],
  ])("%s, %s has %s", (perfect, imperfect, forms) =>
    expect(conjugated(perfect, imperfect)).toEqual(expect.arrayContaining(forms.split(" "))),
  );

  it("has no form of whose hamza only a vowel tells the seat", () =>
    expect(conjugated("جاء", "يجيء")?.filter((form) => /^جا?ء?[تن]/.test(form))).toEqual(["جاءت", "جاءتا"]));

  it("writes a final hamza as it is written before each ending", () => {
    expect(conjugated("بدأ", "يبدأ")).toEqual(
      expect.arrayContaining(["بدأت", "بدآ", "بدؤوا", "بدأوا", "يبدآن", "يبدؤون", "يبدأون"]),
    );
    expect(conjugated("جاء", "يجيء")).toEqual(expect.arrayContaining(["جاءت", "جاءا", "جاؤوا", "يجيئان"]));
  });

  it.each([
    ["زيارة", "مدينة"],
    ["قم", "يقوم"],
    ["يقوم", "قام"],
  ])("is not of %s and %s", (perfect, imperfect) => expect(conjugated(perfect, imperfect)).toBeUndefined());
});
