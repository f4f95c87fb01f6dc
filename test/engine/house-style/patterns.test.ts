/** A stylebook's terms as patterns over words. */
import { describe, expect, it } from "vitest";
import { stylebookOf } from "../../../server/src/engine/house-style/stylebook";
import { readPattern } from "../../../server/src/engine/house-style/patterns";
import type { StylebookTerm } from "../../../server/src/engine/house-style/rules";
import { stemLengthIn } from "../../../server/src/engine/morphology/inflection";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

/** What a term finds: the words, and what to write; `?` where the writer has to say, `–` where nothing is offered. */
const found = (term: Partial<StylebookTerm>, text: string): string[] =>
  stylebookOf({ terms: [{ preferred: "س", rejected: [], ...term }] })
    .rejectedIn(readParagraph(text))
    .map(
      ({ start, end, preferred, asks, agrees }) =>
        `${text.slice(start, end)} > ${agrees ? preferred : "–"}${asks ? "?" : ""}`,
    );

describe("a pattern", () => {
  it.each<[string, string[] | string]>([
    ["قام بزيارة", ["قام بزيارة"]],
    ["(قام | قامت) بزيارة", ["قام بزيارة", "قامت بزيارة"]],
    ["في (تمام |) الساعة", ["في تمام الساعة", "في الساعة"]],
    ["(أ (ب | ج) | د)", ["أ ب", "أ ج", "د"]],
    ["(قام", "bracket"],
    ["قام)", "bracket"],
    ["(قام |)", "empty"],
    ["%", "sign"],
    ["20 عضوا", "sign"],
    ["نسبة %", ["نسبة %"]],
    ["~يد", "short"],
    ["~قام/قيام بزيارة", "verb"],
    ["(ا|ب)(ا|ب)(ا|ب)(ا|ب)(ا|ب)(ا|ب)(ا|ب)(ا|ب)", "many"],
    ["((((((قام))))))", "many"],
    ["(".repeat(100_000), "many"],
  ])("%.40s is read", (pattern, forms) => {
    const read = readPattern(pattern);
    expect(typeof read === "string" ? read : read.map((form) => form.map(({ stem }) => stem).join(" "))).toEqual(forms);
  });

  it("takes a word in its inflections, and no other word", () => {
    const isForm = (written: string, word: string): boolean => stemLengthIn(written, word) !== undefined;
    for (const written of ["حملة", "حملات", "حملتان", "حملتين", "حملته", "حملاتها"])
      expect(isForm(written, "حملة"), written).toBe(true);
    for (const written of ["حمل", "حملا", "حملون", "حملت"]) expect(isForm(written, "حملة"), written).toBe(false);
    for (const written of ["إرهابي", "إرهابية", "إرهابيون", "إرهابيين", "إرهابيات"])
      expect(isForm(written, "إرهابي"), written).toBe(true);
    for (const written of ["مكتبا", "مكتبان", "مكتبه", "مكتبهم"]) expect(isForm(written, "مكتب"), written).toBe(true);
    for (const written of ["مكتبة", "مكتبي", "مكاتب"]) expect(isForm(written, "مكتب"), written).toBe(false);
  });

  it("finds them behind ال and proclitics, and keeps a pronoun", () => {
    const term = { preferred: "هجوم", rejected: ["~عملية ~إرهابي", "~عملية ~إرهابية"] };
    expect(found(term, "وقعت العملية الإرهابية أمس.")).toEqual(["عملية الإرهابية > هجوم"]);
    expect(found(term, "وبعملية إرهابية قتل.")).toEqual(["عملية إرهابية > هجوم"]);
    expect(found(term, "عمليات إرهابية كثيرة.")).toEqual(["عمليات إرهابية > هجوم?"]);
    expect(found(term, "عملية عسكرية.")).toEqual([]);
    expect(found({ preferred: "سيارة", rejected: ["~مركبة"] }, "أوقف مركبتها ومركبات غيرها.")).toEqual([
      "مركبتها > سيارتها",
      "مركبات > سيارة?",
    ]);
  });

  it("knows a verb by its perfect and imperfect, and leaves what agrees to the writer", () => {
    const term = { preferred: "زار", rejected: ["~قام/يقوم بزيارة"] };
    expect(found(term, "قام بزيارة المدينة، وقامت بزيارة القرية.")).toEqual(["قام بزيارة > زار", "قامت بزيارة > –"]);
    expect(found(term, "ثم يقومون بزيارة الميناء ولم يقوموا بزيارة السوق.")).toEqual([
      "يقومون بزيارة > –",
      "يقوموا بزيارة > –",
    ]);
    expect(found(term, "قمنا بزيارة الميناء، وسنقوم بزيارة السوق، فهل تقومين بزيارة القرية؟")).toEqual([
      "قمنا بزيارة > –",
      "نقوم بزيارة > –",
      "تقومين بزيارة > –",
    ]);
    expect(found(term, "وسيقومون بزيارة الحقل، ولقام بزيارة الميناء.")).toEqual([
      "يقومون بزيارة > –",
      "قام بزيارة > زار",
    ]);
    expect(found({ ...term, preferred: "يزور" }, "قام بزيارة المدينة، ويقوم بزيارة القرية.")).toEqual([
      "قام بزيارة > –",
      "يقوم بزيارة > –",
    ]);
    expect(found(term, "يقومون بجولة، وقيامه بزيارة الميناء ممكن.")).toEqual([]);
  });

  it("finds the definite form of several words, and what goes with it", () => {
    const term = { preferred: "هجوم", rejected: ["عملية إرهابية"] };
    expect(found(term, "وقعت العملية الإرهابية، وبالعملية الإرهابية بدأ.")).toEqual([
      "عملية الإرهابية > هجوم",
      "عملية الإرهابية > هجوم",
    ]);
    // Definite by the second word alone is another phrase.
    expect(found(term, "عملية الإرهابية. عملية عسكرية إرهابية.")).toEqual([]);
    expect(found({ ...term, preferred: "هجوم مسلح" }, "وقعت العملية الإرهابية، ثم عملية إرهابية.")).toEqual([
      "عملية الإرهابية > –",
      "عملية إرهابية > هجوم مسلح",
    ]);
  });

  it("takes words between two others, and no other clause", () => {
    const term = { preferred: "زار", rejected: ["~قام/يقوم … بزيارة"] };
    expect(found(term, "قام الوزير بزيارة المدينة، ثم قام بزيارة القرية.")).toEqual([
      "قام الوزير بزيارة > –",
      "قام بزيارة > زار",
    ]);
    expect(found(term, "ويقوم وفد من التجار بزيارة السوق.")).toEqual(["يقوم وفد من التجار بزيارة > –"]);
    expect(found(term, "قام الوزير، بزيارة. قام الوزير ثم عاد بزيارة. قام وزير النقل في البلد الشقيق بزيارة.")).toEqual(
      [],
    );
    expect(readPattern("… بزيارة")).toBe("edge");
    expect(readPattern("قام (بزيارة | …)")).toBe("edge");
  });

  it("asks what stands before it and behind it", () => {
    const term = { preferred: "زار", rejected: ["قام بزيارة"], followedBy: ["(المدينة | ~محافظة)"] };
    expect(found(term, "قام بزيارة المحافظة.")).toEqual(["قام بزيارة > زار"]);
    expect(found(term, "قام بزيارة خاطفة.")).toEqual([]);
    const kept = { preferred: "قتلى", rejected: ["ضحايا"], notPrecededBy: ["~عدد"], notFollowedBy: ["الحادث"] };
    expect(found(kept, "سقط ضحايا جدد.")).toEqual(["ضحايا > قتلى"]);
    expect(found(kept, "وعدد ضحايا جديد.")).toEqual([]);
    expect(found(kept, "سقط ضحايا الحادث.")).toEqual([]);
    const only = { preferred: "إلى", rejected: ["حتى"], precededBy: ["وصل", "~وصول"] };
    expect(found(only, "ووصل حتى الباب، ونام حتى الصباح.")).toEqual(["حتى > إلى"]);
  });

  it("costs no more than the text is long, whatever is written", () => {
    const term = { rejected: ["(أ | أأ) (أ | أأ) (أ | أأ) (أ | أأ) (أ | أأ) ب"], preferred: "س" };
    expect(found(term, "أ ".repeat(20_000))).toEqual([]);
  });

  it("is not looked for where its rule is off", () => {
    expect(found({ rejected: ["حتى"], off: true }, "نام حتى الصباح.")).toEqual([]);
  });
});
