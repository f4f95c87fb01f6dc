/**
 * Texts that repeat themselves: twice the length takes twice the steps, in all rooms. A step is a block of the engine that is run, as the machine
 * itself counts them; no clock is asked.
 */
import { Session, type Profiler } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAnalyzer } from "../../server/src/engine/analyze";

const MOST = 2.1;
/** What one paragraph more costs a letter typed elsewhere, of what it costs to read it: the article is told anew, nothing of it is read. */
const MOST_OF_READING = 0.06;
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
const stepsFor = (text: string): Promise<number> => stepsOf(() => createAnalyzer().analyze(text));

/** @returns how many blocks of the engine are run for a letter typed at the end of a paragraph in the middle of a text */
function stepsForKey(text: string): Promise<number> {
  const analyzer = createAnalyzer();
  const middle = text.indexOf("\n", text.length / 2);
  analyzer.analyze(text);
  return stepsOf(() => analyzer.analyze(`${text.slice(0, middle)}ا${text.slice(middle)}`));
}

async function stepsOf(work: () => unknown): Promise<number> {
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  work();
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

describe("a letter typed costs its own paragraph", () => {
  it.each<[string, (at: number) => string]>([
    ["reports", (at) => `قال ${name(at)} إن العمل بدأ في المرفأ.`],
    ["reports that go on", (at) => `وأضاف أن ${at} عاملا وصلوا إلى المرفأ أمس.`],
    ["people with a title", (at) => `زارت الوزيرة ${name(at)} المرفأ، ثم عادت إلى المدينة.`],
    ["bodies and places", () => "أعلنت وزارة النقل افتتاح الطريق بين دمشق وعمان."],
    ["hamzas dropped and written", () => "ارتفعت الاجور في المدينة، وقال المدير إن الأجور ستزيد."],
    ["words between marks", () => "قال المدير: «العمل بدأ»، وأكد أن المال جاهز."],
  ])("%s", async (_, unit) => {
    const text = (length: number): string => Array.from({ length }, (__, at) => `${unit(at)} (${at})\n`).join("");
    await stepsForKey(text(20));
    const [reading, twice] = [await stepsFor(text(100)), await stepsFor(text(200))];
    const [key, later] = [await stepsForKey(text(100)), await stepsForKey(text(200))];
    expect((later - key) / (twice - reading)).toBeLessThanOrEqual(MOST_OF_READING);
  });
});
