import { nisbaCountry } from "../../nouns/nisbas";
import type { Check } from "../check";

const check: Check = {
  id: "role-conflict",
  concern: "facts",
  level: "information",
  // Whose name it is, every word beside it may decide.
  uncoveredBy: "any",
  title: { ar: "صفتان لبلدين", en: "Two countries in one person's titles" },
  message: {
    ar: "راجع صفة «{0}»: في الخبر صفتان من بلدين، «{1}» و«{2}»",
    en: "Check the title of {0}: the article gives titles of two countries, “{1}” and “{2}”",
  },
  why: {
    ar: "الشخص الواحد لا يكون وزيرا روسيا وصينيا معا. ولا تُحسب صفة تذكر بلدين (السفير الأميركي في روسيا) ولا «نظيره».",
    en: "One person is not minister of two countries. A title that names both, and نظيره, do not count.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "قال وزير الخارجية الروسي كريم حداد إن اللقاء ناجح.\nوأضاف الوزير الصيني كريم حداد أن الاتفاق قريب." },
      { text: "وصل الرئيس المصري سمير منصور أمس.\nوقال الرئيس التونسي سمير منصور إن اللقاء ناجح." },
      { text: "قال وزير المالية اللبناني يوسف حداد إن الاتفاق قريب.\nوأكد وزير المالية الأردني يوسف حداد القرار." },
      { text: "وصل السفير الفرنسي كريم منصور.\nوقال السفير الألماني كريم منصور إن القرار نهائي." },
      { text: "قال الوزير العراقي سمير حداد إن الطريق مفتوح.\nوعاد الوزير السوري سمير حداد أمس." },
    ],
    right: [
      "قال وزير الخارجية الروسي كريم حداد إن اللقاء ناجح.\nوأضاف الوزير الروسي أن الاتفاق قريب.",
      "وصل الرئيس المصري سمير منصور.\nووصل الرئيس التونسي كريم حداد.",
      "قال السفير الأميركي في روسيا كريم منصور إن القرار نهائي.",
      "قال وزير المالية اللبناني يوسف حداد إن الاتفاق قريب.\nوعاد يوسف حداد أمس.",
      "وصل الوزير أمس.",
    ],
  },
  article({ linking, paragraphs, text }, report) {
    const first = new Map<string, { ref: string; title: string }>();
    linking.mentionsOf.forEach((mentions, index) => {
      const placed = paragraphs[index];
      if (placed === undefined) return;
      for (const { entity, type, titles, start, end } of mentions) {
        if (type !== "person" || entity.unsure || entity.titles.length < 2) continue;
        for (const title of titles) {
          const countries = placed.reading.tokens
            .filter((token) => token.start >= title.start && token.end <= title.end)
            .flatMap(({ word }) => nisbaCountry(word)?.ref ?? []);
          const [ref] = countries;
          const written = text.slice(placed.start + title.start, placed.start + title.end);
          if (ref === undefined || !ref.startsWith("country:") || countries.length > 1) continue;
          const before = first.get(entity.id);
          if (before === undefined) first.set(entity.id, { ref, title: written });
          else if (before.ref !== ref)
            report({
              start: placed.start + start,
              end: placed.start + end,
              values: [entity.name, before.title, written],
            });
        }
      }
    });
  },
};

export default check;
