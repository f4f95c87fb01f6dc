import type { Check } from "../check";
import { bodyStart } from "../../text/headline";

const check: Check = {
  id: "first-mention-incomplete",
  concern: "attribution",
  level: "information",
  title: { ar: "ذكر أول بلا اسم كامل", en: "First mention without the full name" },
  message: { ar: "يُذكر «{0}» أول مرة بلا اسمه الكامل «{1}»", en: "“{0}” is first named without the full name “{1}”" },
  why: {
    ar: "يُذكر الشخص في أول موضع باسمه الكامل ثم يُختصر. لا يُحسب العنوان، ولا من لا يرد اسمه كاملا في الخبر.",
    en: "A person is named in full first and by a short name afterwards. Headlines do not count, nor does someone whose full name the article never gives.",
  },
  source: "Al-Manassa stylebook, p. 1449",
  examples: {
    wrong: [
      { text: "وصل إيفانوف أمس إلى المدينة.\nوقال سيرجي إيفانوف إن اللقاء ناجح." },
      { text: "زار حداد المصنع أمس.\nوقال كريم حداد إن الإنتاج ارتفع." },
      { text: "عاد منصور من مصر أمس.\nوأكد سمير منصور أن القرار نهائي." },
      { text: "غادر لافروف المدينة.\nوقال سيرجي لافروف إن الاتفاق قريب." },
      { text: "التقى إيفانوف وفدا من المدينة.\nوأضاف سيرجي إيفانوف أن اللقاء ناجح." },
    ],
    right: [
      "وصل سيرجي إيفانوف أمس إلى المدينة.\nوقال إيفانوف إن اللقاء ناجح.",
      "إيفانوف: اللقاء ناجح\nقال سيرجي إيفانوف إن اللقاء ناجح.",
      "وصل إيفانوف أمس إلى المدينة.",
      "وصل كريم حداد وسمير حداد أمس.\nوقال كريم حداد إن الاتفاق قريب.",
      "وصل الوزير أمس.\nوقال سيرجي إيفانوف إن اللقاء ناجح.",
    ],
  },
  article({ linking, paragraphs, text }, report) {
    const body = bodyStart(paragraphs);
    for (const { type, name, mentions, unsure } of linking.entities) {
      const first = mentions.find(({ start }) => start >= body);
      if (type !== "person" || unsure || first?.kind !== "short" || !name.includes(" ")) continue;
      if (!mentions.some(({ kind, start }) => kind === "full" && start > first.start)) continue;
      report({ start: first.start, end: first.end, values: [text.slice(first.start, first.end), name] });
    }
  },
};

export default check;
