/** What a stylebook's terms say of themselves: patterns that can be read, and sentences that are right and wrong by them. */
import { rejectsIn } from "../engine/house-style/stylebook";
import { readPattern, type PatternFault } from "../engine/house-style/patterns";
import type { StylebookTerm } from "../engine/house-style/rules";
import type { Bilingual } from "../engine/language";

/** Something that is wrong with a term, and where in it. */
export interface TermFault {
  readonly path: readonly (string | number)[];
  readonly message: Bilingual;
}

/** @returns what is wrong with a term: it is not in force then */
export function faultsOfTerm(term: StylebookTerm): TermFault[] {
  const unread = PATTERNS.flatMap((list) =>
    (term[list] ?? []).flatMap((pattern, at): TermFault[] => {
      const read = readPattern(pattern);
      return typeof read === "string" ? [{ path: [list, at], message: UNREAD[read] }] : [];
    }),
  );
  if (unread.length > 0) return unread;
  const failing = (list: "wrong" | "right", wanted: boolean): TermFault[] =>
    (term[list] ?? []).flatMap((sentence, at): TermFault[] =>
      rejectsIn(term, sentence) === wanted ? [] : [{ path: [list, at], message: FAILING[list] }],
    );
  return [...failing("wrong", true), ...failing("right", false)];
}

const PATTERNS = ["rejected", "precededBy", "followedBy", "notPrecededBy", "notFollowedBy"] as const;

const FAILING: Readonly<Record<"wrong" | "right", Bilingual>> = {
  wrong: {
    ar: "عدّل القاعدة أو الجملة: لا تجد القاعدة هنا ما ترفضه، فلا يُعمل بها",
    en: "Change the rule or the sentence: the rule finds nothing here, and is off",
  },
  right: {
    ar: "عدّل القاعدة أو الجملة: ترفض القاعدة هنا شيئا والجملة صواب، فلا يُعمل بها",
    en: "Change the rule or the sentence: the rule finds something in what is right, and is off",
  },
};

const UNREAD: Readonly<Record<PatternFault, Bilingual>> = {
  bracket: {
    ar: "أضف القوس الناقص: في النمط قوس بلا نظيره، فلا يُعمل بالقاعدة",
    en: "Add the missing bracket: one stands alone in this pattern, and its rule is off",
  },
  empty: {
    ar: "اكتب كلمة في النمط: قد يخلو من الكلمات، فلا يُعمل بالقاعدة",
    en: "Write a word: this pattern may be without one, and its rule is off",
  },
  short: {
    ar: "أطل الكلمة إلى ثلاثة أحرف: ما دونها يوافق كلمات كثيرة، فلا يُعمل بالقاعدة",
    en: "Write three letters or more: fewer with endings are too many words, and the rule is off",
  },
  verb: {
    ar: "اكتب ماضي الفعل ثم مضارعه للغائب، مثل ‎~قام/يقوم: لا يُعمل بالقاعدة قبل ذلك",
    en: "Write the verb's perfect, then its imperfect, as ~قام/يقوم: until then its rule is off",
  },
  edge: {
    ar: "ضع «…» بين كلمتين: لا تقف في أول النمط ولا في آخره، فلا يُعمل بالقاعدة",
    en: "Put … between two words: it stands at no edge of a pattern, and the rule is off",
  },
  sign: {
    ar: "ابدأ النمط بكلمة: لا يُبحث عن علامة أو رقم، فلا يُعمل بالقاعدة",
    en: "Begin with a word: no sign and no number is looked for, and the rule is off",
  },
  many: {
    ar: "قسّم النمط: صوره أكثر من أن تُحصى، فلا يُعمل بالقاعدة",
    en: "Split this pattern: it stands for too many forms, and its rule is off",
  },
};
