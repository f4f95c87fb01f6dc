import type { Check } from "../check";

const check: Check = {
  id: "unattributed-quote",
  level: "information",
  title: { ar: "اقتباس بلا قائل", en: "Quotation without a speaker" },
  message: { ar: "لا يظهر قائل هذا الاقتباس", en: "Nothing tells who says this" },
  why: {
    ar: "اقتباس من أربع كلمات فأكثر هو جملة قائمة بنفسها ولا فعل قول معه ولا متحدث يستمر. لا يُنبَّه على العناوين والأسماء والكلمات المقتبسة.",
    en: "A quotation of four words or more that is a sentence by itself, with no cue and no speaker going on. Titles, names and scare quotes are left alone.",
  },
  source: "Press practice",
  examples: {
    wrong: [
      { text: "اجتمع المجلس أمس في الرباط.\n«سنرد على هذا القرار قريبا جدا»." },
    ],
    right: [
      "اجتمع المجلس أمس في الرباط.\nوقال رئيسه: «سنرد على هذا القرار قريبا جدا».",
      "صدر كتاب «تاريخ المدن العربية القديمة كلها» أمس.",
      "«سنرد على هذا القرار قريبا جدا»، قال الوزير.",
      "افتتحت أمس ندوة «الماء».",
    ],
  },
  article({ paragraphs, quotations }, report) {
    for (const { index, start, reading } of paragraphs) {
      if (index === 0) continue;
      const { tokens, quotes, sentences } = reading;
      for (const quote of quotes) {
        const [open, close] = [tokens[quote.open], tokens[quote.close]];
        if (quote.depth > 0 || open === undefined || close === undefined || quote.close - quote.open < 5) continue;
        const sentence = sentences.find(({ from, to }) => from <= quote.open && quote.open < to);
        const alone = sentence?.from === quote.open && tokens.slice(quote.close + 1, sentence.to).every(({ word }) => word.kind === "punctuation");
        const attributed = quotations.some(({ contents, speakers }) => speakers.some(({ resolution }) => resolution !== "unresolved") && contents.some((span) => span.start < start + close.end && start + open.start < span.end));
        const turnGoesOn = quotations.some((one) => one.paragraph === index || (one.paragraph === index - 1 && one.mode !== "indirect"));
        if (alone && !attributed && !turnGoesOn) report({ start: start + open.start, end: start + close.end });
      }
    }
  },
};

export default check;
