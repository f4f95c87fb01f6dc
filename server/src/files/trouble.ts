/** What can be wrong with a file, in words for the person whose file it is. */
import type { Bilingual } from "../engine/language";
import { filledIn } from "../engine/checks/wording";
import { leftToRight } from "../engine/text/direction";
import { Refusal } from "../refusal";

/** Bytes that a file may have: of Arabic, half as many letters. */
export const LARGEST = 8 * 1024 * 1024;

const SAID = {
  readOnly: {
    ar: "امنح نفسك إذن الكتابة ثم أعد المحاولة: «{0}» أو مجلده للقراءة فقط",
    en: "Allow yourself to write there, then try again: {0} or its folder is read-only",
  },
  unreadable: {
    ar: "امنح نفسك إذن القراءة ثم أعد المحاولة: لا إذن لك في قراءة «{0}»",
    en: "Allow yourself to read there, then try again: you may not read {0}",
  },
  full: {
    ar: "أفرغ مساحة ثم أعد المحاولة: امتلأ القرص، وبقي «{0}» كما كان",
    en: "Make room, then try again: the disk is full, and {0} is as it was",
  },
  busy: {
    ar: "أعد المحاولة بعد قليل، فإن تكرر هذا فاحذف الملف «{1}»: برنامج آخر يكتب في «{0}»",
    en: "Try again in a moment; if this goes on, delete {1}: another program is writing to {0}",
  },
  noFile: { ar: "اختر ملفا: «{0}» مجلد أو جهاز", en: "Choose a file: {0} is a folder or a device" },
  noFolder: {
    ar: "انقل الملف الذي في مكان المجلد ثم أعد المحاولة: لا يُنشأ «{0}» من دون مجلده",
    en: "Move the file that stands where the folder should be, then try again: {0} cannot be made without its folder",
  },
  tooLarge: {
    ar: "قسّم الملف: «{0}» أكبر من أن يُقرأ، والحد 8 ملايين بايت",
    en: "Split the file: {0} is too large to be read, more than 8 MB",
  },
  notText: {
    ar: "احفظ الملف بترميز UTF-8: «{0}» ليس نصا بهذا الترميز",
    en: "Save the file as UTF-8: {0} is no text in this encoding",
  },
  elsewhere: {
    ar: "عدّل الملف في مكانه: «{0}» ليس على هذا الجهاز، فلا يُكتب فيه من هنا",
    en: "Change the file where it is: {0} is not on this machine, and is not written from here",
  },
  contested: {
    ar: "أعد المحاولة: كُتب في «{0}» شيء آخر في هذه اللحظة، ولم يُمسّ",
    en: "Try again: something else was written to {0} just now, and that stands",
  },
  unanswered: {
    ar: "أعد المحاولة: لم يصل الملف «{0}» من المحرر",
    en: "Try again: the editor did not hand over {0}",
  },
  looped: { ar: "صحّح الرابط: «{0}» لا يصل إلى ملف", en: "Correct the link: {0} leads to no file" },
} as const satisfies Record<string, Bilingual>;

export function trouble(what: keyof typeof SAID, path: string): Refusal {
  const { ar, en } = SAID[what];
  const lock = `${path}.lock`;
  return new Refusal({
    ar: filledIn(ar, [leftToRight(path), leftToRight(lock)], "ar"),
    en: filledIn(en, [path, lock], "en"),
  });
}

/** @returns what an error of the file system means; one that says so already, and any other, stays as it is */
export function troubleOf(error: unknown, path: string): unknown {
  const what = CODES[codeOf(error) ?? ""];
  return what === undefined ? error : trouble(what, path);
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const CODES: Readonly<Record<string, keyof typeof SAID>> = {
  EACCES: "readOnly",
  EPERM: "readOnly",
  EROFS: "readOnly",
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EBUSY: "busy",
  EISDIR: "noFile",
  ENOTDIR: "noFolder",
  EEXIST: "noFolder",
  ELOOP: "looped",
};
