/** What can be wrong with a file, in words for the person whose file it is. */
import type { Bilingual } from "../engine/checks/check";
import { ltr, Refusal } from "../refusal";

const SAID = {
  readOnly: { ar: "«{0}» أو مجلده للقراءة فقط: امنح نفسك إذن الكتابة ثم أعد المحاولة", en: "{0} or its folder is read-only: allow yourself to write there, then try again" },
  unreadable: { ar: "لا إذن لك في قراءة «{0}»: امنح نفسك إذن القراءة ثم أعد المحاولة", en: "You may not read {0}: allow yourself to, then try again" },
  full: { ar: "امتلأ القرص، وبقي «{0}» كما كان: أفرغ مساحة ثم أعد المحاولة", en: "The disk is full, and {0} is as it was: make room, then try again" },
  busy: { ar: "برنامج آخر يكتب في «{0}»: أعد المحاولة بعد قليل، فإن تكرر هذا فاحذف الملف «{0}.lock»", en: "Another program is writing to {0}: try again in a moment; if this goes on, delete {0}.lock" },
  noFile: { ar: "«{0}» ليس ملفا، بل مجلد أو جهاز", en: "{0} is no file, but a folder or a device" },
  noFolder: { ar: "لا يُنشأ «{0}»: في مكان مجلده ملف", en: "{0} cannot be made: a file stands where its folder should be" },
  tooLarge: { ar: "«{0}» أكبر من أن يُقرأ: الحد 8 ميغابايت", en: "{0} is too large to be read: more than 8 MB" },
  notText: { ar: "«{0}» ليس نصا بترميز UTF-8: احفظه بهذا الترميز", en: "{0} is not UTF-8 text: save it as such" },
  elsewhere: { ar: "«{0}» ليس ملفا على هذا الجهاز، فلا يُكتب فيه", en: "{0} is no file of this machine, and is not written" },
  looped: { ar: "«{0}» رابط لا يصل إلى ملف", en: "{0} is a link that leads to no file" },
} as const satisfies Record<string, Bilingual>;

export function trouble(what: keyof typeof SAID, path: string): Refusal {
  const { ar, en } = SAID[what];
  return new Refusal({ ar: ar.replaceAll("{0}", ltr(path)), en: en.replaceAll("{0}", path) });
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
  EACCES: "readOnly", EPERM: "readOnly", EROFS: "readOnly",
  ENOSPC: "full", EDQUOT: "full", EFBIG: "full",
  EBUSY: "busy", EISDIR: "noFile", ENOTDIR: "noFolder", EEXIST: "noFolder", ELOOP: "looped",
};
