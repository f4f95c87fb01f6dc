import { bodyStart } from "../../text/headline";
import type { Check } from "../check";

const check: Check = {
  id: "first-mention-no-title",
  concern: "attribution",
  level: "information",
  title: { ar: "ذكر أول بلا صفة", en: "First mention without a title" },
  message: { ar: "يُذكر «{0}» أول مرة بلا صفته «{1}»", en: "{0} is first named without the title {1}" },
  why: {
    ar: "من له صفة في الخبر تُذكر مع اسمه أول مرة. لا يُحسب العنوان، ولا من لا صفة له في الخبر كله.",
    en: "Who has a title in the article has it at first mention. Headlines do not count, nor who has no title at all.",
  },
  source: "Al-Manassa stylebook, p. 1449",
  examples: {
    wrong: [
      { text: "وصل سيرجي إيفانوف إلى المدينة أمس.\nوقال وزير الخارجية الروسي سيرجي إيفانوف إن اللقاء ناجح." },
      { text: "التقى كريم حداد وفدا من المدينة.\nوأكد رئيس البلدية كريم حداد أن اللقاء ناجح." },
      { text: "زار سمير منصور المصنع أمس.\nوقال مدير الشركة سمير منصور إن الإنتاج ارتفع." },
      { text: "عاد يوسف حداد من مصر.\nوقال وزير المالية يوسف حداد إن الاتفاق قريب." },
      { text: "غادر كريم منصور المدينة.\nوقال السفير كريم منصور إن القرار نهائي." },
    ],
    right: [
      "وصل وزير الخارجية الروسي سيرجي إيفانوف إلى المدينة أمس.\nوقال إيفانوف إن اللقاء ناجح.",
      "وصل سيرجي إيفانوف إلى المدينة أمس.\nوقال إيفانوف إن اللقاء ناجح.",
      "سيرجي إيفانوف: اللقاء ناجح\nقال وزير الخارجية الروسي سيرجي إيفانوف إن اللقاء ناجح.",
      "وصل كريم حداد، رئيس البلدية، إلى المدينة.\nوقال رئيس البلدية كريم حداد إن اللقاء ناجح.",
      "وصل الوزير أمس.",
    ],
  },
  article({ linking, paragraphs, text }, report) {
    const body = bodyStart(paragraphs);
    const titled = new Set<string>();
    const seen = new Set<string>();
    linking.mentionsOf.forEach((mentions, index) => {
      const start = paragraphs[index]?.start ?? 0;
      for (const { entity, titles, type, kind, start: from, end } of mentions) {
        if (type !== "person" || start + from < body || seen.has(entity.id)) continue;
        seen.add(entity.id);
        if (titles.length > 0 || kind !== "full" || entity.unsure) titled.add(entity.id);
        const [title] = entity.titles;
        if (title !== undefined && !titled.has(entity.id)) report({ start: start + from, end: start + end, values: [text.slice(start + from, start + end), title] });
      }
    });
  },
};

export default check;
