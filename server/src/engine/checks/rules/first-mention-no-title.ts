import { nameRole } from "../../nouns/name-words";
import { nisbaCountry } from "../../nouns/nisbas";
import { factsOf } from "../../nouns/title-words";
import { hasRole, nounHasRole } from "../../lexicon/function-words";
import { cueForm } from "../../cues/cue-forms";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";
import { peopleInBody, type PlacedMention } from "../first-mentions";
import { withoutArticle } from "../../morphology/article";
import { SOUND_PLURALS } from "../../morphology/sound-plurals";

const check: Check = {
  id: "first-mention-no-title",
  concern: "attribution",
  level: "information",
  title: { ar: "ذكر أول بلا صفة", en: "First mention without a title" },
  message: {
    ar: "أضف الصفة «{1}» إلى «{0}»: هذا أول موضع يُذكر فيه الاسم",
    en: "Add the title {1} to {0}: this is where the name is first mentioned",
  },
  why: {
    ar: "من له صفة في الخبر تُذكر مع اسمه أول مرة في المتن. ولا تُحسب العناوين على أنواعها ولا أسماء الكتّاب وشروح الصور، ولا من لا صفة له في الخبر كله، ولا من عُرف قبل اسمه أو بعده بغير صفة معروفة (م. كريم، أمير المنطقة، سلطان).",
    en: "Someone whose title the article gives has it at first mention in the body. Headlines of all kinds, bylines and captions do not count, nor does someone without any title, or introduced in another way before or after the name (م. كريم; أمير المنطقة، سلطان).",
  },
  source: { ar: "دليل أسلوب «المنصة»، ص 1449", en: "Al-Manassa stylebook, p. 1449" },
  examples: {
    wrong: [
      { text: "وصل سيرجي إيفانوف إلى المدينة أمس.\nوقال وزير الخارجية الروسي سيرجي إيفانوف إن اللقاء ناجح." },
      { text: "التقى كريم حداد وفدا من المدينة.\nوأكد رئيس البلدية كريم حداد أن اللقاء ناجح." },
      { text: "زار سمير منصور المصنع أمس.\nوقال مدير الشركة سمير منصور إن الإنتاج ارتفع." },
      { text: "عاد يوسف حداد من مصر.\nوقال وزير المالية يوسف حداد إن الاتفاق قريب." },
      { text: "غادر كريم منصور المدينة.\nوقال السفير كريم منصور إن القرار نهائي." },
      { text: "وقال كريم حداد إن المراكز جاهزة.\nوأوضح المهندس كريم حداد أن العمل بدأ." },
    ],
    right: [
      "وصل وزير الخارجية الروسي سيرجي إيفانوف إلى المدينة أمس.\nوقال إيفانوف إن اللقاء ناجح.",
      "وصل سيرجي إيفانوف إلى المدينة أمس.\nوقال إيفانوف إن اللقاء ناجح.",
      "سيرجي إيفانوف: اللقاء ناجح\nقال وزير الخارجية الروسي سيرجي إيفانوف إن اللقاء ناجح.",
      "وصل كريم حداد، رئيس البلدية، إلى المدينة.\nوقال رئيس البلدية كريم حداد إن اللقاء ناجح.",
      "وصل الوزير أمس.",
      "أكد رئيس اللجنة م. كريم حداد أن المراكز جاهزة.\nوأوضح المهندس حداد أن العمل بدأ.",
      "وقال د.سامي حداد وأ.د. كريم منصور إن اللقاح آمن.\nوأوضح الدكتور سامي حداد والأستاذ الدكتور كريم منصور أن العمل بدأ.",
      "استقبل أمير منطقة الجوف، سلطان بن منصور بن حداد، الأهالي أمس.\nوقال الأمير سلطان بن منصور بن حداد إن الزيارة ناجحة.",
      "افتتح مدير المعهد - كريم حداد - المعرض أمس.\nوقال الدكتور كريم حداد إن المعرض ناجح.",
      "زار الرئيسان الأسبقان سمير حداد وكريم منصور المدينة.\nوقال الرئيس الأسبق سمير حداد إن الزيارة ناجحة.",
      "هل يستقيل كريم حداد؟\nأعلن الوزير كريم حداد خطته أمس.",
      "هنأ النواب الرئيس أمس.\nكريم حداد: قال الوزير كريم حداد إن القرار جيد.",
      "حضر اللقاء كريم حداد (رئيس البلدية) أمس.\nوقال رئيس البلدية كريم حداد إن العمل بدأ.",
    ],
  },
  article(analysis, report) {
    for (const mentions of peopleInBody(analysis).values()) {
      const [first] = mentions;
      const [title] = first?.mention.entity.titles ?? [];
      if (
        first === undefined ||
        title === undefined ||
        first.mention.entity.unsure ||
        first.mention.titles.length > 0 ||
        first.mention.kind !== "full" ||
        first.mention.to - first.mention.from < 2 ||
        !isBare(first)
      )
        continue;
      const {
        mention: { start, end },
        start: by,
      } = first;
      report({ start: by + start, end: by + end, values: [analysis.text.slice(by + start, by + end), title] });
    }
  },
};

/**
 * Does nothing beside the name say who it is? Before it stands the verb that opens the sentence, a reporting verb, a preposition or nothing; behind it no comma, bracket or
 * noun of people. Titles are told in many more ways than lists know: `م. كريم حداد`, `أمير منطقة الجوف، سلطان`, `الرئيسان الأسبقان سمير حداد`.
 */
function isBare({ tokens, mention: { from, to } }: PlacedMention): boolean {
  const [before, behind] = [tokens[from - 1]?.word, tokens[to]?.word];
  if (behind !== undefined && (/^[،,(–—-]$/.test(behind.surface) || isPersons(behind))) return false;
  if (before === undefined || hasRole(before, "preposition") || cueForm(before)?.kind === "perfect") return true;
  // `التقى` has no article.
  const opens = from === 1 || tokens[from - 2]?.word.surface === ".";
  return (
    opens &&
    before.kind === "arabic" &&
    before.plain.length > 1 &&
    factsOf(before) === undefined &&
    nameRole(before) === undefined &&
    !/^ال(?!ت.{2,3}$)/.test(before.plain) &&
    !nounHasRole(before, "field")
  );
}

/** `كريم حداد | رئيس البلدية`, `| المدرب`, `| الفلسطيني`: a noun or an adjective of people. */
const isPersons = perWord((word: Word): boolean => {
  const facts = factsOf(word);
  return (
    (facts?.title ?? facts?.honorific) !== undefined ||
    nisbaCountry(word) !== undefined ||
    SOUND_PLURALS.has(`${withoutArticle(word.plain)}ون`)
  );
});

export default check;
