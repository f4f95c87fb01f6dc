import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Faults once seen, each with what is right: words, value, and the unit where one is told. */
describe("numbers as they are", () => {
  it.each([
    ["الرياض 4 مارس 2025 (واس) - بلغت الرسوم 1,234,567.89 ريال.", [["4 مارس 2025", "2025-03-04", undefined], ["1,234,567.89 ريال", "1234567.89", "SAR"]]],
    ["وباعت الدار اللوحة بـ$1.5 مليون و100 ريال للتغليف.", [["$1.5 مليون", "1500000", "USD"], ["100 ريال", "100", undefined]]],
    ["يبدأ الحفل الساعة الواحدة ظهرا.", [["الساعة الواحدة ظهرا", "13:00", undefined]]],
    ["تصل الطائرة الساعة 9:15 م.", [["الساعة 9:15 م", "21:15", undefined]]],
    ["درب المعهد (150) ألف متدرب في (12) مدينة.", [["(150) ألف", "150000", undefined], ["12", "12", undefined]]],
    ["انطلق العام الدراسي 1435/1436هـ أمس.", [["1435/1436هـ", "1435/1436", undefined]]],
    ["في 12 كانون 2 2022 عاد الوفد.", [["12 كانون 2 2022", "2022-01-12", undefined]]],
    ["استهلكت المزارع 2.2 مليون أكر من الأرض.", [["2.2 مليون أكر", "2200000", "[acr_br]"]]],
  ])("%s", (text, expected) => expect(analyze(text).numbers.map(({ start, end, value, unit }) => [text.slice(start, end), value, unit])).toEqual(expected));
});
