import { givenName } from "../../nouns/name-words";
import { factsOf } from "../../nouns/title-words";
import type { Check } from "../check";
import { isFullName, peopleInBody, type PlacedMention } from "../first-mentions";

const check: Check = {
  id: "first-mention-incomplete",
  concern: "attribution",
  level: "off",
  title: { ar: "ذكر أول بلا اسم كامل", en: "First mention without the full name" },
  message: {
    ar: "اكتب الاسم كاملا «{1}»: هذا أول موضع يُذكر فيه",
    en: "Write the full name, {1}: this is where it is first mentioned",
  },
  why: {
    ar: "يُذكر الشخص باسمه الكامل في أول موضع من المتن ثم يُختصر. ولا تُحسب العناوين على أنواعها ولا أسماء الكتّاب وشروح الصور، ولا مستشفى أو جامعة أو قضية تحمل اسم شخص، ولا من لا يرد اسمه كاملا في الخبر. والفحص غير مفعَّل في الأصل حتى تُعرف الأسماء معرفة أوثق.",
    en: "A person is named in full first in the body and by a short name afterwards. Headlines of all kinds, bylines and captions do not count, nor a hospital, university or case that bears a name, nor someone whose full name the article never gives. Off at first, until names are known more surely.",
  },
  source: { ar: "دليل أسلوب «المنصة»، ص 1449", en: "Al-Manassa stylebook, p. 1449" },
  examples: {
    wrong: [
      { text: "وصل إيفانوف أمس إلى المدينة.\nوقال سيرجي إيفانوف إن اللقاء ناجح." },
      { text: "زار حداد المصنع أمس.\nوقال كريم حداد إن الإنتاج ارتفع." },
      { text: "عاد منصور من مصر أمس.\nوأكد سمير منصور أن القرار نهائي." },
      { text: "غادر لافروف المدينة.\nوقال سيرجي لافروف إن الاتفاق قريب." },
      { text: "التقى إيفانوف وفدا من المدينة.\nوأضاف سيرجي إيفانوف أن اللقاء ناجح." },
      { text: "افتتح معرض الكتاب في العاصمة\nوقال حداد إن المعرض ناجح.\nوأضاف الكاتب كريم حداد أن الزوار كثيرون." },
      { text: "هل ينجح المعرض؟\nوقال حداد: «المعرض ناجح».\nوأضاف الكاتب كريم حداد أن الزوار كثيرون." },
    ],
    right: [
      "وصل سيرجي إيفانوف أمس إلى المدينة.\nوقال إيفانوف إن اللقاء ناجح.",
      "إيفانوف: اللقاء ناجح\nقال سيرجي إيفانوف إن اللقاء ناجح.",
      "وصل إيفانوف أمس إلى المدينة.",
      "وصل كريم حداد وسمير حداد أمس.\nوقال كريم حداد إن الاتفاق قريب.",
      "وصل الوزير أمس.\nوقال سيرجي إيفانوف إن اللقاء ناجح.",
      "حداد يفوز بجائزة «أفضل كتاب»\nفاز الكاتب كريم حداد بجائزة الرواية أمس في العاصمة.",
      "هل يفوز حداد بالجائزة؟\nحداد: الفوز قريب!\nفاز الكاتب كريم حداد بجائزة الرواية أمس في العاصمة.",
      "رواية / فوز حداد\nحداد يتسلم الجائزة اليوم.\nتسلم الكاتب كريم حداد جائزة الرواية أمس في العاصمة.",
      "يلعب المنتخب مباراته غدا في العاصمة.\n- سمير: جاهزون للفوز\nأكد المدرب سمير منصور أن فريقه جاهز.",
      "يلعب المنتخب مباراته غدا في العاصمة.\nماذا يقول سمير؟\nأكد المدرب سمير منصور أن فريقه جاهز.",
      "افتتاح المعرض في العاصمة\nمنصور – الرياض\nافتتح الوزير المعرض أمس في العاصمة.\nوقال سمير منصور إن المعرض ناجح.",
      "افتتاح المعرض في العاصمة\nحداد – الغد: افتتح الوزير المعرض أمس.\nوقال كريم حداد إن المعرض ناجح.",
      "نقل المصاب إلى مستشفى الملك خالد في المدينة.\nوقال خالد منصور، والد المصاب، إن حالته مستقرة.",
      "أجلت المحكمة قضية «حداد» إلى الأحد.\nوقال كريم حداد إن القرار عادل.",
      "أجلت المحكمة قضية حداد إلى الأحد.\nوقال كريم حداد إن القرار عادل.",
      "تخرج الطالب في جامعة الأمير سلطان أمس.\nوشكر سلطان منصور أسرته.",
      "وصل الملك سلمان أمس إلى المدينة.\nوقال الملك سلمان بن منصور إن الزيارة ناجحة.",
    ],
  },
  article(analysis, report) {
    for (const mentions of peopleInBody(analysis).values()) {
      const [first, ...later] = mentions;
      if (
        first === undefined ||
        first.mention.kind !== "short" ||
        first.mention.entity.unsure ||
        isGivenWithTitle(first)
      )
        continue;
      const {
        mention: { start, end, entity },
        start: by,
      } = first;
      if (!later.some(({ tokens, mention }) => mention.kind === "full" && isFullName(tokens, mention))) continue;
      report({ start: by + start, end: by + end, values: [analysis.text.slice(by + start, by + end), entity.name] });
    }
  },
};

/** `الملك سلمان`, `الأميرة ديانا`: by their given name, with their title, some are known. */
const isGivenWithTitle = ({ tokens, mention: { from, to, titles } }: PlacedMention): boolean =>
  titles.length > 0 &&
  to - from === 1 &&
  tokens[from] !== undefined &&
  givenName(tokens[from].word) !== undefined &&
  factsOf(tokens[from - 1]?.word ?? tokens[from].word)?.honorific !== undefined;

export default check;
