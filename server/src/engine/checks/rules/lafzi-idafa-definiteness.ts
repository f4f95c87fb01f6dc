import { rows } from "../../lexicon/lexicon";
import { hasRole } from "../../lexicon/function-words";
import { hasArticle } from "../../morphology/article";
import { keyForm } from "../../text/fold";
import { perWord, type Word } from "../../text/words";
import { rewrite, type Check } from "../check";

const check: Check = {
  id: "lafzi-idafa-definiteness",
  concern: "grammar",
  level: "hint",
  title: { ar: "إضافة لفظية تنقصها «أل»", en: "Adjectival construct without its article" },
  message: {
    ar: "اكتب «{0}»: الصفة المضافة تأخذ «أل» إذا وصفت اسما معرفة",
    en: "Write “{0}”: an adjective in construct takes the article when it describes a definite noun",
  },
  why: {
    ar: "الصفة المضافة إضافة لفظية (متعدد الأطراف) تأخذ «أل» إذا وصفت اسما معرفة: المحافل الدولية المتعددة الأطراف. ولا يُنبَّه حيث قد تكون خبرا.",
    en: "An adjective in construct (متعدد الأطراف) takes the article when it describes a definite noun. The check is silent where it can be a predicate.",
  },
  source: { ar: "مراجع النحو (الإضافة اللفظية)", en: "Arabic reference grammar (الإضافة اللفظية)" },
  examples: {
    wrong: [
      {
        text: "ناقش الطرفان التعاون في المحافل الدولية متعددة الأطراف، ثم غادرا.",
        right: "ناقش الطرفان التعاون في المحافل الدولية المتعددة الأطراف، ثم غادرا.",
      },
      {
        text: "تعاون الطرفان في الطرق الجديدة سريعة الوصول، ثم غادرا.",
        right: "تعاون الطرفان في الطرق الجديدة السريعة الوصول، ثم غادرا.",
      },
      {
        text: "وقع الطرفان على الاتفاقات الدولية متعددة الأطراف.",
        right: "وقع الطرفان على الاتفاقات الدولية المتعددة الأطراف.",
      },
      { text: "من الشركات العالمية متعددة الجنسيات.", right: "من الشركات العالمية المتعددة الجنسيات." },
      { text: "مع الدول الأفريقية محدودة الدخل.", right: "مع الدول الأفريقية المحدودة الدخل." },
    ],
    right: [
      "ناقش الطرفان التعاون في المحافل الدولية المتعددة الأطراف، ثم غادرا.",
      "العقوبات الجديدة بعيدة المدى.",
      "بدت هذه الظاهرة شديدة الوضوح.",
      "ناقش الطرفان محافل متعددة الأطراف، ثم غادرا.",
      "كانت الشركات العالمية متعددة الجنسيات.",
    ],
  },
  token: {
    concerns: (word) => isConstructAdjective(word),
    look({ text, tokens, sentences }, at, report) {
      const token = tokens[at];
      if (token === undefined) return;
      const [noun, quality, second] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
      if (noun === undefined || quality === undefined || second === undefined) return;
      if (
        !hasArticle(quality.word.key) ||
        !hasArticle(second.word.key) ||
        !/^(?:[وبلك]|لل|وب|ول)?(?:ال|لل|ل)/.test(noun.word.key)
      )
        return;
      const sentence = sentences.find(({ from, to }) => from <= at && at < to);
      if (
        sentence === undefined ||
        !inPrepositionalPhrase(tokens.slice(Math.max(sentence.from, at - 6), at - 1).map(({ word }) => word))
      )
        return;
      if (!followed(tokens[at + 2]?.word)) return;
      const right = `ال${text.slice(token.start, token.end)} ${text.slice(second.start, second.end)}`;
      report({
        start: token.start,
        end: second.end,
        values: [right],
        fixes: [{ title: rewrite(token, right).title, edits: [{ start: token.start, end: token.start, text: "ال" }] }],
      });
    },
  },
};

const ADJECTIVES = new Set(rows("construct-adjectives").map(({ form }) => keyForm(form)));

const isConstructAdjective = perWord((word: Word) => ADJECTIVES.has(word.key));

/** The noun stands after a preposition, by itself or joined by و; nothing between makes it a sentence of its own. */
function inPrepositionalPhrase(words: readonly Word[]): boolean {
  const noun = words.at(-1)?.plain ?? "";
  if (/^(?:بال|لل|كال)/.test(noun)) return true;
  const preposition = words.findLastIndex((word) => hasRole(word, "preposition") || /^(?:بال|لل)/.test(word.plain));
  if (preposition < 0) return false;
  return preposition === words.length - 2 || noun.startsWith("و");
}

function followed(next: Word | undefined): boolean {
  return (
    next === undefined || /^[،.؛:)]$/.test(next.surface) || next.plain.startsWith("و") || hasRole(next, "preposition")
  );
}

export default check;
