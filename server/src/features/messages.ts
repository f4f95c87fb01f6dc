/** What features say to people: Arabic first, English beside it. `{0}` stands for a value. */
import type { Language } from "../engine/checks/check";

const messages = {
  person: ["شخص", "Person"],
  organization: ["مؤسسة", "Organisation"],
  place: ["مكان", "Place"],
  group: ["جماعة", "Group"],
  event: ["حدث", "Event"],
  product: ["منتج أو مرض", "Product or disease"],
  work: ["عمل", "Work"],
  mentions: ["مرات الذكر: {0}", "mentions: {0}"],
  quotationsOf: ["الأقوال: {0}", "quotations: {0}"],
  firstNamed: ["أول ذكر: الفقرة {0}", "First named in paragraph {0}"],
  countryFacts: ["{0} · العملة: {1}", "{0} · currency: {1}"],
  dateline: ["سطر التاريخ", "Dateline"],
  renameNisba: ["النسبة تتبع اسم بلدها: أعد تسمية البلد نفسه", "A nisba follows its country's name: rename the country itself"],
  renameEmpty: ["الاسم الجديد كلمات لا غير", "A new name is words, and some of them"],
  renameTaken: ["في الخبر «{0}» آخر: الاسمان لا يصيران واحدا", "The article has another {0}: two names cannot become one"],
  lens: ["{0} · الأقوال: {1}", "{0} · quotations: {1}"],
  nameSpeaker: ["تسمية المتحدث هنا: {0}", "Name the speaker here: {0}"],
  toDirect: ["اقتباس مباشر: «…»", "Quote the words: «…»"],
  toIndirect: ["كلام منقول بالمعنى: إن / أن", "Report the words: إن / أن"],
  fullName: ["الاسم كاملا: {0}", "The name in full: {0}"],
  addTitle: ["إضافة الصفة: {0}", "Add the title: {0}"],
  titled: ["مع صفته، أول ذكر", "with the title, first mention"],
  inArticle: ["من الخبر", "named in the article"],
  inStylebook: ["من دليل الأسلوب", "from the stylebook"],
  inLexicon: ["من المعجم", "from the lexicon"],
  cueVerb: ["فعل قول", "reporting verb"],
  datelineOf: ["سطر تاريخ {0}", "dateline of {0}"],
  indexing: ["قراءة أخبار المجلد", "Reading the folder's articles"],
  factsSpeaker: ["المتحدث", "Speaker"],
  factsTitle: ["الصفة", "Title"],
  factsCue: ["فعل القول", "Reporting verb"],
  factsParagraph: ["الفقرة", "Paragraph"],
  factsDate: ["التاريخ", "Date"],
  factsName: ["الاسم", "Name"],
  factsTitles: ["الصفات", "Titles"],
  factsMentions: ["مرات الذكر", "Mentions"],
  factsWords: ["القول", "Words"],
  factsKind: ["النوع", "Kind"],
  factsNumber: ["الرقم", "Number"],
  factsUnit: ["الوحدة", "Unit"],
  lastGood: ["آخر دليل أسلوب صالح ما زال نافذا", "The last good stylebook is still in force"],
  brokenStylebook: ["دليل الأسلوب فيه خطأ، وآخر صالح منه نافذ: {0}", "The stylebook has a fault; the last good one is in force: {0}"],
  notWritten: ["لم يُكتب الملف: {0}", "The file was not written: {0}"],
  ignoreHere: ["تجاهل هذا هنا", "Ignore this here"],
  ignoreInFile: ["تجاهل هذا الفحص في هذا الملف", "Ignore this check in this file"],
  ignoreWord: ["لا تنبه على «{0}» أبدا", "Never flag “{0}”"],
  addToStylebook: ["إضافة «{0}» إلى دليل الأسلوب", "Add “{0}” to the stylebook"],
  headline: ["العنوان", "Headline"],
  speaker: ["المتحدث", "Speaker"],
  unknownSpeaker: ["غير معروف", "Unknown"],
  explicit: ["مذكور صراحة", "written out"],
  dropped: ["فاعل مضمر، محمول من الفقرة {0}", "dropped subject, carried over from paragraph {0}"],
  droppedHere: ["فاعل مضمر", "dropped subject"],
  pronoun: ["ضمير", "pronoun"],
  continued: ["اقتباس مستمر من الفقرة {0}", "goes on from paragraph {0}"],
  unresolved: ["لم يُعرف", "not resolved"],
  sure: ["مؤكد", "sure"],
  likely: ["مرجح", "likely"],
  unsure: ["غير مؤكد", "unsure"],
  goesOn: ["اقتباس مستمر", "goes on"],
  direct: ["اقتباس مباشر", "direct quotation"],
  indirect: ["كلام منقول بالمعنى", "reported speech"],
  mixed: ["كلام منقول فيه اقتباس", "reported speech with quoted words"],
  stance: ["موقف الفعل", "Stance of the verb"],
  value: ["القيمة", "Value"],
  inWords: ["كتابةً", "In words"],
  weekday: ["اليوم", "Weekday"],
  hijri: ["هجري", "Hijri"],
  gregorian: ["ميلادي", "Gregorian"],
  byDateline: ["بحسب تاريخ الخبر", "By the dateline"],
  asPercent: ["نسبةً مئوية", "As a percentage"],
  difference: ["الفارق", "Difference"],
  middle: ["الوسط", "Middle"],
  bornIn: ["مولود في {0} تقريبا", "Born about {0}"],
  localTime: ["التوقيت المحلي", "local time"],
  per: ["لكل", "per"],
  perSecond: ["في الثانية", "per second"], perMinute: ["في الدقيقة", "per minute"], perHour: ["في الساعة", "per hour"], perDay: ["يوميا", "per day"],
  perWeek: ["أسبوعيا", "per week"], perMonth: ["شهريا", "per month"], perYear: ["سنويا", "per year"],
  bound_about: ["نحو", "about"], bound_more: ["أكثر من", "more than"], bound_least: ["لا يقل عن", "at least"], bound_less: ["أقل من", "less than"], bound_most: ["لا يزيد على", "at most"],
  writeInWords: ["كتابة العدد بالحروف: {0}", "Write in words: {0}"],
  writeInDigits: ["كتابة العدد بالأرقام: {0}", "Write in digits: {0}"],
  digitsTo_ascii: ["تحويل كل الأرقام إلى 123", "Convert all digits to 123"],
  digitsTo_arabic: ["تحويل كل الأرقام إلى ١٢٣", "Convert all digits to ١٢٣"],
  digitsTo_persian: ["تحويل كل الأرقام إلى ۱۲۳ (فارسية)", "Convert all digits to ۱۲۳ (Persian)"],
  resolvedDay: ["{0}: {1}", "{0}: {1}"],
  countsFrom: ["تُحسب من سنة {0}", "Counts from the year {0}"],
  seeDocs: ["شرح الفحص", "About this check"],
  fixAll: ["إصلاح كل ما يمكن إصلاحه في هذا الملف", "Fix all in this file"],
  previewHow: ["أزل العلامة عما يبقى على حاله، ثم طبّق", "Untick what is to stay as it is, then apply"],
  nothingToFix: ["لا شيء يُصحَّح في هذا الملف.", "There is nothing to correct in this file."],
  fixedAll: ["{0}، و{1}.", "{0}; {1}."],
  fought: ["تعارضت فحوص فتُرك موضعها على حاله: {0}.", "Checks disagree, and their place was left as it is: {0}."],
  kind_cardinal: ["عدد", "Cardinal"], kind_ordinal: ["عدد ترتيبي", "Ordinal"], kind_fraction: ["كسر", "Fraction"], kind_percent: ["نسبة مئوية", "Percent"],
  kind_money: ["مبلغ", "Money"], kind_quantity: ["كمية", "Quantity"], kind_date: ["تاريخ", "Date"], kind_time: ["وقت", "Time"], kind_year: ["سنة", "Year"],
  kind_duration: ["مدة", "Duration"], kind_range: ["نطاق", "Range"], kind_age: ["عمر", "Age"], kind_score: ["نتيجة", "Score"],
  stance_neutral: ["محايد", "neutral"], stance_endorsing: ["يسلّم بصحة القول", "presents it as true"], stance_strong: ["تأكيد قوي", "strong assertion"],
  stance_factive: ["يسلّم بصحة القول", "presents it as fact"], stance_opinion: ["رأي", "opinion"], stance_prediction: ["توقع", "prediction"], stance_doubting: ["تشكيك في القول", "casts doubt"],
  stance_denial: ["نفي", "denial"], stance_urging: ["حث", "urging"], stance_demand: ["مطالبة", "demand"], stance_proposal: ["اقتراح", "proposal"], stance_warning: ["تحذير", "warning"],
  stance_commitment: ["تعهد", "commitment"], stance_threat: ["تهديد", "threat"], stance_praising: ["ثناء", "praise"], stance_condemning: ["إدانة", "condemnation"], stance_accusing: ["اتهام", "accusation"],
  stance_question: ["سؤال", "question"], stance_performative: ["إعلان", "declaration"], stance_hinting: ["تلميح", "hint"],
} as const satisfies Record<string, readonly [ar: string, en: string]>;

export type MessageKey = keyof typeof messages;

/** @returns the message in the language, its `{n}` filled. */
export function say(language: Language, key: MessageKey, ...values: (string | number)[]): string {
  const message = messages[key][language === "ar" ? 0 : 1];
  return values.length === 0 ? message : message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
}

/** A sentence about a number of things, in the form that the number asks for (CLDR's plural categories). */
const counted = {
  mended: {
    ar: { zero: "لم يُصحَّح شيء", one: "أُجري تصحيح واحد", two: "أُجري تصحيحان", few: "أُجريت {0} تصحيحات", many: "أُجري {0} تصحيحا", other: "أُجري {0} تصحيح" },
    en: { zero: "No corrections were made", one: "1 correction was made", other: "{0} corrections were made" },
  },
  waiting: {
    ar: { zero: "لا شيء ينتظر قرارك", one: "ينتظر قرارك تنبيه واحد", two: "ينتظر قرارك تنبيهان", few: "تنتظر قرارك {0} تنبيهات", many: "ينتظر قرارك {0} تنبيها", other: "ينتظر قرارك {0} تنبيه" },
    en: { zero: "none is left to decide", one: "1 finding waits for your decision", other: "{0} findings wait for your decision" },
  },
} as const satisfies Record<string, Record<Language, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>>;

const PLURALS = { ar: new Intl.PluralRules("ar"), en: new Intl.PluralRules("en") };

/** @returns the sentence for a whole number of things */
export function sayCount(language: Language, key: keyof typeof counted, count: number): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = counted[key][language];
  const form = count === 0 ? forms.zero : forms[PLURALS[language].select(count)];
  return (form ?? forms.other).replace("{0}", String(count));
}

/** From here on a speaker's confidence is sure, or at least likely. */
const SURE = 0.9;
export const LIKELY = 0.6;

/** @returns how sure a speaker is, in a word. */
export function sayConfidence(language: Language, confidence: number): string {
  return say(language, confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "unsure");
}

/** @returns the message for a key made of a prefix and a name, or the name itself where there is none. */
export function sayNamed(language: Language, prefix: "kind" | "stance" | "bound", name: string): string {
  const key = `${prefix}_${name}`;
  return key in messages ? say(language, key as MessageKey) : name;
}
