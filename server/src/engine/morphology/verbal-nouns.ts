/** Nouns of an act, as far as letters show them. */

/** @returns whether a form may be a verbal noun by its pattern: `إصابة`, `ارتفاع`, `انخفاض`, `استقبال`, `استعادة`, `مشاركة`, `توزيع`; other nouns look alike */
export const mayBeVerbalNoun = (form: string): boolean =>
  /^(?:إ.{1,2}ا.ة?|ا.ت.ا.|ان..ا.|است..ا.|است.ا.ة|م.ا..ة|ت.{2}ي.)$/.test(form);
