/** Values as people say them, and shares that add up. */
import { describe, expect, it } from "vitest";
import { FiguresRequest, SpeakersRequest } from "../../protocol/protocol";
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
  ])("%s", async (text, arabic, english) => {
    expect(await values(text)).toEqual([arabic]);
    expect(await values(text, "en")).toEqual([english]);
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
