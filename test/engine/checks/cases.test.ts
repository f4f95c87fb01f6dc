/** Short cases, each a fault that was seen once: what a check must leave alone, the twin that it must tell, and what must wait for the writer. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import type { Finding } from "../../../server/src/engine/article";
import { isSure } from "../../../server/src/engine/checks/check";

/** The findings with some checks as warnings, whatever their own level: silence must be earned. */
const findingsOf = (text: string, checks: readonly string[]): Finding[] => analyze(text, { checks: { levels: Object.fromEntries(checks.map((check) => [check, "warning"])) } }).findings;

/** Nothing at all is to be warned of (`everything`), or nothing by these checks. */
const SILENT: readonly { text: string; checks: readonly string[]; everything?: true }[] = [
  { text: "عُقد اللقاء يوم السبت 2/10/1436هـ في المدينة.", checks: ["weekday-mismatch"], everything: true },
  { text: "يبدأ المعرض يوم الاثنين 25 شوال 1436هـ الموافق 10 أغسطس 2015م.", checks: ["weekday-mismatch"], everything: true },
  { text: "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nيصل الوفد غدا الثلاثاء إلى المدينة.", checks: ["relative-day-mismatch", "weekday-mismatch"], everything: true },
  { text: "وأضاف المدير: إن المصنع الجديد يفتح أبوابه قريبا.", checks: ["inna-after-other-verb"] },
  { text: "واستبعد مصدر في البلدية إغلاق السوق، وقال طالبا عدم نشر اسمه: إنه يتوقع بقاءه مفتوحا.", checks: ["inna-after-other-verb", "qala-anna"], everything: true },
  { text: "وعثر عامل على محفظة في الحديقة وأبلغ السلطات.", checks: ["verb-gender-mismatch"] },
  { text: "وسلم المواطن الحقيبة وناشد الوزارة حل المشكلة.", checks: ["verb-gender-mismatch"] },
  { text: "عبر اللاعبون عن فرحتهم بالكأس.", checks: ["oblique-plural"] },
  { text: "حداد يفوز بجائزة «أفضل كتاب»\nفاز الكاتب كريم حداد بجائزة الرواية أمس في العاصمة.", checks: ["first-mention-incomplete"] },
  { text: "يلعب المنتخب مباراته غدا في العاصمة.\n- سمير: جاهزون للفوز\nأكد المدرب سمير منصور أن فريقه جاهز.", checks: ["first-mention-incomplete"] },
  { text: "نقل المصاب إلى مستشفى الملك خالد في المدينة.\nوقال خالد منصور، والد المصاب، إن حالته مستقرة.", checks: ["first-mention-incomplete"] },
  { text: "أكد رئيس اللجنة م. كريم حداد أن المراكز جاهزة.\nوأوضح المهندس حداد أن العمل بدأ.", checks: ["first-mention-no-title"] },
  { text: "استقبل أمير منطقة الجوف، سلطان بن منصور بن حداد، الأهالي أمس.\nوقال الأمير سلطان بن منصور بن حداد إن الزيارة ناجحة.", checks: ["first-mention-no-title"] },
];

const FIRE: readonly (readonly [text: string, check: string])[] = [
  ["عُقد اللقاء يوم الأحد 2/10/1436هـ في المدينة.", "weekday-mismatch"],
  ["الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nيصل الوفد غدا الخميس إلى المدينة.", "relative-day-mismatch"],
  ["وأضاف المدير إن المصنع الجديد يفتح أبوابه قريبا.", "inna-after-other-verb"],
  ["وقال المدير أن المصنع الجديد يفتح أبوابه قريبا.", "qala-anna"],
  ["وقال المدربة هدى سالم إن الفريق جاهز.", "verb-gender-mismatch"],
  ["وصلت الحافلة إلى المشجعون بعد المباراة.", "oblique-plural"],
  ["افتتح معرض الكتاب في العاصمة\nوقال حداد إن المعرض ناجح.\nوأضاف الكاتب كريم حداد أن الزوار كثيرون.", "first-mention-incomplete"],
  ["وقال كريم حداد إن المراكز جاهزة.\nوأوضح المهندس كريم حداد أن العمل بدأ.", "first-mention-no-title"],
];

const ASK: readonly (readonly [text: string, check: string])[] = [
  ["يفتتح المعرض السبت 3 فبراير 2025 في الدوحة.", "weekday-mismatch"],
  ["الكويت 21 يناير 2025 (كونا) - افتتح المعهد أمس (الثلاثاء) مؤتمره السنوي.", "relative-day-mismatch"],
];

describe("cases", () => {
  it.each(SILENT)("silent: $text", ({ text, checks, everything }) => {
    const told = findingsOf(text, checks).filter(({ check, severity }) => checks.includes(check) || (everything === true && (severity === "error" || severity === "warning")));
    expect(told).toEqual([]);
  });

  it.each(FIRE)("fires: %s", (text, check) => expect(findingsOf(text, [check]).map((finding) => finding.check)).toContain(check));

  it.each(ASK)("asks: %s", (text, check) => {
    const found = findingsOf(text, [check]).filter((finding) => finding.check === check);
    expect(found).not.toEqual([]);
    expect(found.filter(isSure)).toEqual([]);
  });
});
