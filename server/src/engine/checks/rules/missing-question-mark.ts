import { asking, type Check } from "../check";

const check: Check = {
  id: "missing-question-mark",
  concern: "style",
  level: "information",
  nursery: true,
  title: { ar: "سؤال بلا علامة استفهام", en: "Question without its mark" },
  message: {
    ar: "اكتب علامة الاستفهام: الجملة سؤال يبدأ بـ«{0}»",
    en: "Write a question mark: the sentence asks, with {0}",
  },
  why: {
    ar: "الجملة التي تبدأ بـ«هل» أو «لماذا» سؤال. ولا يُنبَّه على عنوان بلا علامة، ولا على سؤال غير مباشر بعد فعل (سأل هل وصل).",
    en: "A sentence that opens with هل or لماذا asks. Headlines without a mark and indirect questions after a verb are left alone.",
  },
  source: { ar: "dorar.net في علامات الترقيم", en: "dorar.net on punctuation" },
  examples: {
    wrong: [
      { text: "هل وصل الوفد أمس.", right: "هل وصل الوفد أمس؟" },
      { text: "وصل المدير. لماذا غاب الوزير.", right: "وصل المدير. لماذا غاب الوزير؟" },
      { text: "وهل تكفي الخطة الجديدة.", right: "وهل تكفي الخطة الجديدة؟" },
      { text: "فلماذا تأخر القطار.", right: "فلماذا تأخر القطار؟" },
      { text: "هل يعود الفريق غدا. سنرى.", right: "هل يعود الفريق غدا؟ سنرى." },
    ],
    right: [
      "هل وصل الوفد أمس؟",
      "هل يعود الفريق غدا",
      "سأل المدير هل وصل الوفد.",
      "لماذا غاب الوزير؟!",
      "هل يعود؟ نعم يعود.",
      "قال: «هل وصل الوفد».",
    ],
  },
  paragraph({ tokens, sentences }, report) {
    for (const { from, to } of sentences) {
      const [opener, last] = [tokens[from], tokens[to - 1]];
      if (opener === undefined || last?.word.surface !== "." || !/^[وف]?(?:هل|لماذا)$/.test(opener.word.plain))
        continue;
      if (tokens.slice(from, to).some(({ word }) => /^[؟?:«"“]$/.test(word.surface))) continue;
      report({ start: last.start, end: last.end, values: [opener.word.plain], fixes: [asking(last, "؟")] });
    }
  },
};

export default check;
