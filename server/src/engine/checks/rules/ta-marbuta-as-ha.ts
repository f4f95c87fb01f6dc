import { nameRole } from "../../nouns/name-words";
import { rows } from "../../lexicon/lexicon";
import { isCommonKey, marksOf, placeLevel, WHOLE_PLACE } from "../../lexicon/words";
import { hasArticle } from "../../morphology/article";
import { isFeminineForm } from "../../morphology/endings";
import { keyForm } from "../../text/fold";
import { perWord, type Word } from "../../text/words";
import { misspelt, type Check } from "../check";
import { checkWords } from "../check-words";
import { closedList } from "../stems";

const check: Check = {
  id: "ta-marbuta-as-ha",
  concern: "spelling",
  level: "warning",
  title: { ar: "هاء مكان التاء المربوطة", en: "Heh for ta marbuta" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: آخرها تاء مربوطة لا هاء",
    en: "Write “{0}”, not “{1}”: it ends in ta marbuta, not in heh",
  },
  why: {
    ar: "«الخارجية» و«المتحدة» بالتاء المربوطة. ولا ضمير بعد اسم بـ«ال»، فما هاؤه ليست من أصله تاء مربوطة؛ أما «الجنيه» و«التوجيه» و«الفقيه» فصحيحة. وما قد ينتهي بضمير الغائب (وزاره، شركه) لا يُمس إلا في اسم معروف، والصفة إلا بعد مؤنث.",
    en: "الخارجية, المتحدة take ta marbuta. No pronoun follows a noun with ال, so its heh is a ta marbuta unless it is the root's (الجنيه, التوجيه, الفقيه). What may end in a pronoun (وزاره, شركه) is left alone except in a known name, an adjective except after a feminine noun.",
  },
  source: { ar: "غلطاوي", en: "Ghalatawi" },
  examples: {
    wrong: [
      { text: "وزارة الخارجيه أعلنت القرار.", right: "وزارة الخارجية أعلنت القرار." },
      { text: "زار الولايات المتحده أمس.", right: "زار الولايات المتحدة أمس." },
      { text: "الانتخابات العربيه المقبلة.", right: "الانتخابات العربية المقبلة." },
      { text: "قالت الشركه إنها مستعدة.", right: "قالت الشركة إنها مستعدة." },
      { text: "وصل الوفد إلى القاهره أمس.", right: "وصل الوفد إلى القاهرة أمس." },
      { text: "أعلنت وزاره الخارجيه القرار.", right: "أعلنت وزارة الخارجية القرار." },
      { text: "افتتح المدير الشركه والمدرسه.", right: "افتتح المدير الشركة والمدرسة." },
      { text: "حقق الفريق خطوات كبيره أمس.", right: "حقق الفريق خطوات كبيرة أمس." },
      {
        text: "قال مدير إدارة العلاقات بأمانه جدة إن العمل بدأ.",
        right: "قال مدير إدارة العلاقات بأمانة جدة إن العمل بدأ.",
      },
      { text: "قال المدير في محافظه دمشق إن العمل بدأ.", right: "قال المدير في محافظة دمشق إن العمل بدأ." },
      { text: "زار الوفد كلية بغداد وجامعه القاهرة.", right: "زار الوفد كلية بغداد وجامعة القاهرة." },
      { text: "أعلنت منظمه الصحة العالمية القرار.", right: "أعلنت منظمة الصحة العالمية القرار." },
    ],
    right: [
      "وزارة الخارجية أعلنت القرار.",
      "بلغ الجنيه أدنى سعر.",
      "وصل الوفد إلى دوشنبه.",
      "كرم الوزير وزاره أمس.",
      "ناقش التوجيه والترفيه والتنبيه.",
      "أعلنت مدرسه قوته في الفريق.",
      "ناقش الفقيه المياه والوجوه والمتنزه والجاه.",
      "ارتفعت أسعار الخضر والفواكه في سوق الفواكه.",
      "كرم كبيره ومنظمه ومديره في المدرسة.",
      "شكر الحفل منظمه وراعيه.",
      "قال منظمه إن المعرض مستمر.",
      "زار الوفد الحي وجامعه في دمشق، وشكر محافظه أمس.",
    ],
  },
  ...closedList("ta-marbuta-as-ha", {
    concerns: (word) =>
      word.plain.endsWith("ه") &&
      (MINISTRY.test(word.plain) || isDefiniteSlip(word) || ADJECTIVES.has(word.surface) || isHead(word)),
    look({ tokens, mentions }, at, report) {
      const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (token === undefined) return;
      const { word } = token;
      const isSlip = isDefiniteSlip(word)
        ? nameRole(word) !== "name"
        : ADJECTIVES.has(word.surface)
          ? before !== undefined && before.end + 1 === token.start && isIndefiniteFeminine(before.word)
          : isHead(word)
            ? mentions.some(({ type, from }) => type === "place" && from === at + 1) || isPlace(next?.word)
            : FIELDS.has(next?.word.key ?? "");
      if (isSlip) report(misspelt(token, word.surface.replace(/ه$/, "ة"), word.surface));
    },
  }),
  article({ text, linking }, report) {
    for (const { mentions, type } of linking.entities) {
      if (type === "person") continue;
      for (const { start, end, kind } of mentions) {
        const [head = "", next = ""] = text.slice(start, end).split(" ");
        // `منظمه وراعيه`: two nouns with their pronouns.
        if (kind === "full" && HEADS.has(head) && next !== "" && !/^و|ه$/.test(next))
          report(misspelt({ start, end: start + head.length }, head.replace(/ه$/, "ة"), head));
      }
    }
  },
};

/** By itself "and he visited him"; a ministry before its field. */
const MINISTRY = /^[وفبلك]?وزاره$/;
const FIELDS = new Set(rows("ministry-fields").map(({ field }) => keyForm(field)));
/** By themselves nouns with a pronoun: `منظمه` is its organiser. */
const HEADS = new Set(checkWords("ta-marbuta:head"));
/** `بأمانه جدة`: no place follows a noun with its pronoun. */
const isHead = ({ surface }: Word): boolean => HEADS.has(surface) || HEADS.has(surface.replace(/^[وف]?[بلك]?/, ""));
const isPlace = (word: Word | undefined): boolean =>
  word !== undefined && placeLevel(marksOf(word.key)) === WHOLE_PLACE && nameRole(word) === "name";
const ADJECTIVES = new Set(checkWords("ta-marbuta:adjective"));
/** Misspellings without the article, too: theirs is another check. */
const LISTED = new Set(rows("misspellings").map(({ wrong }) => wrong));
const ROOTS = new Set(checkWords("ta-marbuta:root"));

/** `الشركه`: no pronoun follows a noun with the article, and news text has the word; not `التوجيه`, whose ه is the root's. */
const isDefiniteSlip = perWord(({ kind, plain, surface, key }: Word): boolean => {
  if (kind !== "arabic" || plain !== surface) return false;
  const stem = /^[وف]?(?:[بك]?ال|لل)(.{3,})ه$/.exec(surface)?.[1];
  return (
    stem !== undefined &&
    !ROOTS.has(`${stem}ه`) &&
    !LISTED.has(`${stem}ه`) &&
    isCommonKey(key.replace(/^[وف]?(?:[بك]?ال|لل)/, "ال"))
  );
});

/** `خطوات`, `مدرسة`. */
const isIndefiniteFeminine = ({ plain }: Word): boolean => isFeminineForm(plain) && !hasArticle(plain);

export default check;
