/**
 * What guards keep out of names, by rule: for each, a sentence that reads otherwise where the guard is taken away
 * (`npm run guards -- entities`).
 */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { isMisprint, isMisprintedName } from "../../../server/src/engine/entities/misprints";
import { keyForm } from "../../../server/src/engine/text/fold";

/** Each entity as `type name`, with its titles. */
const told = (text: string): string[] =>
  analyze(text).entities.map(
    ({ type, name, titles }) => `${type} ${name}${titles.length === 0 ? "" : ` (${titles.join("؛ ")})`}`,
  );

describe("a name", () => {
  it.each<[string, string, string[]]>([
    ["a country has profits and is no company", "وزادت أرباح مصر من السياحة.", ["place مصر"]],
    [
      "a town that a list has is where the story was filed",
      "حفر الباطن 12 شوال 1445 هـ الموافق 21 أبريل 2024 م واس\nوصل الوفد.",
      ["place حفر الباطن", "organization واس"],
    ],
    [
      "who makes a product stands right before it",
      "وأعلنت تويوتا اليوم أنها ستنتج كورولا.",
      ["organization تويوتا", "product كورولا"],
    ],
    ["الله ends a name, and is nobody's possession", "وصل أحمد عبد الله إلى المدينة.", ["person أحمد عبد الله"]],
    [
      "قريب before الله is a name",
      "واستقبل الدكتور قريب الله سالم منصور الوفد.",
      ["person قريب الله سالم منصور (الدكتور)"],
    ],
    [
      "a given name behind an honorific is one, whatever it ends with",
      "وقالت السيدة بثينة إنها عادت.",
      ["person بثينة (السيدة)"],
    ],
    ["an emirate may be a region's", "وقالت إمارة منطقة عسير إن العمل بدأ.", ["organization إمارة منطقة عسير"]],
    [
      "titles of a man stand together",
      "وقال رئيس الغرفة التجارية بأبها المهندس سالم الحداد إن العمل بدأ.",
      ["organization الغرفة التجارية بأبها", "person سالم الحداد (رئيس الغرفة التجارية بأبها المهندس)"],
    ],
    ["letters of a name are no verse", "وقال جوزيف إيه كوبلر إن العمل بدأ.", ["person جوزيف إيه كوبلر"]],
    ["a mountain is seldom called after a title", "وتسلق الفريق جبل الأمير سالم أمس.", ["person سالم (الأمير)"]],
    ["a country's adjective is no field of a committee", "وأشادت لجنة هيكلة الإدارة القطرية بالقرار.", ["place قطر"]],
    [
      "a university is not the club of its name",
      "وفاز نادي الشباب أمس. وقالت جامعة الشباب إن العمل بدأ.",
      ["organization نادي الشباب", "organization جامعة الشباب"],
    ],
    ["what somebody will do is no body", "وقال رئيس المجلس «سوف يدعو إلى جلسة» أمس.", []],
    [
      "a nation's adjective before a family's name is a country's",
      "وأكد أن السوداني حداد عاد.",
      ["place السودان", "person حداد"],
    ],
    [
      "a man called by his family goes on with another of it",
      "ووصل بن حنيف الكعبي إلى القاهرة.",
      ["person بن حنيف الكعبي", "place القاهرة"],
    ],
    [
      "a street is not called by its last word",
      "وزار الوفد شارع مبابي أمس. ووصل مبابي دوستان إلى المدينة.",
      ["place شارع مبابي", "person مبابي دوستان"],
    ],
    [
      "where one does something is not of his title",
      "واجتمع سالم حداد وزير الصحة بمجلس الأمن أمس.",
      ["person سالم حداد (وزير الصحة)", "organization مجلس الأمن"],
    ],
    [
      "an ambassador is so in a country",
      "وقال سالم حداد، سفير عمان لدى الصين وعضو الوفد، إن العمل بدأ.",
      ["person سالم حداد (سفير عمان لدى الصين)", "place عمان", "place الصين"],
    ],
    [
      "a hospital called after an imam has its adjective",
      "وقال مدير مستشفى الإمام الصادق التخصصي سالم حداد إن العمل بدأ.",
      ["person سالم حداد (مدير مستشفى الإمام الصادق التخصصي)"],
    ],
    [
      "another by his nation is not of the title before",
      "وحضر مدرب الفريق والألماني سالم حداد أمس.",
      ["place ألمانيا", "person سالم حداد"],
    ],
    [
      "whom he told is not of his title",
      "وقال سالم حداد، مدير الشركة لصحيفة النور، إن العمل بدأ.",
      ["person سالم حداد (مدير الشركة)"],
    ],
    [
      "another behind and is no adviser's master",
      "واجتمع المستشار الإعلامي ورئيس الوفد سالم حداد أمس.",
      ["person سالم حداد (رئيس الوفد)"],
    ],
    [
      "who speaks for a tribe is called by the name behind",
      "وقال المتحدث باسم القبيلة سالم حداد إن العمل بدأ.",
      ["person سالم حداد (المتحدث باسم القبيلة)"],
    ],
    ["a union behind its head without the article is no man's name", "وقال نقيب الصيادلة الحداد إن العمل بدأ.", []],
    [
      "a name behind بن is one, though it is a title, too",
      "ووصل كوبلر بن مساعد الحداد إلى المدينة.",
      ["person كوبلر بن مساعد الحداد"],
    ],
    [
      "a name is in no middle before a country",
      "وقال سالم أمين عمان إن العمل بدأ.",
      ["person سالم (أمين عمان)", "place عمان"],
    ],
    ["a town with the article is nobody's possession", "وبدأ العمل في الديه أمس.", ["place الديه"]],
    ["a listed name at the end is no noun in the accusative", "وقالت سارة ناديا إن العمل بدأ.", ["person سارة ناديا"]],
    ["a given name is not described by the word behind", "وقالت فاطمة كوبلية إن العمل بدأ.", ["person فاطمة كوبلية"]],
    [
      "a family's name goes on with another family's",
      "وقال كيليان مبابي أمس. ووصل مبابي أندجاني إلى المدينة.",
      ["person كيليان مبابي", "person مبابي أندجاني"],
    ],
    ["an office before a family's name is no given name", "وقالت د. القائدة الحداد إن العمل بدأ.", []],
    ["nor is a nation's adjective", "وقال م. الكازاخي الحداد إن العمل بدأ.", ["place كازاخستان"]],
    [
      "who speaks for a country's foundation is no foundation",
      "وقال المتحدث باسم مؤسسة ألمانية كريم حداد إن العمل بدأ.",
      ["place ألمانيا", "person كريم حداد (المتحدث باسم مؤسسة ألمانية)"],
    ],
    ["behind a name a quoted body may be whom he told", "وأكد سالم حداد محلل لـ«النور»، أمس.", ["person سالم حداد"]],
    ["to me before a noun is nobody", "وقال لي قارئ في المدينة إن العمل بدأ.", []],
    ["a minister called so is somebody", "وصل الوزير لي إلى المدينة. وأكد لي أن العمل بدأ.", ["person لي (الوزير)"]],
    ["guests of God are no person", "وكان ضيوف الرحمن في مكة.", ["place مكة"]],
    ["a man called by His grace is one", "وصل فضل الرحمن إلى مكة.", ["person فضل الرحمن", "place مكة"]],
    [
      "what is wished for the dead is part of no name",
      "وتوفي الشيخ خالد رحمه الله في المدينة.",
      ["person خالد (الشيخ)"],
    ],
    [
      "nor is it a name of its own",
      "وتلميذ الإمام خالد بن سعيد الكندي رحمه الله.",
      ["person خالد بن سعيد الكندي (الإمام)"],
    ],
    ["nor part of what only a sentence makes one", "وكان خالد رضي الله عنه في مكة.", ["person خالد", "place مكة"]],
    ["what she does is no family's name", "وصلت شقيقته ليلى فتزوره كل أسبوع.", []],
    ["a foreign one may begin so", "وصل المدير هاروت فازليان أمس.", ["person هاروت فازليان (المدير)"]],
    ["a foreign family's name is no thing of ours", "وقال ميغيل سولانا إن المحادثات مستمرة.", ["person ميغيل سولانا"]],
    ["our paper is", "وقال المزارع سليم الأحمد لصحيفتنا إن الموسم جيد.", ["person سليم الأحمد (المزارع)"]],
    ["a family may be called so", "وقال الشيخ خالد رحمة إن العمل بدأ.", ["person خالد رحمة (الشيخ)"]],
    ["what a case is like is no body", "وفي قضية فيدرالية بمدينة صلالة سجن المدير.", ["place صلالة"]],
    ["a cup is called after a man", "وفي كأس قيس بن صالح فاز الفريق.", ["event كأس قيس بن صالح"]],
    [
      "whom one meets is told of by what و begins",
      "وجرى اللقاء بين سالم منصور ومدير المصنع أمس.",
      ["person سالم منصور"],
    ],
    [
      "what stands right behind a name is his",
      "وجرى اللقاء مع سالم منصور مدير المصنع أمس.",
      ["person سالم منصور (مدير المصنع)"],
    ],
    ["whose president one is tells of another", "وتسلم سالم منصور رئيسها السابق الجائزة.", ["person سالم منصور"]],
    ["what a city declares is no declaration", "وجاء ذلك بعد إعلان القاهرة نتائج الحوار.", ["place القاهرة"]],
    [
      "العام behind a title is no time",
      "وقال العقيد سالم الحداد، مساعد المدير العام لشؤون البحث، إن العمل بدأ.",
      ["person سالم الحداد (العقيد؛ مساعد المدير العام لشؤون البحث)"],
    ],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a short name", () => {
  /** The words by which the article's people are named. */
  const named = (text: string): string[] =>
    analyze(text).entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
  it.each<[string, string, string[]]>([
    ["is none that is a bird here", "وصل سالم الصقر إلى المدينة.\nوطار الصقر فوق البيوت.", ["سالم الصقر"]],
    ["is who speaks", "وصل سالم الصقر إلى المدينة.\nوقال الصقر إن العمل بدأ.", ["سالم الصقر", "الصقر"]],
    [
      "stands between marks, though it is a word, too",
      "ووقع كريم الحداد العقد.\nوتعثرت مفاوضات «كريم».",
      ["كريم الحداد", "كريم"],
    ],
    [
      "stands behind إلى, though it is a feast, too",
      "وقال عيد الحداد إن الخطة جاهزة.\nوتحدث المدير إلى عيد.",
      ["عيد الحداد", "عيد"],
    ],
    [
      "is the feast behind another preposition",
      "وقال عيد الحداد إن الخطة جاهزة.\nوعاد المدير بعد عيد.",
      ["عيد الحداد"],
    ],
    ["is no adjective without them", "ووقع كريم الحداد العقد.\nوتعثرت مفاوضات كريم.", ["كريم الحداد"]],
  ])("%s: %s", (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe("a work", () => {
  it.each<[string, string, string[]]>([
    ["is none behind a definite noun", "وصدرت الرواية بيت الريح للكاتب سالم الحداد.", ["person سالم الحداد (الكاتب)"]],
    [
      "begins behind what says that it is entitled so",
      "وصدر كتاب بعنوان الريح للكاتب سالم الحداد.",
      ["person سالم الحداد (الكاتب)"],
    ],
    ["does not begin with a preposition", "وصدر كتاب في الأدب للكاتب سالم الحداد.", ["person سالم الحداد (الكاتب)"]],
    ["is nothing that somebody wrote", "كتب خالد الحداد: «العمل بدأ صباح اليوم».", ["person خالد الحداد"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

it("counts no ruler", () => {
  expect(analyze("إليزابيث الثانية تزور المدينة.").numbers).toEqual([]);
});

describe("a misprint", () => {
  it.each<[string, string, string, boolean]>([
    ["a letter left out", "القحطاني", "القطاني", true],
    ["near the beginning, too, where no article stands", "إسماعيل", "إماعيل", true],
    ["two letters in the other order", "القحطاني", "القحاطني", true],
    ["not where both are words", "الجامعة", "الجماعة", false],
    ["another name that begins alike", "القحطاني", "القحيفي", false],
  ])("%s: %s, %s", (_, one, other, expected) => {
    expect(isMisprint(keyForm(one), keyForm(other))).toBe(expected);
  });
  it.each<[string, string, string, boolean]>([
    ["one word of two", "سالم القحطاني", "سالم القطاني", true],
    ["one name alone", "القحطاني", "القطاني", false],
    ["two words of three", "سالم القطاني", "سالم القحطاني الحداد", false],
  ])("of a whole name: %s: %s, %s", (_, one, other, expected) => {
    const keys = (name: string): string => name.split(" ").map(keyForm).join(" ");
    expect(isMisprintedName(keys(one), keys(other))).toBe(expected);
  });
});
