/** What stands in a name is the name's: a correction of it waits for the writer, or there is none. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { isSure } from "../../../server/src/engine/checks/check";

/** What may be corrected in bulk, as `check: written`. */
const sureIn = (text: string): string[] =>
  analyze(text)
    .findings.filter(isSure)
    .map(({ check, start, end }) => `${check}: ${text.slice(start, end)}`);

describe("a form in a name", () => {
  it.each([
    "زار الوزير الأميركي المدينة، وأكد السفير الأميركي ذلك، ودرس في الجامعة الأمريكية بالقاهرة مع باحث أميركي.",
    "فاز الاتحاد على المقاولون العرب أمس، ثم غادر (وأكد أن المقاولون العرب جاهز).",
    "دان الهجوم بيان من مراسلون بلا حدود.",
  ])("is not corrected unasked: %s", (text) => expect(sureIn(text)).toEqual([]));

  it("is corrected outside a name", () =>
    expect(sureIn("زار الوزير الأميركي المدينة، وأكد السفير الأميركي ذلك، ووصل خبير أمريكي مع باحث أميركي.")).toEqual([
      "adjective-variant: أمريكي",
    ]));
});
