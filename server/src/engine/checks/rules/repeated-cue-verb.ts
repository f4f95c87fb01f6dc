import type { Check } from "../check";

const check: Check = {
  id: "repeated-cue-verb",
  concern: "attribution",
  level: "hint",
  title: { ar: "فعل قول مكرر", en: "Repeated reporting verb" },
  message: {
    ar: "غيّر أول الفقرة أو اكتب «قال»: الفعل «{0}» يفتح فقرتين متتاليتين",
    en: "Open the paragraph in another way or write قال: {0} opens two paragraphs in a row",
  },
  why: {
    ar: "تكرار الفعل نفسه في أول فقرتين متتاليتين يثقل النص. ولا يُحسب «قال» و«أضاف»، فتكرارهما عادة محايدة.",
    en: "The same verb at the head of two paragraphs in a row is heavy. قال and أضاف do not count: repeating them is the neutral norm.",
  },
  source: {
    ar: "العرف الصحفي؛ بي بي سي ورويترز في الأفعال المحايدة",
    en: "Press practice; BBC and Reuters on neutral verbs",
  },
  examples: {
    wrong: [
      { text: "قال الوزير إن الاتفاق قريب.\nوأشار إلى أن التوقيع غدا.\nوأشار إلى أن التنفيذ سريع." },
      { text: "قال الوزير إن الاتفاق قريب.\nوأكد أن التوقيع غدا.\nوأكد أن التنفيذ سريع." },
      { text: "قال المدير إن الإنتاج ارتفع.\nوأوضح أن الأسعار ثابتة.\nوأوضح أن الطلب كبير." },
      { text: "قالت الوزيرة إن القرار نهائي.\nولفتت إلى أن الطريق مفتوح.\nولفتت إلى أن اللقاء قريب." },
      { text: "قال النائب إن الوفد وصل.\nوذكر أن الزيارة رسمية.\nوذكر أن اللقاء ناجح." },
    ],
    right: [
      "قال الوزير إن الاتفاق قريب.\nوقال إن التوقيع غدا.",
      "قال الوزير إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوأضاف أن التنفيذ سريع.",
      "أشار الوزير إلى أن التوقيع غدا.\nوأكد أن التنفيذ سريع.",
      "وصل الوفد.\nوأكد الوزير القرار.",
      "أكد الوزير أن الاتفاق قريب.\nوقال إن التوقيع غدا.\nوأكد أن التنفيذ سريع.",
    ],
  },
  article({ quotations, paragraphs, text }, report) {
    const openers = quotations.filter(
      ({ cue, paragraph, local }) =>
        cue !== null && local?.cue?.form.kind === "perfect" && cue.start - (paragraphs[paragraph]?.start ?? 0) <= 1,
    );
    openers.forEach((quotation, position) => {
      const before = openers[position - 1];
      const lemma = quotation.local?.cue?.form.lemma;
      if (
        quotation.cue === null ||
        before?.cue == null ||
        before.paragraph !== quotation.paragraph - 1 ||
        before.local?.cue?.form.lemma !== lemma ||
        NEUTRAL.has(lemma ?? "")
      )
        return;
      report({
        ...quotation.cue,
        values: [text.slice(quotation.cue.start, quotation.cue.end)],
        related: [{ ...before.cue, message: { ar: "أول الفقرة السابقة", en: "The opening of the paragraph before" } }],
      });
    });
  },
};

const NEUTRAL = new Set(["قال", "أضاف"]);

export default check;
