/** Values as people say them, and shares that add up. */
import { HoverRequest, type MarkupContent } from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import { FactsRequest, FiguresRequest, SpeakersRequest, TableRequest } from "../../protocol/protocol";
import { undirected } from "../../server/src/engine/text/direction";
import { inMemory, URI } from "./client";

const textDocument = { uri: URI };

const values = async (text: string, language = "ar"): Promise<string[]> => {
  const editor = await inMemory({ settings: () => ({ language }) });
  editor.open(text);
  return ((await editor.connection.sendRequest(FiguresRequest, { textDocument })) ?? []).map(({ value }) => value);
};

describe("a value", () => {
  it.each([
    ["بلغت الكلفة 100 مليار يورو.", "100 مليار يورو", "100 billion euros"],
    ["بلغت الكلفة ثلاثة مليارات دولار.", "3 مليارات دولار أمريكي", "3 billion US dollars"],
    ["بلغت الكلفة 2.5 مليون ريال عماني.", "2.5 مليون ريال عماني", "2.5 million Omani rials"],
    ["باع 12500 برميل.", "12,500 برميل", "12.5 thousand barrels"],
    ["استمر البناء 5 سنوات.", "5 سنوات", "5 years"],
    ["استمر اللقاء ساعتين و20 دقيقة.", "ساعتان و20 دقيقة", "2 hours 20 minutes"],
    ["ارتفعت الأسعار 5%.", "5%", "5%"],
    ["ارتفعت الأسعار ٥ في المئة.", "٥ في المئة", "٥ في المئة"],
    ["سار ٣ كيلومترات.", "٣ كيلومترات", "٣ kilometers"],
    ["وصل في 16 سبتمبر 2021.", "16 سبتمبر 2021", "16 September 2021"],
    ["يبلغ الصياد 24 عاما.", "24 عاما", "24 years"],
    ["بنيت القلعة عام 300 قبل الميلاد.", "300 ق.م", "300 BC"],
    ["حكموا بين عامي 500 و300 قبل الميلاد.", "500–300 ق.م", "500–300 BC"],
    ["بنيت القلعة عام 850 م.", "850", "850"],
    ["بنيت القلعة سنة 1443 هجرية.", "1443 هـ", "1443 AH"],
    ["لعب موسم 2014/2015.", "2014–2015", "2014–2015"],
    ["بدأ البناء في سبتمبر 2021.", "سبتمبر 2021", "September 2021"],
    ["استمر البناء عشر سنوات.", "10 سنوات", "10 years"],
    ["استمر البناء ست سنين وشهرين.", "6 سنين وشهران", "6 years 2 months"],
    ["تراجعت الحصة 3 نقاط مئوية.", "3 نقاط مئوية", "3 percentage points"],
    ["الثمن بين 30 و40 درهما إماراتيا.", "30–40 درهما إماراتيا", "30–40 United Arab Emirates Dirham"],
  ])("%s", async (text, arabic, english) => {
    expect(await values(text)).toEqual([arabic]);
    expect(await values(text, "en")).toEqual([english]);
  });
});

describe("a hover", () => {
  it.each([
    ["بنيت القلعة عام 300 قبل الميلاد.", "300", "القيمة: 300 ق.م"],
    ["بنيت القلعة عام 500 م.", "500", "القيمة: 500"],
    ["استمر البناء 10 سنوات.", "10", "بالحروف: عشر سنوات"],
    ["وصل 20 طنا.", "20", "القيمة: 20 طنا"],
    ["أغلق اليورو عند 1.085 دولار.", "1.085", "القيمة: 1,085 دولار أمريكي (USD) أو 1.085"],
    ["بلغ الثمن 200.000 دولار.", "200.000", "القيمة: 200,000 دولار أمريكي (USD)"],
    ["خسر المؤشر 1.234 نقطة ليغلق عند 11432.5 نقطة.", "1.234", "القيمة: 1.234"],
    ["وصل 5 دولارات.", "5", "القيمة: 5 دولارات أمريكية (USD)"],
    ["يبلغ الطفل 15 شهرا.", "15", "القيمة: 15 شهرا"],
    ["استمر اللقاء ساعتين ونصف الساعة.", "ساعتين", "القيمة: 2.5 ساعة"],
    ["استمر اللقاء ساعتين إلا ربعا.", "ساعتين", "القيمة: ساعة واحدة و45 دقيقة"],
    ["سقطت القذيفة الأولى.", "الأولى", "بالحروف: الأولى"],
    ["فشلت ثالثة المحاولات.", "ثالثة", "بالحروف: الثالثة"],
    ["وقع الحادث في اليوم الثالث.", "الثالث", "بالحروف: الثالث"],
    ["أحيت البلاد الذكرى الـ76 للحدث.", "76", "بالحروف: السادسة والسبعون"],
    ["عن الفترة من 1/7 إلى 31/12 كما قيل.", "1/7", "القيمة: 1 يوليو – 31 ديسمبر (السنة غير معروفة)"],
  ])("says a value as people do: %s", async (text, under, said) => {
    const editor = await inMemory();
    editor.open(text);
    const position = { line: 0, character: text.indexOf(under) };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    const told = undirected((hover?.contents as MarkupContent).value);
    expect(told).toContain(said);
    expect(told).not.toMatch(/-0|هجري: -|فاصلة خمسة/);
  });
});

describe("a hover in English", () => {
  it.each([
    ["الرباط 12 مارس 2025 (كونا) - وصل الوفد أمس.", "أمس", /weekday: Tuesday · 2025-03-11[\s\S]*Ramadan 1446/i],
    ["الرباط 12 مارس 2025 (كونا) - وصل الوفد أمس.", "12 مارس", /weekday: Wednesday/i],
    ["تأسست الدار عام 1990 في الرباط.", "1990", /1410–1411 AH/],
  ])("has no Arabic but the article's: %s", async (text, under, said) => {
    const editor = await inMemory({ settings: () => ({ language: "en" }) });
    editor.open(text);
    const position = { line: 0, character: text.indexOf(under) };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    const told = undirected((hover?.contents as MarkupContent).value);
    expect(told).toMatch(said);
    expect(told.replace(/\*\*.*?\*\*/, "").replace(/In words: .*/, "")).not.toMatch(/\p{Script=Arabic}/u);
  });
});

it.each([
  ["القاهرة 12 مارس 2025 (أ ش أ) - وصل الوفد الأسبوع الماضي.", "من السبت 1 مارس 2025 إلى الجمعة 7 مارس 2025"],
  ["الرياض 12 مارس 2025 (واس) - وصل الوفد الأسبوع الماضي.", "من الأحد 2 مارس 2025 إلى السبت 8 مارس 2025"],
  ["الرباط 12 مارس 2025 (كونا) - يصل الوفد الأسبوع المقبل.", "من الاثنين 17 مارس 2025 إلى الأحد 23 مارس 2025"],
])("tells the days of a week, as weeks begin where the story was filed: %s", async (text, days) => {
  const editor = await inMemory();
  editor.open(text);
  const position = { line: 0, character: text.indexOf("الأسبوع") };
  const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
  expect(undirected((hover?.contents as MarkupContent).value)).toContain(days);
});

it("under a day that its calendar counts otherwise is no day of another calendar", async () => {
  const editor = await inMemory();
  const text = "صام الناس 30 رمضان 1446.";
  editor.open(text);
  const position = { line: 0, character: text.indexOf("30") };
  const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
  expect(undirected((hover?.contents as MarkupContent).value)).not.toMatch(/1446-|850/);
});

describe("a table", () => {
  const ARTICLE = "المهلة 10 أيام، والكلفة 500 درهم إماراتي، والقلعة من عام 300 قبل الميلاد.";
  const table = async (format: "csv" | "markdown", text = ARTICLE): Promise<string> => {
    const editor = await inMemory();
    editor.open(text);
    const answer = await editor.connection.sendRequest(TableRequest, { textDocument, of: "figures", format });
    return undirected(answer ?? "");
  };

  it("that people read has words, and no codes", async () => {
    const told = await table("markdown");
    for (const words of ["| 10 أيام |", "| 500 درهم إماراتي |", "| 300 ق.م |"]) expect(told).toContain(words);
    expect(told).not.toMatch(/P10D|AED|0299/);
  });

  it("says of a figure what the article says: more, about, less", async () => {
    const text = "نزح أكثر من 300 عامل، وبلغت الكلفة نحو 500 درهم إماراتي.";
    for (const format of ["csv", "markdown"] as const) {
      const told = await table(format, text);
      for (const words of ["أكثر من 300", "نحو 500 درهم إماراتي"]) expect(told).toContain(words);
    }
  });

  it("says what is counted, where no unit does", async () => {
    const text =
      "إن 17 مدنيا قُتلوا وأصيب 40 آخرون، بينهم 9 أطفال و5 نساء، وحضر 200 زائر. وبلغ العدد 300 أمس، وقال 12 إنهم عادوا، وفاز 3 من الفرق.";
    const rows = (await table("csv", text)).split("\r\n").slice(1, -1);
    expect(rows.map((row) => row.split(",").slice(0, 2).join(" ").trim())).toEqual([
      "17 مدنيا",
      "40 آخرون",
      "9 أطفال",
      "5 نساء",
      "200 زائر",
      "300",
      "12",
      "3",
    ]);
    const editor = await inMemory();
    editor.open(text);
    const [first] = (await editor.connection.sendRequest(FiguresRequest, { textDocument })) ?? [];
    expect(undirected(first?.row.label ?? "")).toBe("17 مدنيا");
  });

  it("for a sheet has the words beside the codes", async () => {
    const told = await table("csv");
    for (const row of ["P10D,,10 أيام\r\n", "500,AED,500 درهم إماراتي\r\n", "'-0299,,300 ق.م\r\n"])
      expect(told).toContain(row);
  });
});

describe("a day that there is not", () => {
  it.each(["30 فبراير 2025", "31 أبريل", "27 إلى 30 فبراير 2025"])("has no value: %s", async (day) => {
    const text = `يفتح المعرض في ${day} كما قيل.`;
    expect(await values(text)).toEqual([day]);
    const editor = await inMemory();
    editor.open(text);
    const table = await editor.connection.sendRequest(TableRequest, { textDocument, of: "figures", format: "csv" });
    expect(table).toMatch(new RegExp(`\\n${day},,[^,]+,,`));
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 0, character: text.indexOf(day) },
    });
    expect((hover?.contents as MarkupContent).value).toContain("لا وجود لهذا اليوم");
  });
});

describe("shares of speakers", () => {
  const shares = async (text: string): Promise<number[]> => {
    const editor = await inMemory();
    editor.open(text);
    const view = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    return (view?.speakers ?? []).map(({ share }) => share);
  };

  it("add up to 100", async () => {
    const said = (name: string): string => `قال ${name} إن الاتفاق قريب.`;
    expect(await shares(["سالم الرواحي", "كريم حداد", "يوسف منصور"].map(said).join("\n"))).toEqual([34, 33, 33]);
  });

  it("count words of two speakers once", async () => {
    const text = "قال سالم الرواحي وليلى حداد إن الاتفاق قريب.";
    expect((await shares(text)).reduce((sum, share) => sum + share, 0)).toBe(100);
  });
});

describe("a day without its year", () => {
  it.each([
    ["ar", "15 مايو (السنة غير معروفة)"],
    ["en", "15 May (year not known)"],
  ])("is said in words, and that the year is not known (%s)", async (language, said) => {
    const editor = await inMemory({ settings: () => ({ language }) });
    editor.open("قال سالم الرواحي إن الميناء يفتح في 15 مايو.");
    const figures = await editor.connection.sendRequest(FiguresRequest, { textDocument });
    expect(figures?.map(({ value }) => undirected(value))).toEqual([said]);
    const facts = await editor.connection.sendRequest(FactsRequest, { textDocument });
    expect(undirected(facts ?? "").replaceAll("\\", "")).toContain(`| ${said} |`);
    expect(facts).not.toContain("--05");
  });

  it("is said so in a range, in trees and under the pointer", async () => {
    const editor = await inMemory();
    editor.open("يفتح الميناء من 3 إلى 5 مايو.");
    const said = "3 مايو – 5 مايو (السنة غير معروفة)";
    const figures = await editor.connection.sendRequest(FiguresRequest, { textDocument });
    expect(figures?.map(({ value }) => undirected(value))).toEqual([said]);
    const position = { line: 0, character: 17 };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    expect(undirected((hover?.contents as MarkupContent).value)).toContain(said);
  });

  it("is said as it is written where its calendar has other months", async () => {
    const editor = await inMemory();
    editor.open("قال سالم الرواحي إن الميناء يفتح في 15 رمضان.");
    const figures = await editor.connection.sendRequest(FiguresRequest, { textDocument });
    expect(figures?.map(({ value }) => undirected(value))).toEqual(["15 رمضان"]);
  });
});

describe("a row of the trees", () => {
  const TEXT =
    "قال وزير الصيد سالم الرواحي إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nواستقبل الوزير كريم منصور الوفد.\nوبلغت الكلفة 100 مليار يورو في 16-9-2021.";
  const shown = async (language: string): Promise<string[]> => {
    const editor = await inMemory({ settings: () => ({ language }) });
    editor.open(TEXT);
    const view = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    const figures = await editor.connection.sendRequest(FiguresRequest, { textDocument });
    const rows = [
      ...(view?.speakers ?? []).flatMap(({ row, quotations }) => [row, ...quotations.map((one) => one.row)]),
      ...(view === null ? [] : [view.silentRow]),
      ...(figures ?? []).map(({ row }) => row),
    ];
    return rows.map(({ spoken }) => spoken);
  };

  it("has the share before the title: a narrow side bar cuts what is last", async () => {
    const editor = await inMemory();
    editor.open(TEXT);
    const view = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    expect(undirected(view?.speakers[0]?.row.facts ?? "")).toBe("قولان · 100% من المنقول · وزير الصيد");
  });

  it("says in one language what it is, with counts that agree", async () => {
    expect(await shown("ar")).toEqual([
      "سالم الرواحي، وزير الصيد، قولان، 100% من الكلام المنقول",
      "الاتفاق قريب، الفقرة 1، محايد",
      "التوقيع غدا، الفقرة 2، محايد",
      "أسماء بلا أقوال، اسم واحد",
      "100 مليار يورو، مبلغ",
      "16-9-2021، تاريخ، 16 سبتمبر 2021",
    ]);
    expect((await shown("en"))[0]).toBe("سالم الرواحي, وزير الصيد, 2 quotations, 100% of what is reported");
  });

  it("keeps label and facts apart, each in its own order", async () => {
    const editor = await inMemory();
    editor.open(TEXT);
    const figures = (await editor.connection.sendRequest(FiguresRequest, { textDocument })) ?? [];
    expect(figures.map(({ row }) => [row.label, row.facts])).toEqual([
      ["\u2067100 مليار يورو\u2069", "\u200e\u2068\u2067مبلغ\u2069\u2069"],
      ["16-9-2021", "\u200e\u2068\u2067تاريخ\u2069\u2069 · \u2068\u206716 سبتمبر 2021\u2069\u2069"],
    ]);
  });

  it("is cut at its own end", async () => {
    const editor = await inMemory();
    editor.open("قال سالم الرواحي إن الاتفاق على الحدود البحرية بين البلدين قريب جدا بعد سنوات.");
    const view = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    const [quotation] = view?.speakers[0]?.quotations ?? [];
    expect(quotation?.row.label).toBe("\u2067الاتفاق على الحدود البحرية…\u2069");
    expect(quotation?.cited).toBe("سالم الرواحي: الاتفاق على الحدود البحرية بين البلدين قريب جدا بعد سنوات");
  });

  it("stands last where nobody is found", async () => {
    const editor = await inMemory();
    editor.open("وأضاف أن التوقيع غدا.\nقال سالم الرواحي إن الاتفاق قريب.");
    const view = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    expect(view?.speakers.map(({ name, source }) => [name, source])).toEqual([
      ["سالم الرواحي", "person"],
      ["", "unknown"],
    ]);
  });
});
