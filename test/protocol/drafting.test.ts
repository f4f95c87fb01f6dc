/** A stylebook from a folder's own articles, and as a table. */
import { describe, expect, it } from "vitest";
import { DraftStylebookRequest, ImportStylebookRequest, StylebookTableRequest } from "../../protocol/protocol";
import { entriesInCsv, stylebookRows } from "../../server/src/stylebook/csv";
import { readStylebook } from "../../server/src/stylebook/stylebook";
import { ARTICLE, FOLDER, inMemory, STYLEBOOK } from "./client";

describe("a stylebook from the folder's articles", () => {
  const article = (name: string): string =>
    `مسقط 5 تموز 2021 - قال وزير النقل ${name} إن 12 سفينة عادت. ووصل ${name} إلى صلالة في 6 تموز 2021 مع 3 وفود.`;

  it("has what most of them write: names with their titles and slips, digits and months", async () => {
    const files = new Map(
      Array.from({ length: 6 }, (_, at) => [
        `${FOLDER}/${at}.txt`,
        article(at === 5 ? "سيرغي بافلوف" : "سيرجي بافلوف"),
      ]),
    );
    files.set(`${FOLDER}/notes.txt`, "no Arabic here");
    const editor = await inMemory({ files });
    const draft = await editor.connection.sendRequest(DraftStylebookRequest, { uri: FOLDER });
    const { rules, faults } = readStylebook(draft ?? "", new Set());
    expect(faults).toEqual([]);
    expect(rules).toMatchObject({ digits: "western" });
    expect(rules?.names).toContainEqual({
      name: "سيرجي بافلوف",
      type: "person",
      rejected: ["سيرغي بافلوف"],
      titles: [{ title: "وزير النقل" }],
      ...(rules?.names?.[0]?.gender === undefined ? {} : { gender: "m" }),
    });
    expect(draft).toMatch(/^# مسودة/);
    expect(files.has(STYLEBOOK)).toBe(false);
  });

  it("calls a body by its full name where articles shorten it later, and by none that is cut in two", async () => {
    const files = new Map(
      Array.from({ length: 3 }, (_, at) => [
        `${FOLDER}/${at}.txt`,
        "قالت وزارة النقل العمانية إن السفن عادت. وأضافت وزارة النقل أن الطريق مفتوح، وشكرت وزارة النقل الوفد. ورحبت شركة مسندم العمانية للنقل البحري بذلك، وأعلنت شركة مسندم الشهيرة برنامجها.",
      ]),
    );
    const editor = await inMemory({ files });
    const draft = await editor.connection.sendRequest(DraftStylebookRequest, { uri: FOLDER });
    const names = readStylebook(draft ?? "", new Set()).rules?.names?.map(({ name }) => name);
    expect(names).toContain("وزارة النقل العمانية");
    expect(names).not.toContain("وزارة النقل");
    expect(names).not.toContain("شركة مسندم");
  });

  it("has no title that is one in its own sentence alone, and rejects no longer or shorter name", async () => {
    const files = new Map(
      Array.from({ length: 5 }, (_, at) => [
        `${FOLDER}/${at}.txt`,
        `التقى الوزير نظيره العماني سامي الرواحي أمس. وقال سامي الرواحي إن الجسر جاهز. وفاز ${at === 0 ? "النادي الأهلي" : "الأهلي"} على ضيفه بهدفين، ورفع ${at === 0 ? "النادي الأهلي" : "الأهلي"} رصيده.`,
      ]),
    );
    const editor = await inMemory({ files });
    const draft = await editor.connection.sendRequest(DraftStylebookRequest, { uri: FOLDER });
    const names = readStylebook(draft ?? "", new Set()).rules?.names ?? [];
    expect(names.find(({ name }) => name === "سامي الرواحي")).not.toHaveProperty("titles");
    expect(names.flatMap(({ rejected = [] }) => rejected)).toEqual([]);
  });

  it("is none of a folder that is not open", async () => {
    const editor = await inMemory({ files: new Map() });
    expect(await editor.connection.sendRequest(DraftStylebookRequest, { uri: "file:///other" })).toBeNull();
  });
});

describe("a stylebook as a table", () => {
  const SOURCE =
    "names:\n  - name: سيرغي لافروف\n    type: person\n    rejected: [سيرجي لافروف, سرغي لافروف]\n    aliases: [لافروف]\n    titles:\n      - title: وزير الخارجية\n        from: 2004-03-09\n    note: 'بالغين، لا بالجيم'\nterms:\n  - preferred: هجوم\n    rejected: [عملية إرهابية]\n    reason: كلمة محايدة\n";
  const MORE =
    "  - rule: visit\n    preferred: زار\n    rejected: ['(~قام/يقوم | أدى) بزيارة', أجرى زيارة]\n    followedBy: [~مدينة, ~محافظة]\n    notPrecededBy: ['(لم | لن)']\n    wrong: [قام بزيارة المدينة؛ ثم عاد., قام بزيارة محافظة.]\n    right: [قام بزيارة خاطفة.]\n    off: true\nagencies:\n  - name: فرانس برس\n    rejected: [فرنس برس]\n    aliases: [أ.ف.ب]\n";

  it("goes out and comes back the same", () => {
    const { rules, faults } = readStylebook(SOURCE + MORE, new Set());
    expect(faults).toEqual([]);
    const rows = stylebookRows(rules ?? {});
    for (const between of [",", ";", "\t"]) {
      const table = `\ufeff${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(between)).join("\r\n")}`;
      const { entries, refused } = entriesInCsv(table);
      expect(refused).toEqual([]);
      expect(entries.map(({ entry }) => entry)).toEqual([
        ...(rules?.names ?? []),
        ...(rules?.terms ?? []),
        ...(rules?.agencies ?? []),
      ]);
    }
  });

  it("is taken in by its own heads, with the rows that are none told by number", () => {
    const { entries, refused } = entriesInCsv(
      'preferred,list,type,rejected\nصلالة,names,place,صلاله\n\n,names,,\nهجوم,terms,,\n"قال ""نعم""",names,,\nشيء,names,thing,\n',
    );
    expect(entries.map(({ entry }) => ("name" in entry ? entry.name : entry.preferred))).toEqual([
      "صلالة",
      'قال "نعم"',
    ]);
    expect(refused).toEqual([4, 5, 7]);
  });

  it("is given by the server, and added as one change that comments survive", async () => {
    const files = new Map([[STYLEBOOK, `# دليلنا\n${SOURCE}`]]);
    const editor = await inMemory({ files });
    const table = await editor.connection.sendRequest(StylebookTableRequest, { uri: ARTICLE });
    expect(table.split("\r\n")).toHaveLength(4);
    const more =
      "list,preferred,type,rejected\nnames,صلالة,place,\nnames,سيرغي لافروف,person,\nagencies,فرانس برس,,فرنس برس\n";
    expect(await editor.connection.sendRequest(ImportStylebookRequest, { uri: ARTICLE, table: more })).toEqual({
      taken: 3,
      refused: [],
    });
    const written = files.get(STYLEBOOK) ?? "";
    expect(written).toMatch(/^# دليلنا\n/);
    expect(readStylebook(written, new Set()).rules?.names?.map(({ name }) => name)).toEqual(["سيرغي لافروف", "صلالة"]);
    expect(readStylebook(written, new Set()).rules?.agencies).toEqual([{ name: "فرانس برس", rejected: ["فرنس برس"] }]);
  });
});
