import { variantKey } from "../../text/variants";
import { keyForm } from "../../text/fold";
import type { Check } from "../check";

const check: Check = {
  id: "name-variant-in-article",
  concern: "facts",
  level: "warning",
  title: { ar: "اسم بكتابتين", en: "One name, two spellings" },
  message: { ar: "«{0}» كُتب في موضع آخر «{1}»", en: "“{0}” is spelt “{1}” elsewhere in the article" },
  why: {
    ar: "اسم الشخص الواحد يُكتب في الخبر الواحد كتابة واحدة: سيرجي أو سيرغي.",
    en: "A person's name keeps one spelling in an article: سيرجي or سيرغي, not both.",
  },
  source: "Press style guides on transliteration",
  examples: {
    wrong: [
      { text: "التقى سيرجي إيفانوف وفدا من المدينة.\nوقال سيرغي إيفانوف إن اللقاء ناجح.\nوغادر سيرجي إيفانوف المدينة.", right: "التقى سيرجي إيفانوف وفدا من المدينة.\nوقال سيرجي إيفانوف إن اللقاء ناجح.\nوغادر سيرجي إيفانوف المدينة." },
      { text: "وصل سيرجي لافروف أمس.\nوقال سيرغي لافروف إن اللقاء ناجح.\nوعاد سيرجي لافروف.", right: "وصل سيرجي لافروف أمس.\nوقال سيرجي لافروف إن اللقاء ناجح.\nوعاد سيرجي لافروف." },
      { text: "التقى جورج ميتشل وفدا.\nوقال جورج ميتشيل إن اللقاء ناجح.\nوغادر جورج ميتشل.", right: "التقى جورج ميتشل وفدا.\nوقال جورج ميتشل إن اللقاء ناجح.\nوغادر جورج ميتشل." },
      { text: "وصلت أنجيلا ميركل أمس.\nوقالت أنغيلا ميركل إن اللقاء ناجح.\nوعادت أنجيلا ميركل.", right: "وصلت أنجيلا ميركل أمس.\nوقالت أنجيلا ميركل إن اللقاء ناجح.\nوعادت أنجيلا ميركل." },
      { text: "زار غوردن براون المدينة.\nوقال جوردن براون إن الاتفاق قريب.\nوعاد غوردن براون.", right: "زار غوردن براون المدينة.\nوقال غوردن براون إن الاتفاق قريب.\nوعاد غوردن براون." },
    ],
    right: [
      "التقى سيرجي إيفانوف وفدا من المدينة.\nوقال إيفانوف إن اللقاء ناجح.",
      "التقى سيرجي إيفانوف وسيرغي بتروف في المدينة.",
      "التقى أحمد منصور محمد سعيد في المدينة.",
      "وصل الحسن بن علي والحسين بن علي.\nوعاد الحسن بن علي.",
      "التقى كريم حداد سمير حداد.",
    ],
  },
  article({ linking, text }, report) {
    for (const entity of linking.entities) {
      if (entity.type !== "person" || entity.unsure || entity.mentions.length < 2) continue;
      const named = entity.mentions.filter(({ kind }) => kind !== "title");
      // Nearly every name is written one way: nothing to compare.
      if (new Set(named.map(({ start, end }) => text.slice(start, end))).size < 2) continue;
      const spellings = new Map<string, Map<string, { start: number; end: number }[]>>();
      for (const mention of named) {
        for (const word of wordsOf(text, mention)) {
          const key = keyForm(word.text);
          const variants = spellings.get(variantKey(key)) ?? new Map<string, { start: number; end: number }[]>();
          variants.set(key, [...(variants.get(key) ?? []), word]);
          spellings.set(variantKey(key), variants);
        }
      }
      for (const variants of spellings.values()) {
        const [usual, ...others] = [...variants.values()].sort((a, b) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
        const model = usual?.[0];
        if (model === undefined) continue;
        const right = text.slice(model.start, model.end);
        for (const place of others.flat()) {
          const written = text.slice(place.start, place.end);
          report({ ...place, values: [written, right], related: [{ ...model, message: { ar: `هنا: ${right}`, en: `Here: ${right}` } }], fixes: [{ title: { ar: `توحيد: ${right}`, en: `Write ${right}` }, edits: [{ start: place.start, end: place.end, text: right }] }] });
        }
      }
    }
  },
};

function wordsOf(text: string, { start, end }: { start: number; end: number }): { start: number; end: number; text: string }[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, text: match[0] }));
}

export default check;
