/** Completion through the protocol: what is offered, and above all where nothing is. */
import { readFileSync } from "node:fs";
import {
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  type CompletionList,
  type CompletionParams,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import { applied, FOLDER, inMemory, URI, type Editor, type Options } from "./client";

const ARTICLE = [
  "الرباط 16 سبتمبر 2021 (كونا) - قال وزير الصيد سالم الرواحي إن بلاده ستنفق 200 مليار دولار في الصين.",
  "وأضاف أن السفن الصينية تصل اليوم (الخميس).",
  "وقالت الوزيرة ليلى حداد: «نرحب بالوفد الصيني».",
].join("\n");

const STYLEBOOK = new Map([
  [`${FOLDER}/stylebook.yaml`, "names:\n  - name: كريم منصور\n    titles: [{ title: رئيس البلدية }]\n"],
]);

/** A list as an editor gets it: by itself as one types, asked for, or as one types on in a list that was asked for. */
type How = "typing" | "asked" | "continued";

async function listAt(editor: Editor, text: string, how: How, uri = URI): Promise<CompletionList> {
  const position = TextDocument.create(uri, "plaintext", 1, text).positionAt(text.length);
  const triggerKind =
    how === "continued" ? CompletionTriggerKind.TriggerForIncompleteCompletions : CompletionTriggerKind.Invoked;
  const params: CompletionParams & { asked: boolean } = {
    textDocument: { uri },
    position,
    context: { triggerKind },
    asked: how !== "typing",
  };
  return (await editor.connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
}

/** @returns the labels behind the text's last letter, and what the text becomes where one is taken */
async function offered(
  text: string,
  how: How = "typing",
  options: Options = {},
  uri = URI,
): Promise<{ labels: string[]; write: (label: string) => string }> {
  const editor = await inMemory(options);
  editor.open(text, "plaintext", uri);
  const { items } = await listAt(editor, text, how, uri);
  const sorted = items.toSorted((a, b) => (a.sortText ?? "").localeCompare(b.sortText ?? ""));
  const write = (label: string): string => {
    const item = items.find((one) => one.label === label);
    return item?.textEdit === undefined || !("range" in item.textEdit) ? "" : applied(text, [item.textEdit]);
  };
  return { labels: sorted.map(({ label }) => label), write };
}

describe("as one types", () => {
  it.each([
    ["a nisba", "زار وفد من المملكة العربية السعودية صحار.\nوصل الوفد السعودي"],
    ["a title, though و could stand before a city", "وقال وزير"],
    ["a word that only the article has", "وصلت زورقتان وزورقتانيان إلى الميناء.\nورست زورقتان"],
    ["a name behind its proclitic", `${ARTICLE}\nوقال لسالم`],
    ["a reporting verb", `${ARTICLE}\nوأكد`],
    ["a month", "وصل في 3 مايو"],
  ])("nothing is offered where a word is complete: %s", async (_, text) =>
    expect((await offered(text)).labels).toEqual([]),
  );

  it.each([
    ["one letter", `${ARTICLE}\nس`],
    ["two letters", `${ARTICLE}\nسا`],
    ["the article is no letter of its own", `${ARTICLE}\nوقال الر`],
    ["nor is what stands before it", `${ARTICLE}\nوال`],
    ["no letter", `${ARTICLE}\nوقال `],
    ["digits", "شاركت ٢٥"],
    ["a day", "في 3 "],
  ])("nothing is offered behind less than three letters: %s", async (_, text) =>
    expect((await offered(text)).labels).toEqual([]),
  );

  it("offers only what begins so: no name by its last word, no dateline", async () => {
    expect((await offered("زار وفد المملكة العربية السعودية صحار.\nوصل السعو")).labels).toEqual([]);
    expect((await offered("شينخ")).labels).toEqual(["شينخوا"]);
  });

  it("goes on from what stands, its hamza and its ya spelt either way, and keeps the proclitics", async () => {
    expect((await offered(`${ARTICLE}\nوقال للروا`)).write("الرواحي")).toBe(`${ARTICLE}\nوقال للرواحي`);
    expect((await offered(`${ARTICLE}\nوالروا`)).write("الرواحي")).toBe(`${ARTICLE}\nوالرواحي`);
    expect((await offered(`${ARTICLE}\nواضا`)).write("أضافت أن")).toBe(`${ARTICLE}\nوأضافت أن `);
    expect((await offered("زار الوفد الإمارا")).write("الإمارات العربية المتحدة")).toBe(
      "زار الوفد الإمارات العربية المتحدة",
    );
    expect((await offered("سافر إلى موريت")).write("موريتانيا")).toBe("سافر إلى موريتانيا");
  });

  it("puts the article's names first, then the stylebook's", async () => {
    const text = "قال وزير الصيد كريستيان منيف إن الاتفاق قريب.\nوعاد كري";
    expect((await offered(text, "typing", { files: STYLEBOOK }, `${FOLDER}/a.txt`)).labels.slice(0, 2)).toEqual([
      "كريستيان منيف",
      "كريم منصور",
    ]);
  });

  it("offers nothing inside a word", async () => {
    const editor = await inMemory();
    const text = `${ARTICLE}\nوقال الرواحية`;
    editor.open(text);
    expect((await listAt(editor, text.slice(0, -2), "typing")).items).toEqual([]);
  });

  it("is asked again at every letter, and says nothing of a document that is not read", async () => {
    const editor = await inMemory();
    editor.open(`${ARTICLE}\nوقال الروا`);
    expect((await listAt(editor, `${ARTICLE}\nوقال الروا`, "typing")).isIncomplete).toBe(true);
    editor.open("The minister spoke. Riy", "plaintext", "file:///english.txt");
    expect(await listAt(editor, "The minister spoke. Riy", "asked", "file:///english.txt")).toBeNull();
  });

  // A list nobody asked for distracts, even where Enter does not take its row. It was open on 56 of 197 keystrokes (28 %) when any letter opened it.
  // Now it shows at the third letter at the earliest, of words that nobody has written yet: one word in ten has such a letter or two, which is one
  // keystroke in thirty.
  it.each(["harbour", "boats"])("opens a list on few keystrokes of a whole article: %s", async (name) => {
    const text = readFileSync(`test/browser/typed/${name}.txt`, "utf8").trimEnd();
    const editor = await inMemory();
    editor.open("");
    const open: string[] = [];
    for (let typed = 1; typed <= text.length; typed++) {
      const sofar = text.slice(0, typed);
      editor.change(typed + 1, [{ text: sofar }]);
      if (((await listAt(editor, sofar, "typing")) as CompletionList | null)?.items.length)
        open.push(/\S*$/.exec(sofar)?.[0] ?? "");
    }
    console.log(`${name}: a list would be open on ${open.length} of ${text.length} keystrokes: ${open.join(" ")}`);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThanOrEqual(text.length / 30);
  });
});

describe("asked for", () => {
  it("knows names by any beginning, complete words too", async () => {
    expect((await offered(`${ARTICLE}\nوقال ل`, "asked")).labels.length).toBeGreaterThan(0);
    expect((await offered(`${ARTICLE}\nوقال سا`, "asked")).labels[0]).toBe("سالم الرواحي");
    expect((await offered(`${ARTICLE}\nوقال سالم`, "asked")).write("سالم الرواحي")).toBe(
      `${ARTICLE}\nوقال سالم الرواحي`,
    );
    expect((await offered(`${ARTICLE}\nوأكد`, "asked")).write("أكدت أن")).toBe(`${ARTICLE}\nوأكدت أن `);
  });

  it("closes as one types on to a complete word", async () => {
    expect((await offered(`${ARTICLE}\nوأك`, "continued")).labels).toContain("أكدت أن");
    expect((await offered(`${ARTICLE}\nوأكد`, "continued")).labels).toEqual([]);
    expect((await offered("وقال وزير", "continued")).labels).toEqual([]);
  });

  it("writes the stylebook's title at the first mention, and not again", async () => {
    const uri = `${FOLDER}/a.txt`;
    const first = await offered("وصل كر", "asked", { files: STYLEBOOK }, uri);
    expect(first.write("رئيس البلدية كريم منصور")).toBe("وصل رئيس البلدية كريم منصور");
    expect(first.write("كريم منصور")).toBe("وصل كريم منصور");
    const second = await offered("وصل رئيس البلدية كريم منصور أمس.\nوقال كر", "asked", { files: STYLEBOOK }, uri);
    expect(second.labels).toContain("كريم منصور");
    expect(second.labels).not.toContain("رئيس البلدية كريم منصور");
  });

  it("conjugates reporting verbs for who spoke last", async () => {
    expect((await offered(`${ARTICLE}\nوأك`, "asked")).write("أكدت أن")).toBe(`${ARTICLE}\nوأكدت أن `);
    expect((await offered("قال الوزير سالم الرواحي إن الاتفاق قريب.\nوأش", "asked")).write("أشار إلى أن")).toContain(
      "\nوأشار إلى أن ",
    );
  });

  it("puts counted nouns and currencies in the form that the number asks for", async () => {
    expect((await offered("شاركت 5 دو", "asked")).labels).toEqual(expect.arrayContaining(["دول", "دورات"]));
    expect((await offered("شاركت 25 دو", "asked")).labels).toContain("دولة");
    expect((await offered("قطع 5 كيلو", "asked")).labels).toContain("كيلومترات");
    expect((await offered("بلغت القيمة 200 دولار أمريكي ثم 15 ", "asked")).labels).toContain("دولارا أمريكيا");
  });

  it.each([
    ["وصل 15 دول", "دولة"],
    ["اشترى 20 كتا", "كتابا"],
  ])("has what is counted before any currency: %s", async (text, noun) => {
    expect((await offered(text, "asked")).labels[0]).toBe(noun);
  });

  it.each([
    ["قال حسن نصر الله إن الحرب قادمة. وأضاف ", "نصر الله", "الله"],
    ["أكد بدر عبد العاطي أن القمة ناجحة. وأكد عب", "عبد العاطي", "العاطي"],
  ])("has a name's last unit whole: %s", async (text, whole, torn) => {
    const { labels } = await offered(text, "asked");
    expect(labels).toContain(whole);
    expect(labels).not.toContain(torn);
  });

  it("writes digits out", async () => {
    expect((await offered("شاركت 25", "asked")).write("خمس وعشرون")).toBe("شاركت خمس وعشرون");
    expect((await offered("شاركت 1.25", "asked")).labels).toEqual([]);
  });

  it("begins an article with an agency's dateline of today", async () => {
    const editor = await inMemory({ snippets: true });
    editor.open("شين");
    const { items } = await listAt(editor, "شين", "asked");
    const written = items.flatMap(({ textEdit }) => (textEdit === undefined ? [] : [textEdit.newText]));
    expect(written).toContain("شينخوا");
    expect(written.some((text) => /^\$\{1:المدينة\} \d{1,2} \S+ \d{4} \(شينخوا\) $/.test(text))).toBe(true);
    const datelines =
      await editor.connection.sendRequest<{ agency: string; snippet: string }[]>("arabicPress/datelines");
    expect(datelines.find(({ agency }) => agency === "كونا")?.snippet).toMatch(
      /^\$\{1:المدينة\} - \d{1,2} - \d{1,2} \(كونا\) -- $/,
    );
    expect(datelines.find(({ agency }) => agency === "واس")?.snippet).toMatch(
      /\d{4} هـ الموافق \d{1,2} \S+ \d{4} م واس $/,
    );
  });
});

describe("months", () => {
  it.each([
    ["Levantine", "في 5 أيلول 2021 وفي 3 ", "كانون الثاني"],
    ["Egyptian", "في 5 سبتمبر 2021 وفي 3 ", "يناير"],
    ["مايو is not Algerian ماي", "وصل الوفد في 5 مايو 2021 وفي 3 ", "يناير"],
    ["ماي is", "وصل الوفد في 5 ماي 2021 وفي 3 ", "جانفي"],
    ["a name is no month", "وصلت تيريزا ماي في 5 مارس 2021 وفي 3 ", "يناير"],
    ["nor is what is being written", "وصل في 3 ", "يناير"],
    ["in two systems", "في 5 أيلول/سبتمبر 2021 وفي 3 ", "كانون الثاني"],
  ])("are those of the article: %s", async (_, text, first) => {
    const { labels } = await offered(text, "asked");
    expect(labels).toHaveLength(12);
    expect(labels[0]).toBe(first);
  });

  it("stand alone: no currency begins as a month does", async () => {
    expect((await offered("في 3 ماي", "asked")).labels.filter((label) => label.includes("ماليزي"))).toEqual([]);
    expect((await offered("وصل الوفد في 5 مايو 2021 وفي 3 ماي", "asked")).labels[0]).toBe("مايو");
    expect((await offered("في 5 أيلول 2021 وفي 3 تشر", "continued")).labels).toEqual(["تشرين الأول", "تشرين الثاني"]);
  });
});

describe("particles of reporting verbs", () => {
  it.each([
    ["وقا", "قال إن", "وقال إن "],
    ["ودع", "دعا إلى", "ودعا إلى "],
    ["وطا", "طالب بـ", "وطالب ب"],
    ["وأص", "أصر على أن", "وأصر على أن "],
    ["ووص", "وصف … بأنه", "ووصف … بأنه "],
    ["وات", "اتهم … بأن", "واتهم … بأن "],
    ["وحث", "حث … على", "وحث … على "],
    ["وأع", "أعرب عن", "وأعرب عن "],
    ["وشد", "شدد على أن", "وشدد على أن "],
    ["وحذ", "حذر من أن", "وحذر من أن "],
    ["وأف", "أفاد بأن", "وأفاد بأن "],
    ["وتع", "تعهد بأن", "وتعهد بأن "],
    ["وأب", "أبلغ … أن", "وأبلغ … أن "],
    ["وخل", "خلص إلى أن", "وخلص إلى أن "],
  ])("%s → %s", async (typed, label, written) => expect((await offered(typed, "asked")).write(label)).toBe(written));

  it.each(["رحب", "أشاد", "ندد", "انتقد", "تحدث", "واصل", "اختتم", "علق"])(
    "none where the verb takes no clause: %s",
    async (verb) =>
      expect((await offered(verb, "asked")).labels.filter((label) => label.startsWith(`${verb} `))).toEqual([]),
  );

  it("leaves room for what is described, where the editor knows snippets", async () => {
    const editor = await inMemory({ snippets: true });
    editor.open("ووص");
    const item = (await listAt(editor, "ووص", "asked")).items.find(({ label }) => label === "وصف … بأنه");
    expect([item?.insertTextFormat, item?.textEdit?.newText]).toEqual([InsertTextFormat.Snippet, "وصف ${1:…} بأنه "]);
  });
});
