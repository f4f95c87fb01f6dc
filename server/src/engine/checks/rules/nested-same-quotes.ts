import type { Check } from "../check";

const check: Check = {
  id: "nested-same-quotes",
  concern: "characters",
  level: "hint",
  title: { ar: "اقتباس داخل اقتباس بالعلامة نفسها", en: "Quotation inside a quotation with the same marks" },
  message: { ar: "غيّر علامتي الاقتباس الداخلي: تشبهان علامتي الاقتباس الذي حوله", en: "Change the inner quotation's marks: they are those of the quotation around it" },
  why: {
    ar: "الاقتباس الداخلي يُكتب بعلامة غير علامة الخارجي ليعرف القارئ أين ينتهي كل منهما.",
    en: "An inner quotation takes other marks than the outer one, so that a reader sees where each ends.",
  },
  source: { ar: "أعراف الطباعة العربية؛ عرف الصحافة", en: "Arabic typography; press usage" },
  examples: {
    wrong: [
      { text: "قال «سمعت «نعم» منه» ثم غادر.", right: "قال «سمعت \"نعم\" منه» ثم غادر." },
      { text: "كتب «قرأت «المدن» أمس».", right: "كتب «قرأت \"المدن\" أمس»." },
      { text: "قال: «إن «الأهرام» نشرت الخبر».", right: "قال: «إن \"الأهرام\" نشرت الخبر»." },
      { text: "قال “سمعت “نعم” منه”.", right: "قال “سمعت \"نعم\" منه”." },
      { text: "قال: «زرنا «حي السلام» ثم عدنا».", right: "قال: «زرنا \"حي السلام\" ثم عدنا»." },
    ],
    right: [
      "قال «نعم\" و«لا» و«ربما».",
      "قال «سمعت \"نعم\" منه» ثم غادر.",
      "قال «نعم» وقال «لا».",
      "قال \"نعم\" ثم غادر.",
      "قال “سمعت «نعم» منه”.",
      "قال: «زرنا الحي».",
    ],
  },
  paragraph({ tokens, quotes }, report) {
    for (const { style, open, close, depth } of quotes) {
      const [opening, closing] = [tokens[open], tokens[close]];
      if (depth === 0 || style === "straight" || opening === undefined || closing === undefined) continue;
      if (!quotes.some((outer) => outer.style === style && outer.open >= 0 && outer.open < open && close < outer.close && outer.close < tokens.length)) continue;
      const edits = [opening, closing].map(({ start, end }) => ({ start, end, text: '"' }));
      report({ start: opening.start, end: closing.end, fixes: [{ title: { ar: "ضع الاقتباس الداخلي بين علامتين مستقيمتين", en: "Set the inner quotation between straight marks" }, edits }] });
    }
  },
};

export default check;
