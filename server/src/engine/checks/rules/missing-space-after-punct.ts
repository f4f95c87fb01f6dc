import { rows } from "../../lexicon/lexicon";
import { keyForm } from "../../text/fold";
import { isUnspacedStop } from "../../text/sentences";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";
import { markNamed } from "../wording";

const check: Check = {
  id: "missing-space-after-punct",
  concern: "characters",
  level: "hint",
  title: { ar: "مسافة ناقصة بعد علامة الترقيم", en: "Missing space after punctuation" },
  message: { ar: "أضف مسافة بعد {0}", en: "Add a space after the {0}" },
  why: {
    ar: "تتبع علامةَ الترقيم مسافة. ولا يُنبَّه على الأرقام والمختصرات (أ.ف.ب، د.محمد) والروابط والعلامات المتتالية.",
    en: "A space follows punctuation. Numbers, abbreviations (أ.ف.ب, د.محمد), links and marks in a row are left alone.",
  },
  source: { ar: "LanguageTool", en: "LanguageTool" },
  examples: {
    wrong: [
      { text: "زار الوفد تونس،والمغرب.", right: "زار الوفد تونس، والمغرب." },
      { text: "انتهى اللقاء.وغادر الوفد.", right: "انتهى اللقاء. وغادر الوفد." },
      { text: "أمطرت في الشمالية.من جهته قال الوزير نعم.", right: "أمطرت في الشمالية. من جهته قال الوزير نعم." },
      { text: "ختم المهرجان «كلنا معا».ثم غادر.", right: "ختم المهرجان «كلنا معا». ثم غادر." },
      { text: "هل وصل الوفد؟نعم وصل.", right: "هل وصل الوفد؟ نعم وصل." },
      { text: "قال الوزير:نعم للحوار.", right: "قال الوزير: نعم للحوار." },
      { text: "زار مصر؛ثم عاد.", right: "زار مصر؛ ثم عاد." },
      { text: "عاد المسافرون..الطريق مفتوح.", right: "عاد المسافرون.. الطريق مفتوح." },
      { text: "زار معرض «الألوان»،ثم غادر.", right: "زار معرض «الألوان»، ثم غادر." },
    ],
    right: [
      "ارتفعت أسهم وجي.بي أوتو أمس.",
      "زار الوفد تونس، والمغرب.",
      "القاهرة (أ.ف.ب) وصل الوفد.",
      "وصل د.محمد أمس.",
      "قال أ.د.كريم لقناة سي.إن.إن ولموقع بوكينغ.كوم نعم.",
      "بلغ السعر 1,5 دولار عند 10:30.",
      "قال: «نعم»، ثم غادر.",
      "زر الموقع www.example.com غدا.",
    ],
  },
  token: {
    concerns: ({ kind, surface }) => kind === "punctuation" && MARKS.has(surface),
    look({ tokens }, at, report) {
      const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (mark === undefined || next?.start !== mark.end || next.word.kind !== "arabic" || before === undefined) return;
      // `وصل الوزير ،ثم`: one slip, and space-before-punct moves the space.
      if (before.end < mark.start || (mark.word.surface === "." && isJoinedLetter(before.word))) return;
      if (mark.word.surface === "." ? !isUnspacedStop(tokens, at, at - 1) && !endsDots(tokens, at) : !ends(before.word))
        return;
      report({
        start: mark.start,
        end: mark.end,
        values: [markNamed(mark.word.surface)],
        fixes: [
          { title: { ar: "أضف مسافة", en: "Add a space" }, edits: [{ start: mark.end, end: mark.end, text: " " }] },
        ],
      });
    },
  },
};

/** `وجي.بي`: و and a letter of a foreign name. */
const isJoinedLetter = perWord(({ readings }: Word): boolean =>
  readings.some(({ proclitics, key }) => proclitics !== "" && LETTERS.has(key)),
);
const LETTERS = new Set(rows("letter-names").map(({ form }) => keyForm(form)));

/** `تونس،`, `2015،`, `«كذا»،`; not `10:ص`. */
const ends = ({ kind, surface }: Word): boolean => kind === "arabic" || /^[»”)\]]$/.test(surface);

/** `وصل الوفد..ثم غادر`: two dots or more, a word before and behind them. */
function endsDots(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (tokens[first - 1]?.word.surface === "." && tokens[first - 1]?.end === tokens[first]?.start) first--;
  const before = tokens[first - 1]?.word;
  return first < at && before?.kind === "arabic" && before.plain.length > 2;
}

const MARKS = new Set(["،", "؛", ".", ":", "؟", "!"]);

export default check;
