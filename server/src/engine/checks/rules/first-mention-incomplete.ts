import { givenName } from "../../nouns/name-words";
import type { Check } from "../check";
import { isFullName, peopleInBody, type PlacedMention } from "../first-mentions";

const check: Check = {
  id: "first-mention-incomplete",
  concern: "attribution",
  level: "information",
  title: { ar: "ذكر أول بلا اسم كامل", en: "First mention without the full name" },
  message: {
    ar: "اكتب الاسم كاملا «{1}»: هذا أول موضع يُذكر فيه",
    en: "Write the full name, {1}: this is where it is first mentioned",
  },
  why: {
    ar: "يُذكر الشخص باسمه الكامل في أول موضع من المتن ثم يُختصر. ولا تُحسب العناوين على أنواعها ولا أسماء الكتّاب وشروح الصور، ولا مستشفى أو جامعة أو قضية تحمل اسم شخص، ولا من لا يرد اسمه كاملا في الخبر.",
    en: "A person is named in full first in the body and by a short name afterwards. Headlines of all kinds, bylines and captions do not count, nor a hospital, university or case that bears a name, nor someone whose full name the article never gives.",
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
      "افتتح الوزير المعرض أمس في العاصمة.\nحداد: قال الكاتب كريم حداد إن المعرض ناجح.",
      "كشفت الشرطة أمس «خلية حداد» في العاصمة.\nويحاكم كريم حداد وسمير منصور غدا.",
      "استقبل قريب الله سمير منصور الوفد أمس.\nوقال سمير بن فؤاد حداد إن الزيارة ناجحة.",
      "يحذر الخبراء من عودة حداد\nقال الخبراء إن الكاتب كريم حداد عاد أمس إلى المدينة.",
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
        isByGivenName(first) ||
        hasGivenBefore(first)
      )
        continue;
      const {
        mention: { start, end, entity },
        start: by,
      } = first;
      if (!later.some(({ tokens, mention }) => mention.kind === "full" && isFullName(tokens, mention))) continue;
      report({
        start: by + start,
        end: by + end,
        values: [analysis.text.slice(by + start, by + end), analysis.stylebook.byRef(entity.ref)?.name ?? entity.name],
      });
    }
  },
};

/**
 * `الملك سلمان`, `الأميرة ديانا`: by their given name some are known. Where none is a king, a given name alone is rather a part of another's name,
 * of which the rest is unknown (`قريب الله محمد أحمد`).
 */
const isByGivenName = ({ tokens, mention: { from, to, entity } }: PlacedMention): boolean => {
  const word = tokens[from]?.word;
  return (
    to - from === 1 &&
    word !== undefined &&
    givenName(word) !== undefined &&
    entity.name.split(" ")[0] === word.readings[0]?.plain
  );
};

/** `وعمر | حداد`: the given name stands there, whatever it was taken for. */
function hasGivenBefore({ tokens, mention: { from, entity } }: PlacedMention): boolean {
  const [given] = entity.name.split(" ");
  return tokens[from - 1]?.word.readings.some(({ plain }) => plain === given) === true;
}

export default check;
