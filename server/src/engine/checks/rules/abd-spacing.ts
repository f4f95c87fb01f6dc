import { hasArticle } from "../../morphology/article";
import { misspelt, type Check, type Marked } from "../check";

const check: Check = {
  id: "abd-spacing",
  concern: "spelling",
  level: "hint",
  title: { ar: "فصل المركب ووصله", en: "Spacing of compound names" },
  message: { ar: "كُتب في الخبر بصورة أخرى: «{0}» بدل «{1}»", en: "Written otherwise elsewhere in the article: “{0}” for “{1}”" },
  why: {
    ar: "عبد الله وعبدالله، أبو ظبي وأبوظبي: كلتاهما مألوفة، والاسم الواحد في الخبر الواحد يُكتب كتابة واحدة.",
    en: "عبد الله and عبدالله, أبو ظبي and أبوظبي are both usual; one name keeps one spelling in an article.",
  },
  source: "House consistency",
  examples: {
    wrong: [
      { text: "وصل عبد الله حسن ثم غادر عبد الله وعاد عبدالله.", right: "وصل عبد الله حسن ثم غادر عبد الله وعاد عبد الله." },
      { text: "زار أبوظبي ثم أبوظبي ثم أبو ظبي.", right: "زار أبوظبي ثم أبوظبي ثم أبوظبي." },
      { text: "قال عبدالرحمن وأكد عبدالرحمن ونفى عبد الرحمن.", right: "قال عبدالرحمن وأكد عبدالرحمن ونفى عبدالرحمن." },
      { text: "عبد العزيز وعبد العزيز وعبدالعزيز.", right: "عبد العزيز وعبد العزيز وعبد العزيز." },
      { text: "عبد الكريم\nوعبد الكريم\nوعبدالكريم.", right: "عبد الكريم\nوعبد الكريم\nوعبد الكريم." },
    ],
    right: [
      "وصل عبد الله حسن ثم غادر عبد الله.",
      "زار أبوظبي ثم غادر أبوظبي.",
      "وصل عبدالله.",
      "وصل عبد الله وعبدالرحمن.",
      "هو عبد المال.",
    ],
  },
  marks: ({ kind, readings }) => kind === "arabic" && readings.some(({ plain }) => plain === "عبد" || plain === "أبو" || JOINED.test(plain)),
  article(_analysis, report, marked) {
    const written = marked.flatMap(compoundAt);
    const apart = new Map<string, number>();
    for (const { name, spaced } of written) apart.set(name, (apart.get(name) ?? 0) + (spaced ? 1 : -1));
    for (const { start, end, name, spaced, head, rest } of written) {
      // A tie goes to the form that stands first.
      const usual = apart.get(name) === 0 ? written.find((one) => one.name === name)?.spaced === true : (apart.get(name) ?? 0) > 0;
      if (usual !== spaced) report(misspelt({ start, end }, head + (usual ? " " : "") + rest, head + (spaced ? " " : "") + rest));
    }
  },
};

interface Compound {
  start: number;
  end: number;
  /** The compound without its space. */
  name: string;
  head: string;
  rest: string;
  spaced: boolean;
}

const JOINED = /^(عبد|أبو)(ال[\u0621-\u064a]{2,}|ظبي)$/;

function compoundAt({ start, end, word, tokens, at }: Marked): Compound[] {
  for (const { offset } of word.readings) {
    const form = word.surface.slice(offset);
    const joined = JOINED.exec(form);
    const next = tokens[at + 1];
    const apart = next !== undefined && ((form === "عبد" && hasArticle(next.word.plain) && next.word.plain.length > 3) || (form === "أبو" && next.word.plain === "ظبي"));
    const [, head = form, rest = apart ? next.word.plain : ""] = joined ?? [];
    if (joined !== null || apart) return [{ start: start + offset, end: apart ? end + next.end - (tokens[at]?.end ?? 0) : end, name: head + rest, head, rest, spaced: apart }];
  }
  return [];
}

export default check;
