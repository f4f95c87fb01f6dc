/** What features say to people: Arabic first, English beside it. `{0}` stands for a value. */
import type { Language, Value } from "../engine/checks/check";
import { filledIn } from "../engine/checks/wording";

/** Arabic, English. */
export const messages = {
  person: ["شخص", "Person"],
  organization: ["مؤسسة", "Organisation"],
  place: ["مكان", "Place"],
  group: ["جماعة", "Group"],
  event: ["حدث", "Event"],
  product: ["منتج أو مرض", "Product or disease"],
  work: ["عمل فني أو أدبي", "Work"],
  mentions: ["ورد الاسم {0}", "{0}"],
  quotationsOf: ["{0}", "{0}"],
  firstNamed: ["أول ذكر في الفقرة {0}", "first named in paragraph {0}"],
  countryFacts: ["{0} · العملة: {1}", "{0} · currency: {1}"],
  dateline: ["سطر التاريخ", "Dateline"],
  renameNisba: ["غيّر اسم البلد نفسه: النسبة تتبعه", "Rename the country itself: a nisba follows its country's name"],
  renameEmpty: ["اكتب الاسم بالحروف والمسافات فقط", "Write the name in letters and spaces only"],
  renameTaken: ["اختر اسما آخر: «{0}» مذكور في الخبر، فيختلط الاسمان", "Choose another name: the article has a {0} already, and the two could not be told apart"],
  countsLabel: ["{0} · {1}", "{0} · {1}"],
  countsDetails: ["في الخبر {0} و{1}، وتستغرق قراءته {2}. انقر لنسخ حقائق الخبر.", "{0} and {1}; {2} to read. Click to copy the article's facts."],
  lens: ["{0} · {1}", "{0} · {1}"],
  nameSpeaker: ["اذكر المتحدث هنا: {0}", "Name the speaker here: {0}"],
  toDirect: ["حوّل إلى اقتباس مباشر: «…»", "Turn into a direct quotation: «…»"],
  toIndirect: ["حوّل إلى كلام منقول بالمعنى: إن / أن", "Turn into reported speech: إن / أن"],
  fullName: ["اكتب الاسم كاملا: {0}", "Write the name in full: {0}"],
  addTitle: ["أضف الصفة: {0}", "Add the title: {0}"],
  titled: ["مع الصفة، لأول ذكر", "with the title, for the first mention"],
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
  fileMissing: ["راجع المسار: لا ملف هنا", "check the path, there is no such file"],
  fileBinary: ["اختر ملفا نصيا: هذا ملف ثنائي", "choose a text file, this one is binary"],
  fileEncoding: ["احفظ الملف بترميز UTF-8: لا يُقرأ بغيره", "save the file as UTF-8, it is in another encoding"],
  fileFolder: ["اذكر الملفات بأسمائها: هذا مجلد", "name the files, this is a folder"],
  fileForbidden: ["اطلب إذن قراءة الملف: النظام يمنعها", "ask for leave to read the file, the system refuses it"],
  level_error: ["خطأ", "error"], level_warning: ["تحذير", "warning"], level_information: ["معلومة", "information"], level_hint: ["تلميح", "hint"], level_off: ["غير مفعَّل", "off"],
  whoSaidWhat: ["من قال ماذا", "Who said what"],
  names: ["الأسماء", "Names"],
  numbers: ["الأرقام", "Numbers"],
  findings: ["التنبيهات", "Findings"],
  lastGood: ["يُعمل بآخر نسخة سليمة من الدليل حتى يُصحَّح الخطأ", "The last sound version of the stylebook holds until the fault is mended"],
  brokenStylebook: ["في دليل الأسلوب خطأ، ولا يُعمل بما تغيّر فيه حتى يُصحَّح. {0}", "The stylebook has a fault, and what changed in it does not hold until it is mended. {0}"],
  notWritten: ["تعذّر حفظ الملف: {0}", "The file could not be saved: {0}"],
  ignoreHere: ["تجاهل هذا التنبيه في هذه الجملة", "Ignore this finding in this sentence"],
  ignoreInFile: ["تجاهل هذا الفحص في هذا الملف", "Ignore this check in this file"],
  ignoreWord: ["لا تنبّه على «{0}» بعد الآن", "Never flag “{0}” again"],
  addToStylebook: ["أضف «{0}» إلى دليل الأسلوب", "Add “{0}” to the stylebook"],
  headline: ["العنوان", "Headline"],
  speaker: ["المتحدث", "Speaker"],
  unknownSpeaker: ["غير معروف", "Unknown"],
  explicit: ["مذكور صراحة", "written out"],
  dropped: ["الفاعل ضمير مستتر يعود على المتحدث في الفقرة {0}", "the subject is dropped and goes back to the speaker of paragraph {0}"],
  droppedHere: ["الفاعل ضمير مستتر", "the subject is dropped"],
  pronoun: ["الفاعل ضمير", "the subject is a pronoun"],
  continued: ["تتمة الاقتباس من الفقرة {0}", "goes on from paragraph {0}"],
  unresolved: ["لا يدل عليه النص", "the text does not tell"],
  sure: ["مؤكد", "sure"],
  likely: ["مرجح", "likely"],
  unsure: ["غير مؤكد", "unsure"],
  goesOn: ["تتمة الاقتباس", "goes on"],
  direct: ["اقتباس مباشر", "direct quotation"],
  indirect: ["كلام منقول بالمعنى", "reported speech"],
  mixed: ["كلام منقول فيه اقتباس", "reported speech with quoted words"],
  stance: ["دلالة الفعل", "What the verb implies"],
  value: ["القيمة", "Value"],
  inWords: ["بالحروف", "In words"],
  weekday: ["اليوم", "Weekday"],
  hijri: ["هجري", "Hijri"],
  gregorian: ["ميلادي", "Gregorian"],
  byDateline: ["بحسب تاريخ الخبر", "By the dateline"],
  asPercent: ["نسبةً مئوية", "As a percentage"],
  difference: ["الفارق", "Difference"],
  middle: ["الوسط", "Middle"],
  bornIn: ["سنة الميلاد: {0} تقريبا", "Born about {0}"],
  localTime: ["التوقيت المحلي", "local time"],
  per: ["لكل", "per"],
  perSecond: ["في الثانية", "per second"], perMinute: ["في الدقيقة", "per minute"], perHour: ["في الساعة", "per hour"], perDay: ["يوميا", "per day"],
  perWeek: ["أسبوعيا", "per week"], perMonth: ["شهريا", "per month"], perYear: ["سنويا", "per year"],
  bound_about: ["نحو", "about"], bound_more: ["أكثر من", "more than"], bound_least: ["لا يقل عن", "at least"], bound_less: ["أقل من", "less than"], bound_most: ["لا يزيد على", "at most"],
  writeInWords: ["اكتب العدد بالحروف: {0}", "Write in words: {0}"],
  writeInDigits: ["اكتب العدد بالأرقام: {0}", "Write in digits: {0}"],
  digitsTo_ascii: ["حوّل الأرقام كلها إلى الغربية: 123", "Turn all digits into Western ones: 123"],
  digitsTo_arabic: ["حوّل الأرقام كلها إلى المشرقية: ١٢٣", "Turn all digits into Eastern Arabic ones: ١٢٣"],
  digitsTo_persian: ["حوّل الأرقام كلها إلى الفارسية: ۱۲۳", "Turn all digits into Persian ones: ۱۲۳"],
  countsFrom: ["تُحسب من سنة {0}", "Counts from the year {0}"],
  fixAll: ["أصلح كل ما يمكن إصلاحه آليا في هذا الملف", "Fix all that can be fixed in this file"],
  previewHow: ["أزل العلامة عما يبقى على حاله، ثم طبّق", "Untick what is to stay as it is, then apply"],
  nothingToFix: ["لا شيء يُصحَّح في هذا الملف.", "There is nothing to correct in this file."],
  nothingSure: ["لم يُصحَّح شيء، و{0} بانتظار قرارك.", "Nothing was corrected; for you to decide: {0}."],
  fixedAll: ["اكتمل التصحيح: {0}، ولا شيء بانتظار قرارك.", "Done: {0}; nothing is left to decide."],
  fixedSome: ["اكتمل التصحيح: {0}، و{1} بانتظار قرارك.", "Done: {0}; for you to decide: {1}."],
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

/** @returns the message in the language, its `{n}` filled */
export function say(language: Language, key: MessageKey, ...values: (Value | number)[]): string {
  return filledIn(messages[key][language === "ar" ? 0 : 1], values.map((value) => (typeof value === "number" ? String(value) : value)), language);
}

/** From here on a speaker's confidence is sure, or at least likely. */
const SURE = 0.9;
export const LIKELY = 0.6;

/** @returns how sure a speaker is, in a word. */
export function sayConfidence(language: Language, confidence: number): string {
  return say(language, confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "unsure");
}

/** @returns the message for a key made of a prefix and a name, or the name itself where there is none. */
export function sayNamed(language: Language, prefix: "kind" | "stance" | "bound" | "level", name: string): string {
  const key = `${prefix}_${name}`;
  return key in messages ? say(language, key as MessageKey) : name;
}
