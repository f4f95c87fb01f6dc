import { describe, expect, it } from "vitest";
import { rows } from "../../../server/src/engine/lexicon/lexicon";
import { findNumbers } from "../../../server/src/engine/numbers/numbers";
import { nounOf, unitName } from "../../../server/src/engine/numbers/measures";
import { inflect } from "../../../server/src/engine/numbers/nouns";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

const unitsIn = (text: string): string[] =>
  findNumbers(readParagraph(text)).map(
    ({ kind, value, unit }) => `${kind} ${value}${unit === undefined ? "" : ` ${unit}`}`,
  );

describe("money", () => {
  it.each([
    ["5 دولارات أميركية", "USD"],
    ["5 دولار امريكي", "USD"],
    ["20 دولارا كنديا", "CAD"],
    ["مئة يورو", "EUR"],
    ["مئة أورو", "EUR"],
    ["3 مليارات ين ياباني", "JPY"],
    ["7 يوانات صينية", "CNY"],
    ["42 ريالات قطرية", "QAR"],
    ["30 ريالا عمانيا", "OMR"],
    ["5 دنانير أردنية", "JOD"],
    ["12 دينارا جزائريا", "DZD"],
    ["ألف ليرة لبنانية", "LBP"],
    ["ألف ليرة سورية", "SYP"],
    ["ألف ليرة تركية", "TRY"],
    ["20 جنيها إسترلينيا", "GBP"],
    ["20 جنيه استرليني", "GBP"],
    ["20 جنيها سودانيا", "SDG"],
    ["5 شواقل", "ILS"],
    ["5 شيكلات", "ILS"],
    ["90 روبلا روسيا", "RUB"],
    ["90 روبية باكستانية", "PKR"],
    ["90 كرونة سويدية", "SEK"],
    ["90 فرنكا سويسريا", "CHF"],
    ["90 بيزو مكسيكي", "MXN"],
    ["90 راند", "ZAR"],
    ["90 وونا", "KRW"],
    ["90 باخت تايلاندي", "THB"],
    ["42 KWD", "KWD"],
    ["42 د.ك", "KWD"],
    ["42 ج.م", "EGP"],
    ["€42", "EUR"],
    ["42 ₪", "ILS"],
    ["US$42", "USD"],
  ])("%s is %s", (text, code) =>
    expect(findNumbers(readParagraph(text)).map(({ kind, unit }) => [kind, unit])).toEqual([["money", code]]),
  );

  it("knows every currency in use by its name in CLDR, its code and its symbols", () => {
    for (const { code, name, symbols, current } of rows("currencies")) {
      if (current === undefined) continue;
      for (const written of [name, code, ...symbols].filter((one) => one.length > 1)) {
        const found = findNumbers(readParagraph(`بلغ 5 ${written}`))[0];
        expect(found?.unit === code || found?.candidates?.includes(code), `${written} ${code}`).toBe(true);
      }
    }
  });

  it("leaves a bare noun that several countries use to the article", () =>
    expect(findNumbers(readParagraph("دفع 10 جنيهات"))[0]?.candidates).toEqual(
      expect.arrayContaining(["EGP", "GBP", "SDG"]),
    ));
});

describe("units", () => {
  it.each([
    ["5 كيلومترات", "quantity 5 km"],
    ["5 كيلو مترات", "quantity 5 km"],
    ["5 كلم", "quantity 5 km"],
    ["5 كلم مربع", "quantity 5 km2"],
    ["5 كيلومترات مربعة", "quantity 5 km2"],
    ["20 م2", "quantity 20 m2"],
    ["خمسة أمتار مكعبة", "quantity 5 m3"],
    ["100 هكتار", "quantity 100 har"],
    ["100 فدان", "quantity 100 {feddan}"],
    ["5 فدادين", "quantity 5 {feddan}"],
    ["أرضا مساحتها 6 قراريط", "quantity 6 {qirat}"],
    ["ألماسة وزنها 6 قراريط", "quantity 6 [car_m]"],
    ["3 أطنان", "quantity 3 t"],
    ["12 طنا", "quantity 12 t"],
    ["3 كيلوجرامات", "quantity 3 kg"],
    ["500 ملغ", "quantity 500 mg"],
    ["تستغرق الرحلة 3 ساعات و20 دقيقة", "duration PT3H20M"],
    ["يمتد الطريق 75 كيلومترا", "quantity 75 km"],
    ["كلفت الغرفة 250 دولارا", "money 250 USD"],
    ["الطريق 40 سنة 1990", "year 1990"],
    ["انخفض من 1.25 إلى 1.1 مليون برميل", "range 1250000/1100000 [bbl_us]"],
    ["سور طوله 300 م", "quantity 300 m"],
    ["سباق 1500 م للرجال", "quantity 1500 m"],
    ["على ارتفاع 2000 م", "quantity 2000 m"],
    ["تصل المسافة إلى 500 م", "quantity 500 m"],
    ["عرضه 12 م", "quantity 12 m"],
    ["توفي 850 م", "year 0850"],
    ["مليون برميل", "quantity 1000000 [bbl_us]"],
    ["أونصتان", "quantity 2 [oz_tr]"],
    ["400 ميجاوات", "quantity 400 MW"],
    ["400 ميغاواط ساعة", "quantity 400 MW.h"],
    ["40 درجة مئوية", "quantity 40 Cel"],
    ["40°C", "quantity 40 Cel"],
    ["120 كيلومترا في الساعة", "quantity 120 km/h"],
    ["120 كلم/س", "quantity 120 km/h"],
    ["64 جيجابايت", "quantity 64 GBy"],
    ["7 أقدام", "quantity 7 [ft_i]"],
    ["10 بوصات", "quantity 10 [in_i]"],
    ["50 نقطة أساس", "percent 50 [bp]"],
    ["2.2 مليون أكر", "quantity 2200000 [acr_br]"],
    ["12 أكرا", "quantity 12 [acr_br]"],
    ["3 آكرات", "quantity 3 [acr_br]"],
    ["50 دنما", "quantity 50 [dnm]"],
    ["100 م²", "quantity 100 m2"],
    ["20 متر2", "quantity 20 m2"],
    ["3 سم3", "quantity 3 cm3"],
    ["ملياري قدم مكعب", "quantity 2000000000 [cft_i]"],
    ["5 ميجا واط", "quantity 5 MW"],
    ["300 تيراواط ساعة", "quantity 300 TW.h"],
    ["380 كيلوفولت", "quantity 380 kV"],
    ["67 ميجا فولت أمبير", "quantity 67 MV.A"],
    ["5000 مللي أمبير ساعة", "quantity 5000 mA.h"],
    ["2.5 جيجا هرتز", "quantity 2.5 GHz"],
    ["100 ميجابت", "quantity 100 Mbit"],
    ["12 ميغابكسل", "quantity 12 {megapixel}"],
    ["مليون وحدة حرارية بريطانية", "quantity 1000000 [Btu]"],
    ["415 جزءا في المليون", "quantity 415 [ppm]"],
    ["25 في الألف", "percent 25 [ppth]"],
    ["120 مليمتر زئبق", "quantity 120 mm[Hg]"],
    ["90 ديسيبل", "quantity 90 dB"],
    ["5 ملي سيفرت", "quantity 5 mSv"],
    ["30 ألف بوشل", "quantity 30000 [bu_us]"],
    ["مليون قنطار", "quantity 1000000 {qintar}"],
    ["5 مايكروغرامات", "quantity 5 ug"],
    ["5٪", "percent 5"],
    ["5 %", "percent 5"],
    ["5 فى المائة", "percent 5"],
    ["خمسة بالمئة", "percent 5"],
    ["1.250 في المئة", "percent 1.25"],
  ])("%s is %s", (text, expected) => expect(unitsIn(text)).toEqual([expected]));

  it("takes a qirat beside feddans for land", () =>
    expect(unitsIn("5 أفدنة و3 قراريط")).toEqual(["quantity 5 {feddan}", "quantity 3 {qirat}"]));

  it("has words for every unit, in both languages, and shows nobody its code", () => {
    for (const { code } of [...rows("units"), ...rows("unit-signs")].filter(({ kind }) => kind !== "duration")) {
      if (code === "%") continue;
      const names = (["ar", "en"] as const).map((language) => unitName(code, "quantity", language));
      for (const name of names) expect(name, code).toMatch(/^[^[\]{}]+$/);
      expect(names, code).not.toContain(code);
    }
  });

  it.each([
    ["وقع 3 عقود مع النادي", "cardinal 3"],
    ["وقع 3 عقود", "cardinal 3"],
    ["خاض أربع جولات", "cardinal 4"],
  ])("%s counts no time and no energy", (text, expected) => expect(unitsIn(text)).toEqual([expected]));
  it.each([
    ["منذ ثلاثة عقود", "duration P30Y"],
    ["قبل عقدين", "duration P20Y"],
    ["بعد قرنين", "duration P200Y"],
    ["قبل نصف قرن", "duration P50Y"],
    ["قبل ثلاث ألفيات", "duration P3000Y"],
    ["3 أيام و4 ساعات", "duration P3DT4H"],
  ])("%s is %s", (text, expected) => expect(unitsIn(text)).toEqual([expected]));
  it.each([
    "رحلة 302 يوم السبت",
    "الطريق 40",
    "تقرير شهري",
    "برنامج يومي",
    "القرن الماضي",
    "وقع عقدين مع النادي",
    "العمل اليومي",
  ])("%s: no number", (text) => expect(unitsIn(text)).toEqual([]));
});

describe("rates", () => {
  it("are no numbers themselves", () => expect(unitsIn("100 ميغابت في الثانية")).toEqual(["quantity 100 Mbit"]));
  const rateIn = (text: string): string | undefined => findNumbers(readParagraph(text))[0]?.per;
  it.each([
    ["مليون برميل يوميا", "d"],
    ["مليون برميل في اليوم", "d"],
    ["5 ملايين دولار سنويا", "a"],
    ["80 دولارا للبرميل", "[bbl_us]"],
    ["900 دولار للمتر المربع", "m2"],
    ["10 دولارات لكل طن", "t"],
    ["3 رحلات كل أسبوع", "wk"],
    ["20 رحلة دولية أسبوعيا", "wk"],
    ["20 رحلة في اليوم", undefined],
    ["100 ميغابت في الثانية", "s"],
  ])("%s", (text, per) => expect(rateIn(text)).toBe(per));
  it.each([
    "باع 100 طن في اليوم التالي",
    "باع 100 طن في اليوم نفسه",
    "باع 100 طن في الساعة الثامنة",
    "باع 100 طن في الساعة 8",
    "باع 100 طن في العام الماضي",
  ])("%s: no rate", (text) => expect(rateIn(text)).toBeUndefined());
});

describe("ages", () => {
  it.each([
    "قال الصياد (24 عاما)",
    "رجل يبلغ من العمر 24 عاما",
    "البالغ 24 عاما",
    "يبلغ 24 عاما",
    "عن عمر ناهز 24 عاما",
    "تتراوح أعمارهم بين 20 و24 عاما",
    "وذكر أن صالحا 24 عاما، عاد",
  ])("%s: an age", (text) => expect(findNumbers(readParagraph(text)).at(-1)?.value).toMatch(/^(?:20\/)?24$/));
  it.each(["استمر 24 عاما", "حكم عليه بالسجن 24 عاما"])("%s: a duration", (text) =>
    expect(unitsIn(text)).toEqual(["duration P24Y"]),
  );
});

describe("names of units", () => {
  it("are full in both languages", () => {
    expect([unitName("USD", "money", "ar"), unitName("USD", "money", "en")]).toEqual(["دولار أمريكي", "US Dollar"]);
    expect([unitName("har", "quantity", "ar"), unitName("har", "quantity", "en")]).toEqual(["هكتار", "hectares"]);
    expect([unitName("[ppth]", "quantity", "ar"), unitName("[ppth]", "quantity", "en")]).toEqual(["في الألف", "‰"]);
    expect(unitName("{unknown}", "quantity", "ar")).toBe("{unknown}");
  });

  it("inflect", () => {
    const dollar = nounOf("money", "USD");
    expect(dollar && [inflect(dollar, "accusative"), inflect(dollar, "dual"), inflect(dollar, "plural")]).toEqual([
      "دولارا أمريكيا",
      "دولاران أمريكيان",
      "دولارات أمريكية",
    ]);
    const ounce = nounOf("quantity", "[oz_tr]");
    expect(ounce && [inflect(ounce, "dual"), inflect(ounce, "plural")]).toEqual(["أونصتان", "أونصات"]);
  });
});
