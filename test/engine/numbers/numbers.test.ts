import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hijriDate, isDayOfMonth, plusDays, weekdayOf } from "../../../server/src/engine/numbers/calendar";
import { findNumbers } from "../../../server/src/engine/numbers/numbers";
import { spellOut } from "../../../server/src/engine/numbers/spell-out";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

const numbersIn = (text: string): string[] => findNumbers(readParagraph(text)).map(({ start, end, kind, value, unit }) => `${text.slice(start, end)} = ${kind} ${value}${unit === undefined ? "" : ` ${unit}`}`);

describe("numbers", () => {
  it.each([
    ["حضر 1,300 شخص", ["1,300 = cardinal 1300"]],
    ["بلغ السعر ٣٫٥ ريال سعودي", ["٣٫٥ ريال سعودي = money 3.5 SAR"]],
    ["خصصت 200 مليار دولار أمريكي", ["200 مليار دولار أمريكي = money 200000000000 USD"]],
    ["شارك 12 ألفا و500 عداء", ["12 ألفا و500 = cardinal 12500"]],
    ["أنفق مليونا ونصف المليون يورو", ["مليونا ونصف المليون يورو = money 1500000 EUR"]],
    ["خصص نصف مليون دولار", ["نصف مليون دولار = money 500000 USD"]],
    ["وصل ثلاثة وعشرون وزيرا", ["ثلاثة وعشرون = cardinal 23"]],
    ["شاركت ثلاث عشرة دولة", ["ثلاث عشرة = cardinal 13"]],
    ["الذكرى الـ76 للاستقلال", ["الـ76 = ordinal 76"]],
    ["الدورة الحادية عشرة للمعرض", ["الحادية عشرة = ordinal 11"]],
    ["ارتفع 5 في المئة", ["5 في المئة = percent 5"]],
    ["في 20 آب/أغسطس 2019", ["20 آب/أغسطس 2019 = date 2019-08-20"]],
    ["في 9 صفر 1443", ["9 صفر 1443 = date 1443-02-09"]],
    ["منذ سبتمبر 2020", ["سبتمبر 2020 = date 2020-09"]],
    ["بدأ عام 2005", ["2005 = year 2005"]],
    ["استمر عشر سنوات", ["عشر سنوات = duration P10Y"]],
    ["قال الصياد (24 عاما)", ["24 عاما = age 24"]],
    ["فاز الفريق 5-3", ["5-3 = score 5/3"]],
    ["بين 30 و43 بالمئة", ["30 و43 بالمئة = range 30/43"]],
    ["عند الساعة الثامنة صباحا", ["الساعة الثامنة صباحا = time 08:00"]],
    ["عند الساعة 11:30", ["11:30 = time 11:30"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it.each(["تفشى كوفيد-19", "أقلعت طائرة إف-16", "صدر القرار 2254", "اجتمعت مجموعة العشرين", "زار البلدين", "وصل أول من أمس", "قال أحد الحاضرين"])("%s: no number", (text) => expect(numbersIn(text)).toEqual([]));

  it("has one value in all three digit systems", () => {
    const systems = ["0", "٠", "۰"];
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 999_999_999 }), (value) => {
        for (const zero of systems) {
          const digits = String(value).replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
          expect(findNumbers(readParagraph(`بلغ العدد ${digits} شخصا`))[0]?.value).toBe(String(value));
        }
      }),
    );
  });
});

describe("spelling out", () => {
  it.each([
    [3, {}, "ثلاثة"], [3, { gender: "f" }, "ثلاث"], [8, { gender: "f" }, "ثماني"], [11, {}, "أحد عشر"], [12, { gender: "f", case: "oblique" }, "اثنتي عشرة"],
    [18, { gender: "f" }, "ثماني عشرة"], [21, { gender: "f" }, "إحدى وعشرون"], [200, {}, "مئتان"], [803, {}, "ثمانيمئة وثلاثة"], [2000, { case: "oblique" }, "ألفين"], [11_000, {}, "أحد عشر ألفا"],
    [3_000_000, {}, "ثلاثة ملايين"], [1_200_000, {}, "مليون ومئتا ألف"], [0, {}, "صفر"],
  ] as const)("%d %o", (value, options, words) => expect(spellOut(value, options)).toBe(words));

  it("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999_999 }), fc.constantFrom("m" as const, "f" as const), fc.constantFrom("nominative" as const, "oblique" as const), (value, gender, grammatical) => {
        expect(findNumbers(readParagraph(`بلغ ${spellOut(value, { gender, case: grammatical })}`))[0]?.value).toBe(String(value));
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses what it cannot say", () => expect(() => spellOut(0.5)).toThrow(RangeError));
});

describe("the calendar", () => {
  it("knows weekdays, Hijri dates and the lengths of months", () => {
    expect(weekdayOf("2021-09-16")).toBe(4);
    expect(weekdayOf("--09-16")).toBeUndefined();
    expect(hijriDate("2021-09-16")).toBe("9 صفر 1443");
    expect(plusDays("2024-02-28", 2)).toBe("2024-03-01");
    expect([isDayOfMonth(29, 2, 2020, "gregorian"), isDayOfMonth(29, 2, 2021, "gregorian"), isDayOfMonth(31, 9, undefined, "gregorian")]).toEqual([true, false, false]);
  });
});
