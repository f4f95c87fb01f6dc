import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { findNumbers } from "../../../server/src/engine/numbers/numbers";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

const numbersIn = (text: string): string[] => findNumbers(readParagraph(text)).map(({ start, end, kind, value, calendar }) => [text.slice(start, end), "=", kind, value, calendar].filter((part) => part !== undefined).join(" "));

describe("pairs of years", () => {
  it.each([
    ["انطلق العام الدراسي 1435/1436هـ أمس", ["1435/1436هـ = range 1435/1436 hijri"]],
    ["انطلق العام الدراسي 1435/ 1436هـ", ["1435/ 1436هـ = range 1435/1436 hijri"]],
    ["للموسم الزراعي 1436 /1437هـ ، أمس", ["1436 /1437هـ = range 1436/1437 hijri"]],
    ["للعام الدراسي 1435-1436", ["1435-1436 = range 1435/1436 hijri"]],
    ["للعام الدراسي 1435 - 1436 هـ", ["1435 - 1436 هـ = range 1435/1436 hijri"]],
    ["للعام الدراسي 1435هـ - 1436هـ", ["1435هـ - 1436هـ = range 1435/1436 hijri"]],
    ["للعام الدراسي 1435هـ/1436هـ", ["1435هـ/1436هـ = range 1435/1436 hijri"]],
    ["للعام الدراسي 1435 ـ 1436هـ", ["1435 ـ 1436هـ = range 1435/1436 hijri"]],
    ["للعام الدراسي 1436/1435هـ", ["1436/1435هـ = range 1435/1436 hijri"]],
    ["للعام الدراسي 1435/36هـ", ["1435/36هـ = range 1435/1436 hijri"]],
    ["للعام الدراسي 35/1436هـ", ["35/1436هـ = range 1435/1436 hijri"]],
    ["للعام الدراسي 35/36هـ", ["35/36هـ = range 1435/1436 hijri"]],
    ["ميزانية العام المالي 1436/1437", ["1436/1437 = range 1436/1437 hijri"]],
    ["ميزانية العام المالي ١٤٣٦/١٤٣٧هـ", ["١٤٣٦/١٤٣٧هـ = range 1436/1437 hijri"]],
    ["(1436/1437هـ)", ["1436/1437هـ = range 1436/1437 hijri"]],
    ["1435/1436هـ (2014/2015م)", ["1435/1436هـ = range 1435/1436 hijri", "2014/2015م = range 2014/2015"]],
    ["موسم 2014/2015", ["2014/2015 = range 2014/2015"]],
    ["موسم 2014-2015م", ["2014-2015م = range 2014/2015"]],
    ["موسم 2014/15", ["2014/15 = range 2014/2015"]],
    ["موسم 1999/00", ["1999/00 = range 1999/2000"]],
    ["الخطة 1430-1436هـ", ["1430-1436هـ = range 1430/1436 hijri"]],
    ["من 1430 إلى 1436هـ", ["1430 إلى 1436هـ = range 1430/1436 hijri"]],
    ["بين عامي 1435 و1436هـ", ["1435 و1436هـ = range 1435/1436 hijri"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it.each([
    ["عام 1435هـ/2014م", ["1435هـ = year 1435 hijri", "2014م = year 2014"]],
    ["عام 1436هـ - 2015م", ["1436هـ = year 1436 hijri", "2015م = year 2015"]],
    ["في القضية 14/2015", ["14 = cardinal 14", "2015 = year 2015"]],
    ["في 12/1413 صدر", ["12 = cardinal 12", "1413 = cardinal 1413"]],
    ["بتاريخ 1/1435/1436", ["1 = cardinal 1", "1435 = cardinal 1435", "1436 = cardinal 1436"]],
    ["بين 2014 و2017 زائرا", ["2014 و2017 = range 2014/2017"]],
  ])("%s: no pair that follows", (text, expected) => expect(numbersIn(text)).toEqual(expected));
});

describe("dates with an era", () => {
  it.each([
    ["يوم السبت 2/10/1436هـ في المدينة", ["2/10/1436هـ = date 1436-10-02 hijri"]],
    ["بتاريخ 25 / 7 / 2015م", ["25 / 7 / 2015م = date 2015-07-25"]],
    ["بتاريخ 2/10/36هـ", ["2/10/36هـ = date 1436-10-02 hijri"]],
    ["بتاريخ 16/9/98", ["16/9/98 = date 1998-09-16"]],
    ["بتاريخ 16-9-2021 م", ["16-9-2021 م = date 2021-09-16"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it("are Hijri years where the article writes such, and no other", () => {
    const yearsIn = (text: string): unknown[] => analyze(text).numbers.map(({ value, calendar }) => [value, calendar]);
    expect(yearsIn("أقيم المهرجان عام 1432 ثم عام 1436هـ.")).toEqual([["1432", "hijri"], ["1436", "hijri"]]);
    expect(yearsIn("أقيم المهرجان عام 1391م ثم عام 1436هـ.")).toEqual([["1391", undefined], ["1436", "hijri"]]);
    expect(yearsIn("فتحت المدينة عام 1453.")).toEqual([["1453", undefined]]);
  });
});

describe("months by number", () => {
  it.each([
    ["في 12 كانون 2 2022 عاد الوفد", ["12 كانون 2 2022 = date 2022-01-12"]],
    ["في 5 تشرين 1", ["5 تشرين 1 = date --10-05"]],
    ["في 15 تشرين2 2020", ["15 تشرين2 2020 = date 2020-11-15"]],
    ["في ٣ كانون ١ ٢٠٢٠", ["٣ كانون ١ ٢٠٢٠ = date 2020-12-03"]],
    ["في 3 كانون 1/ديسمبر 2020", ["3 كانون 1/ديسمبر 2020 = date 2020-12-03"]],
    ["منذ كانون 2 2021", ["كانون 2 2021 = date 2021-01"]],
    ["في 15 ت2 2021", ["15 ت2 2021 = date 2021-11-15"]],
    ["في 12/كانون الثاني/2022", ["12/كانون الثاني/2022 = date 2022-01-12"]],
    ["في 5/مايو/2021", ["5/مايو/2021 = date 2021-05-05"]],
    ["في 15 جمادى 2 1436هـ", ["15 جمادى 2 1436هـ = date 1436-06-15 hijri"]],
    ["في تشرين 2 الماضي", []],
    ["فاز الفريق 1-صفر", ["1-صفر = score 1/0"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));
});
