import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import {
  gregorianOfHijri,
  hijriDate,
  isDayOfMonth,
  plusDays,
  weekdayOf,
} from "../../../server/src/engine/numbers/calendar";
import { findNumbers } from "../../../server/src/engine/numbers/numbers";
import {
  completeDate,
  findRelativeDates,
  resolveRelativeDate,
} from "../../../server/src/engine/numbers/relative-dates";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

const numbersIn = (text: string): string[] =>
  findNumbers(readParagraph(text)).map(({ start, end, kind, value, zone, calendar }) =>
    [text.slice(start, end), "=", kind, value, zone, calendar].filter((part) => part !== undefined).join(" "),
  );

describe("dates", () => {
  it.each([
    ["في 16 سبتمبر 2021", ["16 سبتمبر 2021 = date 2021-09-16"]],
    ["في ١٦ أيلول ٢٠٢١", ["١٦ أيلول ٢٠٢١ = date 2021-09-16"]],
    ["في 20 آب/أغسطس 2019", ["20 آب/أغسطس 2019 = date 2019-08-20"]],
    ["في 20 آب / أغسطس", ["20 آب / أغسطس = date --08-20"]],
    ["في 25 مايو أيار", ["25 مايو أيار = date --05-25"]],
    ["في 3 كانون الثاني (يناير) 2020", ["3 كانون الثاني (يناير) 2020 = date 2020-01-03"]],
    ["في 14 جويلية 2019", ["14 جويلية 2019 = date 2019-07-14"]],
    ["في 6 نونبر 1975", ["6 نونبر 1975 = date 1975-11-06"]],
    ["في الأول من ديسمبر المقبل", ["الأول من ديسمبر = date --12-01"]],
    ["في الخامس والعشرين من يناير 2011", ["الخامس والعشرين من يناير 2011 = date 2011-01-25"]],
    ["يوم الخميس 16 سبتمبر", ["16 سبتمبر = date --09-16"]],
    ["في 16 سبتمبر من عام 2021", ["16 سبتمبر من عام 2021 = date 2021-09-16"]],
    ["منذ سبتمبر 2020", ["سبتمبر 2020 = date 2020-09"]],
    ["وقع الاتفاق في 16/9/2021 في المدينة", ["16/9/2021 = date 2021-09-16"]],
    ["وقع الاتفاق في 2021-09-16 في المدينة", ["2021-09-16 = date 2021-09-16"]],
    ["وقع الاتفاق في 16.9.2021 في المدينة", ["16.9.2021 = date 2021-09-16"]],
    ["نيقوسيا 15 - 8 (وكالات)", ["15 - 8 = date --08-15"]],
    ["عن الفترة من 1/7 إلى 31/12", ["1/7 إلى 31/12 = range --07-01/--12-31"]],
    ["في المدة الممتدة من 1/3 إلى 1/4", ["1/3 إلى 1/4 = range --03-01/--04-01"]],
    ["تقدم الطلبات من 1/4 حتى 30/9", ["1/4 حتى 30/9 = range --04-01/--09-30"]],
    ["خلال الفترة 15/7 - 30/8", ["15/7 - 30/8 = range --07-15/--08-30"]],
    ["وقعت بين 1/7 و31/12 الماضي", ["1/7 و31/12 = range --07-01/--12-31"]],
    ["تسري من 1/7 إلى 31/12/2024", ["1/7 إلى 31/12/2024 = range 2024-07-01/2024-12-31"]],
    ["صدر القرار بتاريخ 31/12", ["31/12 = date --12-31"]],
    ["تجري الجولة يوم الأحد 15/7", ["15/7 = date --07-15"]],
    ["زادت الحصة من 1/4 إلى 3/4 المساحة", ["1/4 = fraction 1/4", "3/4 = fraction 3/4"]],
    ["تراوحت بين 1/3 و1/2 السكان", ["1/3 = fraction 1/3", "1/2 = fraction 1/2"]],
    ["في 9 صفر 1443 هـ", ["9 صفر 1443 هـ = date 1443-02-09 hijri"]],
    [
      "في 25/10/1436هـ وفي 25 / 10 / 1436 هـ",
      ["25/10/1436هـ = date 1436-10-25 hijri", "25 / 10 / 1436 هـ = date 1436-10-25 hijri"],
    ],
    [
      "في 25/شوال/1436هـ وفي 2 ذوالقعدة 1436هـ وفي 3 ربيع أول 1437",
      [
        "25/شوال/1436هـ = date 1436-10-25 hijri",
        "2 ذوالقعدة 1436هـ = date 1436-11-02 hijri",
        "3 ربيع أول 1437 = date 1437-03-03 hijri",
      ],
    ],
    ["صام الناس حتى الثلاثين من رمضان", ["الثلاثين من رمضان = date --09-30 hijri"]],
    ["في العاشر من الشهر الجاري", ["العاشر من الشهر الجاري = date ---10"]],
    ["يقام المعرض من 3 إلى 7 مايو 2022", ["3 إلى 7 مايو 2022 = range 2022-05-03/2022-05-07"]],
    ["بدأ عام 2005", ["2005 = year 2005"]],
    ["بدأ عام ألفين وخمسة", ["ألفين وخمسة = year 2005"]],
    ["ولد سنة 1443 هجرية", ["1443 هجرية = year 1443 hijri"]],
    ["بنيت القلعة عام 300 قبل الميلاد", ["300 قبل الميلاد = year -0299"]],
    ["حكم بين عامي 500 و300 قبل الميلاد", ["500 و300 قبل الميلاد = range -0499/-0299"]],
    ["حكمت الأسرة من 60 - 30 ق.م في المدينة", ["60 - 30 ق.م = range -0059/-0029"]],
    ["في ثمانينات القرن الماضي", ["ثمانينات القرن الماضي = range 1980/1989"]],
    ["في ستينيات القرن التاسع عشر", ["ستينيات القرن التاسع عشر = range 1860/1869"]],
    ["انتشرت الفرق في التسعينات", ["التسعينات = range 1990/1999"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it.each([
    "التقى الفريق أول سامر الحلبي والملازم أول كريم منصور وفدا",
    "وصل في صفر المنصرم",
    "وقع الحادث في شارع 26 يوليو وعبر جسر 14 تموز",
    "نزح بضعة عشر ألفا من السكان وبضعة وعشرون ألفا ونيف وثلاثون شخصا",
  ])("%s: no number", (text) => expect(numbersIn(text)).toEqual([]));
  it("reads a day of صفر where an adjective tells that it is the month", () =>
    expect(numbersIn("في 20 صفر الماضي")).toEqual(["20 صفر = date --02-20 hijri"]));

  it.each(["خلال النصف الأول من أكتوبر", "في الدورة الخامسة من مهرجان مارس"])("%s: an ordinal, no date", (text) =>
    expect(numbersIn(text).every((found) => found.includes("ordinal"))).toBe(true),
  );
  it.each(["رجل في الثلاثينات من العمر", "التقى سفير النرويج رجب طيب", "شهر رمضان المبارك", "ممثل صفر اليدين"])(
    "%s: no date",
    (text) => expect(numbersIn(text).filter((found) => / (?:date|range) /.test(found))).toEqual([]),
  );
  it("is no date where the month has no such day", () =>
    expect(numbersIn("رقم الملف 31/9/2021").filter((found) => found.includes("date"))).toEqual([]));

  it.each(["من نفس السنة", "من العام نفسه", "من السنة ذاتها"])("are of the year told before: %s", (same) => {
    const { numbers } = analyze(
      `تونس 5 ماي 2025 (وات) وقعت الحادثة في جوان 2023، وانطلقت الأبحاث في 14 أوت ${same}، وصدر الحكم في 3 ماي.`,
    );
    expect(numbers.map(({ resolved }) => resolved).slice(2)).toEqual(["2023-08-14", "2025-05-03"]);
  });
  it("are nobody knows which day's where no year is told", () =>
    expect(analyze("انطلقت الأبحاث في 14 أوت من نفس السنة.").numbers.map(({ resolved }) => resolved)).toEqual([
      undefined,
    ]));

  it("are completed from the dateline", () => {
    const { numbers } = analyze(
      "الرباط 16 سبتمبر 2021 (كونا) يفتتح المعرض في 20 ديسمبر ويستمر حتى الخامس من الشهر المقبل، وكان توقف في 9 صفر 1442 هـ.",
    );
    expect(numbers.map(({ resolved }) => resolved)).toEqual([undefined, "2021-12-20", "2021-10-05", "2020-09-26"]);
    const hijri = analyze("الرياض 25 شوال 1436 هـ (واس) يفتتح المعرض في 2 ذي القعدة، وكان توقف في 10 محرم.");
    expect(hijri.dateline?.date).toBe("2015-08-10");
    expect(hijri.numbers.map(({ resolved }) => resolved)).toEqual(["2015-08-10", "2015-08-17", "2015-10-23"]);
    expect(completeDate("--01-02", "2021-12-30")).toBe("2022-01-02");
    expect(completeDate("--12-30", "2022-01-02")).toBe("2021-12-30");
    expect(completeDate("---31", "2021-02-10")).toBeUndefined();
    expect(completeDate("--09-16", "--09-16")).toBeUndefined();
  });
});

describe("relative dates", () => {
  const FILED = "2021-09-16";
  it.each([
    ["اليوم", "2021-09-16"],
    ["أمس", "2021-09-15"],
    ["أول من أمس", "2021-09-14"],
    ["بعد غد", "2021-09-18"],
    ["الجمعة المقبل", "2021-09-17"],
    ["الخميس المقبل", "2021-09-23"],
    ["الخميس الماضي", "2021-09-09"],
    ["الثلاثاء", "2021-09-14"],
    ["الخميس", "2021-09-16"],
    ["الأسبوع الماضي", "2021-W36"],
    ["هذا الأسبوع", "2021-W37"],
    ["الشهر الجاري", "2021-09"],
    ["الشهر المقبل", "2021-10"],
    ["مايو المقبل", "2022-05"],
    ["أيلول القادم", "2022-09"],
    ["تشرين الثاني/نوفمبر المقبل", "2021-11"],
    ["سبتمبر الماضي", "2020-09"],
    ["مارس الماضي", "2021-03"],
    ["ديسمبر المنصرم", "2020-12"],
    ["سبتمبر الجاري", "2021-09"],
    ["العام الماضي", "2020"],
    ["السنة الحالية", "2021"],
  ])("%s is %s", (words, iso) => {
    const text = `قال إن اللقاء كان ${words}.`;
    const found = findRelativeDates(readParagraph(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
    expect(found.map((one) => resolveRelativeDate(one, FILED))).toEqual([iso]);
  });

  it.each([
    ["وأضاف أنه سيزور مسقط يوم الثلاثاء.", ["2021-09-21"]],
    ["سيعود الخميس.", ["2021-09-23"]],
    // A word that begins like a verb, another sentence, and a date that tells it itself.
    ["انفجرت سيارة في المدينة الثلاثاء.", ["2021-09-14"]],
    ["قالت السيدة إن سيناء وسياسة سيول وسيادة الأسواق شأن سيدة الثلاثاء.", ["2021-09-14"]],
    ["سيعود الوفد. ووصل الثلاثاء.", ["2021-09-14"]],
    ["سيلتقي نظيره الثلاثاء 21 سبتمبر.", []],
  ])("look ahead behind a future: %s", (text, days) => {
    expect(findRelativeDates(readParagraph(text)).map((one) => resolveRelativeDate(one, FILED))).toEqual(days);
  });

  it("are found with their proclitics off, and are no numbers", () => {
    const text = "وصل بالأمس وسيعود للعام المقبل";
    expect(findNumbers(readParagraph(text))).toEqual([]);
    expect(findRelativeDates(readParagraph("سيعود والجمعة المقبل")).map(({ start }) => start)).toEqual([7]);
  });

  it("tell which year a day is of", () => {
    const resolved = (words: string): (string | undefined)[] =>
      analyze(`الرباط 16 سبتمبر 2021 (كونا) - قال إن اللقاء ${words}.`)
        .numbers.slice(1)
        .map((one) => one.resolved);
    expect(resolved("يُعقد في 2 أغسطس المقبل")).toEqual(["2022-08-02"]);
    expect(resolved("عُقد في 2 نوفمبر/تشرين الثاني الماضي")).toEqual(["2020-11-02"]);
    expect(resolved("عُقد في 2 أغسطس الماضي")).toEqual(["2021-08-02"]);
    expect(resolved("عُقد في 2 أغسطس")).toEqual(["2021-08-02"]);
  });

  it("cross the year", () => {
    const month = findRelativeDates(readParagraph("الشهر المقبل"))[0];
    expect(month && resolveRelativeDate(month, "2021-12-30")).toBe("2022-01");
  });
});

describe("the calendar", () => {
  it("knows weekdays, Hijri dates and the lengths of months", () => {
    expect(weekdayOf("2021-09-16")).toBe(4);
    expect(weekdayOf("--09-16")).toBeUndefined();
    expect(hijriDate("2021-09-16")).toBe("9 صفر 1443");
    expect(plusDays("2024-02-28", 2)).toBe("2024-03-01");
    expect([
      isDayOfMonth(29, 2, 2020, "gregorian"),
      isDayOfMonth(29, 2, 2021, "gregorian"),
      isDayOfMonth(31, 9, undefined, "gregorian"),
    ]).toEqual([true, false, false]);
  });

  it("finds the way back from every Hijri day", () => {
    expect(gregorianOfHijri(1443, 2, 9)).toBe("2021-09-16");
    expect(gregorianOfHijri(1443, 2, 31)).toBeUndefined();
    expect(gregorianOfHijri(900, 1, 1)).toBeUndefined();
    const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
      day: "numeric",
      month: "numeric",
      year: "numeric",
      timeZone: "UTC",
    });
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2070, 0, 1) / 86_400_000 }),
        (days) => {
          const date = new Date(days * 86_400_000);
          const part = (type: string): number =>
            Number(format.formatToParts(date).find((one) => one.type === type)?.value);
          expect(gregorianOfHijri(part("year"), part("month"), part("day"))).toBe(date.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 500 },
    );
  });
});
