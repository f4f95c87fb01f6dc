import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** "speaker (how found) · cue: content", one a quotation. */
function said(text: string): string[] {
  return analyze(text).quotations.map(({ speakers, cue, contents }) => `${speakers.map(({ name, resolution }) => `${name} (${resolution})`).join(" + ")} · ${cue === null ? "-" : text.slice(cue.start, cue.end)}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`);
}

describe("quotations", () => {
  it.each([
    ["قال وزير البيئة العماني سالم الرواحي إن الخطة جاهزة.", ["سالم الرواحي (explicit) · قال: الخطة جاهزة"]],
    ["وقال سالم الرواحي خلال اجتماع مع خالد منصور، إنه مستعد للحوار.", ["سالم الرواحي (explicit) · قال: مستعد للحوار"]],
    ["قال سالم الرواحي إن الخطة جاهزة، مضيفا أن التنفيذ قريب.", ["سالم الرواحي (explicit) · قال: الخطة جاهزة", "سالم الرواحي (dropped) · مضيفا: التنفيذ قريب"]],
    ["تعهد وزير النقل سالم الرواحي ووزير البيئة خالد منصور بتعزيز التعاون.", ["سالم الرواحي (explicit) + خالد منصور (explicit) · تعهد: تعزيز التعاون"]],
    ["«سنعود إلى البحر غدا»، قال سالم الرواحي.", ["سالم الرواحي (explicit) · قال: سنعود إلى البحر غدا"]],
    ["قالت مصادر مطلعة إن الخطة جاهزة.", ["مصادر مطلعة (explicit) · قالت: الخطة جاهزة"]],
    ["نقلت وكالة الأناضول عن خالد منصور قوله إن الحريق أخمد.", ["خالد منصور (explicit) · قوله: الحريق أخمد"]],
    ["اكد سالم الرواحي ان الخطة جاهزة.", ["سالم الرواحي (explicit) · اكد: الخطة جاهزة"]],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));

  it("carries a dropped subject over paragraphs, and changes with من جانبه", () => {
    const text = "قال سالم الرواحي إن الخطة جاهزة.\nوأضاف أن التنفيذ قريب.\nمن جانبه، أكد خالد منصور أن الميزانية كافية.\nوأوضح أن العمل بدأ.";
    expect(said(text)).toEqual(["سالم الرواحي (explicit) · قال: الخطة جاهزة", "سالم الرواحي (dropped) · أضاف: التنفيذ قريب", "خالد منصور (explicit) · أكد: الميزانية كافية", "خالد منصور (dropped) · أوضح: العمل بدأ"]);
  });

  it("agrees in gender", () => {
    const text = "قالت الوزيرة هدى الرواحي إن الخطة جاهزة.\nوقال خالد منصور إن الميزانية كافية.\nوأضافت أن التنفيذ قريب.";
    expect(said(text).at(-1)).toBe("هدى الرواحي (dropped) · أضافت: التنفيذ قريب");
  });

  it("resolves a description to the person it stands for", () => {
    const text = "التقى وزير البيئة العماني سالم الرواحي السفير خالد منصور.\nوقال الوزير إن الخطة جاهزة.";
    expect(said(text)).toEqual(["سالم الرواحي (explicit) · قال: الخطة جاهزة"]);
  });

  it("leaves a report without anyone to give it to unresolved", () => {
    expect(said("وأضاف أن الخطة جاهزة.")).toEqual([" (unresolved) · أضاف: الخطة جاهزة"]);
  });

  it.each(["يقع الجسر بين المدينتين.", "كتب الأطفال في المكتبة جميلة.", "زاد الإنتاج مجددا.", "تحمل السفينة حاويات من مدينة صحار.", "لم يؤكد الوزير أن الخطة جاهزة.", "يذكر أن المعرض سنوي."])("%s: nothing reported", (text) => expect(said(text)).toEqual([]));
});
