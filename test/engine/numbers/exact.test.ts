import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { compare, decimalOf, decimalsOf, exact, exactOf, integerOf, minus, over, plus, times, type Exact } from "../../../server/src/engine/numbers/exact";
import { findNumbers } from "../../../server/src/engine/numbers/numbers";
import { isoDurationOf, plainDecimal, sumOf } from "../../../server/src/engine/numbers/values";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

const value = (written: string): Exact => {
  const found = exactOf(written);
  if (found === undefined) throw new Error(`${written} is no number`);
  return found;
};
const written = (one: Exact): string => plainDecimal(one).value;
/** A plain decimal as `plainDecimal` writes it. */
const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 20 })).map(([digits, places]) => written(over(exact(digits), exact(10n ** BigInt(places)))));

describe("exact values", () => {
  it("know no binary fractions", () => {
    expect(written(plus(value("0.1"), value("0.2")))).toBe("0.3");
    expect(written(times(value("1.005"), 1_000_000_000))).toBe("1005000000");
    expect(written(minus(value("1234567.89"), value("0.01")))).toBe("1234567.88");
    expect(written(over(1, 8))).toBe("0.125");
    expect(sumOf([{ value: "33.4" }, { value: "33.3" }, { value: "33.3" }])).toBe("100");
  });

  it("are written as they were read, however long", () => {
    fc.assert(
      fc.property(decimals, decimals.filter((one) => one !== "0"), (one, other) => {
        expect(written(value(one))).toBe(one);
        expect(written(minus(plus(value(one), value(other)), value(other)))).toBe(one);
        expect(written(over(times(value(one), value(other)), value(other)))).toBe(one);
      }),
    );
  });

  it("are compared as numbers are", () => {
    expect([compare(value("2.10"), value("2.1")), compare(value("-3"), 2), compare(value("1/3"), value("0.333333333333"))]).toEqual([0, -1, 1]);
    expect([integerOf(value("12")), integerOf(value("12.5")), integerOf(value("12345678901234567890"))]).toEqual([12, Number.NaN, Number.NaN]);
  });

  it("say where a decimal has no end", () => {
    expect(plainDecimal(value("1/3"))).toEqual({ value: "0.333333333333", rounded: true });
    expect(plainDecimal(value("2/3"))).toEqual({ value: "0.666666666667", rounded: true });
    expect(decimalOf(value("-2/3"), 1)).toEqual({ digits: "-0.7", rounded: true });
    expect(decimalOf(value("-0.04"), 1)).toEqual({ digits: "0", rounded: true });
    expect([decimalsOf(value("3.125")), decimalsOf(value("7")), decimalsOf(value("1/6"))]).toEqual([3, 0, undefined]);
  });

  it("refuse what is no number", () => {
    for (const one of ["", "1,000", "1e3", "1/0", ".5", "٥", "--09-16"]) expect(exactOf(one)).toBeUndefined();
    expect(() => plus(0.5, 1)).toThrow(RangeError);
  });

  it("make durations without a rest", () => {
    expect(isoDurationOf([{ value: value("4/3"), code: "TH" }])).toEqual({ value: "PT1H20M", rounded: false });
    expect(isoDurationOf([{ value: value("1/3"), code: "Y" }])).toEqual({ value: "P4M", rounded: false });
    expect(isoDurationOf([{ value: value("1/3"), code: "M" }])).toEqual({ value: "P0.333333333333M", rounded: true });
  });
});

describe("values of a text", () => {
  const valuesIn = (text: string): string[] => findNumbers(readParagraph(text)).map(({ value: one, unit, rounded }) => `${one}${unit === undefined ? "" : ` ${unit}`}${rounded ? " rounded" : ""}`);

  it.each([
    ["بلغت الرسوم 1,234,567.89 دولار", ["1234567.89 USD"]],
    ["بلغت الرسوم ١٬٢٣٤٬٥٦٧٫٨٩ دولار", ["1234567.89 USD"]],
    ["بلغت الرسوم 1.234.567,89 يورو", ["1234567.89 EUR"]],
    ["بلغت الديون 1.005 مليار دولار", ["1005000000 USD"]],
    ["بلغت الديون 2.2 مليون دولار", ["2200000 USD"]],
    ["بلغت الديون 4.35 تريليون دولار", ["4350000000000 USD"]],
    ["بلغت الديون 123456789012345.67 دولار", ["123456789012345.67 USD"]],
    ["بلغت الديون 9007199254740993 دولارا", ["9007199254740993 USD"]],
    ["بلغت الديون 1.0000000000000001 مليار دولار", ["1000000000.0000001 USD"]],
    ["زاد 0.1 في المئة", ["0.1"]],
    ["بلغ الطول 3.14159265358979 متر", ["3.14159265358979 m"]],
    ["دفع 19 دولارا و99 سنتا", ["19.99 USD"]],
    ["دفع مليون دولار و5 سنتات", ["1000000.05 USD"]],
    ["زرع 0.7 كيلوغرام", ["0.7 kg"]],
    ["اقتسما 2½ مليون يورو", ["2500000 EUR"]],
    ["أنفق ثلاثة أرباع المليون", ["750000"]],
    ["أنفق خمسة فاصلة ثلاثة ملايين", ["5300000"]],
    ["أنفق ثلث مليون", ["333333.333333333333 rounded"]],
    ["أنفق مليونا وثلث المليون", ["1333333.333333333333 rounded"]],
    ["انتظر ساعة وثلث الساعة", ["PT1H20M"]],
    ["انتظر ثلث ساعة", ["PT20M"]],
    ["انتظر نصف ساعة", ["PT0.5H"]],
    ["من 1.1 إلى 3.3 مليون", ["1100000/3300000"]],
    ["من 100 إلى ألف زائر", ["100/1000"]],
    ["تراجع المؤشر (-0.3 نقاط)", ["-0.3"]],
  ])("%s", (text, expected) => expect(valuesIn(text)).toEqual(expected));

  it("are the digits as they stand, with any scale word", () => {
    const scales = fc.constantFrom(["ألف", 3], ["مليون", 6], ["مليار", 9]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^\d{1,6}[1-9]$/), scales, (whole, rest, [word, zeros]) => {
        const digits = `${whole}${rest.padEnd(Number(zeros), "0")}`;
        const expected = digits.slice(0, digits.length - Math.max(0, rest.length - Number(zeros)));
        const decimal = rest.length > Number(zeros) ? `.${rest.slice(Number(zeros))}` : "";
        // One separator before three digits may group; that is another test's.
        if (rest.length !== 3) expect(valuesIn(`بلغ العدد ${whole}.${rest} ${word} دولار`)).toEqual([`${expected}${decimal} USD`]);
      }),
    );
  });
});

describe("checks that compute", () => {
  const checksOn = (text: string): string[] => analyze(text).findings.map(({ check }) => check);

  it("know that 0.3 less 0.2 is 0.1, and no more", () => {
    expect(checksOn("ارتفعت الفائدة 0.1% من 0.2% إلى 0.3%.")).toContain("percent-points");
    expect(checksOn("ارتفعت الفائدة 0.1000000001% من 0.2% إلى 0.3%.")).not.toContain("percent-points");
  });
  it("add the parts up without a rest", () => {
    expect(checksOn("سقط 9007199254740993 قتيلا: 9007199254740992 مدنيين و1 من الجنود.")).not.toContain("parts-total");
    expect(checksOn("توزعت الحصص على النحو التالي: 33.7% لمصر و33.7% لتونس و33.6% للمغرب.")).not.toContain("percent-sum");
    expect(checksOn("توزعت الحصص على النحو التالي: 33.7% لمصر و33.7% لتونس و33.7% للمغرب.")).toContain("percent-sum");
  });
});
