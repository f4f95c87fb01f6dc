/** Names of local news, by rule: a text in which each holds, and one in which it must not. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** What is named, each as it is written, with its type. */
const named = (text: string): string[] =>
  analyze(text)
    .entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ kind }) => kind !== "nisba" && kind !== "title")
        .map(({ start, end }) => ({ start, as: `${text.slice(start, end)} ${type}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ as }) => as);

describe("a province", () => {
  it.each([
    ["ends before what is done there", "تبدأ البلدية في محافظة ثادق تشجير الشوارع.", ["ثادق place"]],
    ["ends before a noun in ة", "وتتولى الشركة في محافظة بلقرن صيانة الطرق.", ["بلقرن place"]],
    ["goes to the end of a foreign name", "وقع الزلزال في إقليم خيبر بختونخواه.", ["خيبر بختونخواه place"]],
    ["is one behind its governor", "كرم محافظ الغربية الفائزين.", ["الغربية place"]],
    ["is none behind another title", "كرم مدير الغربية الفائزين.", []],
    ["is none behind إلى", "انتقل من الضفة الشرقية وإلى الغربية.", []],
    [
      "is one behind a preposition, in an article that names it",
      "كرم محافظ البحيرة الفائزين، وتفقد الأسواق بالبحيرة.",
      ["البحيرة place", "البحيرة place"],
    ],
    ["is none there in another article", "كرم المدير الفائزين، وسبح الأطفال بالبحيرة.", []],
    [
      "is no adjective in that article",
      "كرم محافظ الغربية الفائزين، ثم عبر الضفة الغربية.",
      ["الغربية place", "الضفة الغربية place"],
    ],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a word that is a name elsewhere", () => {
  it.each([
    ["is a prayer's", "تقام الصلاة عليه بعد صلاة المغرب في الجامع الكبير.", []],
    ["is a country's behind another word", "وصل الوفد إلى المغرب أمس.", ["المغرب place"]],
    ["is a greeting's", "كتب على اللوحة: عيد مبارك عليكم.", []],
    ["is a body's, and no person's", "التقى الأمين العام لحزب الله الوفد.", ["حزب الله organization"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a club", () => {
  const sport = "شهدت المباراة هدفا من ركلة جزاء في الدوري.";
  it.each([
    ["bears its city's name where it does what clubs do", `${sport} وحسم الشارقة اللقاء.`, ["الشارقة organization"]],
    ["is no city where others do something", `${sport} وزار المدير الشارقة.`, ["الشارقة place"]],
    ["is none where a verb takes the word", `${sport} وحقق النصر بصعوبة.`, []],
    [
      "is one with all of its name",
      `${sport} وتعادل دبا الفجيرة مع كلباء.`,
      ["دبا الفجيرة organization", "كلباء organization"],
    ],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a body", () => {
  it.each([
    ["is led", "عينت القيادة العليا للدرك الملكي قائدا.", ["القيادة العليا للدرك الملكي organization"]],
    [
      "is one of its region",
      "أعلنت المديرية الجهوية للصحة بمكناس البرنامج.",
      ["المديرية الجهوية للصحة بمكناس organization"],
    ],
    ["is a nation's presidency", "نفت الرئاسة المصرية الخبر.", ["الرئاسة المصرية organization"]],
    ["is no presidency of any time", "نفت الرئاسة السابقة الخبر.", []],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a person", () => {
  it.each([
    ["is one behind a title without its article", "حضر الحفل دكتور سامر حمدان.", ["سامر حمدان person"]],
    ["is none where that title is what someone is", "حضر الحفل دكتور متخصص في القلب.", []],
    ["is no title", "قال بروفيسور من الجامعة إن الأمر يسير.", []],
    ["begins another behind a و", "وصل زياد حداد وإيلي خوري.", ["زياد حداد person", "إيلي خوري person"]],
    ["keeps a و of its own", "وصل كريم وليد حداد.", ["كريم وليد حداد person"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});
