/**
 * Texts that repeat themselves: twice the length takes twice the steps, in all rooms. A step is a block of the engine that is run, as the machine
 * itself counts them; no clock is asked.
 */
import { Session, type Profiler } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAnalyzer } from "../../server/src/engine/analyze";

const MOST = 2.1;
const session = new Session();

beforeAll(async () => {
  // What is compiled to machine code is no longer counted.
  setFlagsFromString("--no-opt");
  session.connect();
  await session.post("Profiler.enable");
});
afterAll(() => {
  session.disconnect();
  setFlagsFromString("--opt");
});

/** @returns how many blocks of the engine are run while the text is analysed by an analyzer that has never read it */
async function stepsFor(text: string): Promise<number> {
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  createAnalyzer().analyze(text);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  return result
    .filter(({ url }) => url.includes("/server/src/engine/"))
    .reduce((sum, script) => sum + stepsIn(script), 0);
}

const stepsIn = ({ functions }: Profiler.ScriptCoverage): number =>
  functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);

const GIVEN = ["سمير", "ليلى", "كمال", "هدى", "نبيل", "رانيا", "فؤاد", "سلمى"];
const FAMILIES = ["الرواحي", "حداد", "الأسمر", "قاسم", "المنصوري", "نعمة", "الزين", "شاهين"];
const LETTERS = "بتجدرسصفكلمن";
/** Each of some hundreds is another's. */
const name = (at: number): string =>
  `${GIVEN[at % 8] ?? ""} ${FAMILIES[(at >> 3) % 8] ?? ""}${LETTERS[(at >> 6) % 12] ?? ""}`;

describe("the steps of an analysis grow as the text does", () => {
  it.each<[string, number, (at: number) => string]>([
    ["sentences with a cue", 60, () => "قال سمير حداد إن العمل بدأ. "],
    ["speakers who are all different", 60, (at) => `قال ${name(at)} إن العمل بدأ. `],
    ["people joined by و", 120, (at) => `${name(at)} و`],
    ["people with a title", 120, (at) => `الوزيرة ${name(at)}، `],
    ["places joined by و", 120, () => "دمشق وعمان و"],
    ["titles in each other", 60, () => "مدير مكتب وزير خارجية جمهورية مصر العربية "],
    ["bodies side by side", 60, () => "وزارة الصحة، هيئة الطيران المدني، "],
    ["single words between marks", 240, () => "«ا» "],
    ["closing marks with spaces", 240, () => "» "],
    ["closing marks without", 1_000, () => "»"],
    ["questions that report nothing", 120, () => "قال سمير ؟ "],
    ["one word", 1_000, () => "ب"],
    ["one word with hyphens", 240, () => "اب-"],
    ["numbers", 240, (at) => `${at} كتابا، `],
    ["sources without a stop", 240, () => "وفقا للوزارة، وبحسب المدير، "],
    ["clauses without a stop", 120, () => "أكد المدير أن الوزير قال إن العمل "],
    ["quotations that none closes", 300, () => "قال المدير: «بدأ العمل "],
    ["names in brackets", 120, () => "قال (سمير حداد) إن العمل بدأ، "],
    ["hamzas dropped and written", 60, () => "الاجور والأجور. "],
    ["paragraphs that go on a report", 120, () => "وأضاف أن العمل بدأ.\n"],
    ["paragraphs of two people each", 60, (at) => `قال ${name(at)} إن العمل بدأ.\nوأضاف أن المال جاهز.\n`],
    ["paragraphs of two spellings", 60, (at) => `قالت ${at % 2 === 0 ? "إيمان" : "ايمان"} حداد إن العمل بدأ.\n`],
  ])("%s", async (_, count, unit) => {
    const text = (length: number): string => Array.from({ length }, (__, at) => unit(at)).join("");
    await stepsFor(text(count));
    const steps = [await stepsFor(text(count)), await stepsFor(text(2 * count)), await stepsFor(text(4 * count))];
    expect(steps[0]).toBeGreaterThan(count / 10);
    expect((steps[1] ?? Infinity) / (steps[0] ?? 0)).toBeLessThanOrEqual(MOST);
    expect((steps[2] ?? Infinity) / (steps[1] ?? 0)).toBeLessThanOrEqual(MOST);
  });
});
