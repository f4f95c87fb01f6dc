/** Faults of a newsroom's files in the words of those who write it: what to do at this place, and why. */
import type * as v from "valibot";
import type { ErrorCode } from "yaml";
import type { Bilingual } from "../engine/language";
import { leftToRight } from "../engine/text/direction";
import { MOST_IN_WORDS } from "../engine/house-style/rules";

type Issue = v.BaseIssue<unknown>;

/** Is this a key that the file has not? */
export const isUnknownKey = ({ type, expected }: Issue): boolean => type === "strict_object" && expected === "never";

/** @returns what is wrong with a value or a key */
export function sayIssue(issue: Issue): Bilingual {
  const { type, expected, received } = issue;
  // A list where keys should stand has keys of its own: 0, 1 …
  if (isUnknownKey(issue) && /^\d+$/.test(bare(received))) return MAPPING;
  if (isUnknownKey(issue))
    return {
      ar: `صحّح المفتاح «${bare(received)}» أو احذفه: لا مفتاح هنا بهذا الاسم`,
      en: `Correct the key “${bare(received)}” or remove it: there is none of this name here`,
    };
  if (type === "strict_object" && received === "undefined")
    return {
      ar: `أضف المفتاح «${bare(expected ?? "")}»: لا يُقرأ هذا المدخل من دونه`,
      en: `Add the key “${bare(expected ?? "")}”: this entry is not read without it`,
    };
  if (type === "picklist")
    return {
      ar: `اكتب إحدى هذه القيم: ${choices(expected).map(leftToRight).join("، ")}`,
      en: `Write one of these: ${choices(expected).join(", ")}`,
    };
  return VALUES[type] ?? { ar: "راجع هذه القيمة: لا تُقبل هنا", en: "Look at this value: it is not taken here" };
}

export const sayUnknownCheck = (id: string): Bilingual => ({
  ar: `صحّح اسم الفحص «${id}»: لا فحص بهذا الاسم`,
  en: `Correct the name “${id}”: no check is called so`,
});

/** What YAML has and the newsroom's files have not, and what is too much to be read. */
export const REFUSED = {
  long: {
    ar: "قسّم الملف أو احذف ما لا يلزم منه: هو أطول من أن يُقرأ",
    en: "Split the file, or remove what is not needed: it is too long to be read",
  },
  deep: {
    ar: "خفّف التداخل: في الملف قوائم داخل قوائم أعمق من أن تُقرأ",
    en: "Nest the lists less: they are too deep within each other to be read",
  },
  several: {
    ar: "احذف السطر «---» وما بعده: في الملف أكثر من وثيقة",
    en: "Remove the line “---” and what follows it: the file holds several documents",
  },
  alias: {
    ar: "ضع الكلمة بين علامتي تنصيص، أو اكتب ما تحيل إليه: ما يبدأ بنجمة إحالة في YAML، ولا تُقبل الإحالات هنا",
    en: "Put the word between quotation marks, or write out what it stands for: what begins with * is an alias in YAML, and aliases are not taken here",
  },
  anchor: {
    ar: "احذف العلامة «&»، أو ضع الكلمة بين علامتي تنصيص: هي علامة إحالة في YAML، ولا تُقبل الإحالات هنا",
    en: "Remove the mark “&”, or put the word between quotation marks: it is an anchor in YAML, and anchors are not taken here",
  },
  merge: {
    ar: "اكتب المفاتيح نفسها مكان «<<»: لا يُقبل الدمج هنا",
    en: "Write the keys themselves in the place of “<<”: merge keys are not taken here",
  },
  dash: {
    ar: "أضف مسافة بعد الشرطة: لا يبدأ بها عنصر القائمة إلا متبوعة بمسافة",
    en: "Put a space after the dash: without it no list item begins here",
  },
  twice: {
    ar: "احذف أحد المفتاحين: المفتاح نفسه مكتوب مرتين",
    en: "Remove one of the two: the same key is written twice",
  },
  unreadable: {
    ar: "راجع كتابة الملف: لا يُقرأ على قواعد YAML",
    en: "Look at how the file is written: it cannot be read as YAML",
  },
} as const satisfies Record<string, Bilingual>;

/** @returns what is wrong with the writing of YAML; in English the parser's own words where there are none of ours */
export function sayYaml({ code, message }: { code: ErrorCode; message: string }): Bilingual {
  return (
    YAML_MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ??
    YAML[code] ?? { ar: "راجع هذا الموضع: لا يُقرأ على قواعد YAML", en: `Look at this place: ${message}` }
  );
}

/** Is something opened and not closed? */
export const isUnclosed = ({ message }: { message: string }): boolean =>
  UNCLOSED_MARKS.some((pattern) => pattern.test(message));

const bare = (name: string): string => name.replace(/^"|"$/g, "");
/** `("person" | "place")` */
const choices = (expected: string | null): string[] =>
  [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name);

const MAPPING: Bilingual = {
  ar: "اكتب هنا مفاتيح بقيمها، كل مفتاح في سطر",
  en: "Write keys with their values here, each on a line",
};
const NUMBER: Bilingual = {
  ar: `اكتب عددا صحيحا من 0 إلى ${MOST_IN_WORDS}`,
  en: `Write a whole number from 0 to ${MOST_IN_WORDS}`,
};

/** By the type of a valibot issue. */
const VALUES: Readonly<Record<string, Bilingual>> = {
  strict_object: MAPPING,
  record: MAPPING,
  number: NUMBER,
  integer: NUMBER,
  min_value: NUMBER,
  max_value: NUMBER,
  array: {
    ar: "اكتب هنا قائمة، كل عنصر منها في سطر يبدأ بشرطة",
    en: "Write a list here, each item on a line that begins with a dash",
  },
  string: {
    ar: "اكتب هنا نصا، وضعه بين علامتي تنصيص إن كان رقما أو تاريخا",
    en: "Write text here, between quotation marks where it is a number or a date",
  },
  regex: { ar: "اكتب قيمة هنا: المكان فارغ", en: "Write a value here: there is none" },
  iso_date: {
    ar: `اكتب التاريخ بالسنة ثم الشهر ثم اليوم: ${leftToRight("2024-03-09")}`,
    en: "Write the date as year, month, day: 2024-03-09",
  },
  min_length: { ar: "أضف عنصرا واحدا على الأقل: القائمة فارغة", en: "Add one item at least: the list is empty" },
};

const MARKED: Bilingual = {
  ar: "ضع القيمة بين علامتي تنصيص: تبدأ بعلامة لها معنى في YAML",
  en: "Put the value between quotation marks: it begins with a mark that YAML reads",
};

const UNCLOSED: Bilingual = {
  ar: "أضف القوس الناقص: فُتح ولم يُغلق",
  en: "Add the missing bracket: it opens and nothing closes",
};

const UNCLOSED_MARKS = [/end with a [\]}]/, /^Missing closing ["']quote/] as const;

/** By the words of a YAML error where one code has several causes. */
const YAML_MESSAGES: readonly (readonly [RegExp, Bilingual])[] = [
  [UNCLOSED_MARKS[0], UNCLOSED],
  [
    UNCLOSED_MARKS[1],
    {
      ar: "أضف علامة التنصيص الناقصة: فُتحت ولم تُغلق",
      en: "Add the missing quotation mark: it opens and nothing closes",
    },
  ],
  [
    /^Sequence item without - indicator/,
    {
      ar: "ابدأ السطر بشرطة أو اضبط مسافاته: لا يقع تحت عنصر من القائمة",
      en: "Begin this line with a dash or line it up: it stands under no item of the list",
    },
  ],
];

/** By the code of a YAML error. */
const YAML: Partial<Record<ErrorCode, Bilingual>> = {
  BAD_SCALAR_START: MARKED,
  BAD_ALIAS: REFUSED.alias,
  BAD_INDENT: {
    ar: "اضبط المسافات في أول السطر: لا تساوي ما حولها",
    en: "Line this line up with those around it: its spaces at the beginning do not match",
  },
  TAB_AS_INDENT: {
    ar: "اكتب مسافات في أول السطر مكان علامة الجدولة: لا تقبلها YAML",
    en: "Indent with spaces: YAML takes no tab",
  },
  MISSING_CHAR: {
    ar: "أكمل الكتابة هنا: تنقص نقطتان أو قوس أو فاصلة أو علامة تنصيص",
    en: "Complete what is written here: a colon, a bracket, a comma or a quotation mark is missing",
  },
  UNEXPECTED_TOKEN: {
    ar: "راجع هذا الموضع: فيه كتابة لا محل لها",
    en: "Look at this place: something stands here that does not belong",
  },
  MULTILINE_IMPLICIT_KEY: {
    ar: "أضف نقطتين بعد المفتاح في سطره: لا يمتد المفتاح سطرين",
    en: "Write the key and its colon on one line: a key does not go over two",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ar: "ضع القيمة بين علامتي تنصيص أو ابدأ سطرا جديدا: في السطر مفتاحان",
    en: "Put the value between quotation marks or begin a new line: the line has two keys",
  },
  BLOCK_IN_FLOW: {
    ar: "افصل بين العناصر بفاصلة: لا تُكتب قائمة بشرطات داخل قوسين",
    en: "Part the items by commas: between brackets no list is written with dashes",
  },
  BAD_DQ_ESCAPE: {
    ar: "احذف الشرطة المائلة أو اكتبها مرتين: لها معنى بين علامتي تنصيص مزدوجتين",
    en: "Remove the backslash or write it twice: it has a meaning between double quotation marks",
  },
};
