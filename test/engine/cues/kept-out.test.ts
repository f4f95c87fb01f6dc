/**
 * What guards keep out of frames, by rule: for each, a sentence that reads otherwise where the guard is taken away
 * (`npm run guards -- cues`).
 */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each report as `cue speaker: content`. */
const read = (text: string): string[] =>
  analyze(text).quotations.map(
    ({ cue, speakers, contents }) =>
      `${cue === null ? "" : `${text.slice(cue.start, cue.end)} `}${speakers.map(({ name }) => name || "?").join(" + ")}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );

describe("a frame", () => {
  it.each<[string, string, string[]]>([
    [
      "a particle with its pronoun is no letter of a channel",
      "وقالت قناة دي إم سي إنها ستبث المباراة.",
      ["قالت قناة دي إم سي: ستبث المباراة"],
    ],
    [
      "what one has said is not what one announces now",
      "وأعلن الوزير سالم منصور تراجعه عن قوله أن الطريق مغلق.",
      ["قوله سالم منصور: الطريق مغلق"],
    ],
    [
      "what one does behind a comma was not done to what stands before it",
      "وأكد المدير خالد الحداد حضوره، كتب على صفحته: «العمل بدأ اليوم في المصنع».",
      ["كتب خالد الحداد: العمل بدأ اليوم في المصنع"],
    ],
    [
      "among them is nobody who explains",
      "ورفع المتظاهرون لافتات: «لن نقبل بالقرار الجديد»، بينها واحدة باسم نقابة المعلمين.",
      [],
    ],
    [
      "a city behind a preposition is not what is asked for",
      "وطالب النائب سالم منصور في بيروت بإصلاح الطريق.",
      ["طالب سالم منصور: إصلاح الطريق"],
    ],
    [
      "what one does besides being something is told",
      "وكان المدرب متفائلا ومؤكدا أن الفريق سيفوز.",
      ["مؤكدا المدرب: الفريق سيفوز"],
    ],
    [
      "an ordinary noun that begins with ب is somebody",
      "وندد أمس باحث في المصنع بالقرار.",
      ["ندد باحث في المصنع: القرار"],
    ],
    [
      "so is a body, though the rest is a word with a pronoun",
      "وأشادت بطولة الساحل بالحكام.",
      ["أشادت بطولة الساحل: الحكام"],
    ],
    ["many, whose rest news text knows", "وطالب بحارة السفينة بالإفراج عنهم.", ["طالب ?: الإفراج عنهم"]],
    [
      "the rest of another is what is asked for",
      "وطالب النائب سالم منصور بحرية التعبير.",
      ["طالب سالم منصور: حرية التعبير"],
    ],
    ["a byline with its city is not said", "كتب: فهد القحطاني - الرياض", []],
    ["nor one of whose name the second half has a particle", "كتبت: منى عبد السلام", []],
    ["a longer line is", "كتب: منى العطار - عدت من المدينة أمس", ["كتب ?: منى العطار - عدت من المدينة أمس"]],
    [
      "what stands in a statement is said, though it is short",
      "وقال المدير في تصريح «العمل في المصنع الجديد بدأ».",
      ["قال المدير: العمل في المصنع الجديد بدأ"],
    ],
    ["what a book is called is not", "وقال المدير في كتاب «العمل في المصنع الجديد بدأ».", []],
    ["القول has a colon of its own", "واكتفى الوزير بالقول: العمل بدأ اليوم.", ["القول الوزير: العمل بدأ اليوم"]],
  ])("%s: %s", (_, text, reports) => {
    expect(read(text)).toEqual(reports);
  });
});

describe("a form of the table", () => {
  it.each<[string, string, string[]]>([
    [
      "a feminine participle may lack its dots",
      "وعادت الوزيرة إلى المدينة، مؤكده أن العمل بدأ.",
      ["مؤكده الوزيرة: العمل بدأ"],
    ],
    [
      "of two verbs with one form the first of the table is read",
      "وينذر الخبير بكارثة جديدة.",
      ["ينذر الخبير: كارثة جديدة"],
    ],
    ["what suffices is no source", "حسبهم أن العمل بدأ.", []],
  ])("%s: %s", (_, text, reports) => {
    expect(read(text)).toEqual(reports);
  });
});
