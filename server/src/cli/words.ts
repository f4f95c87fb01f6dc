/** What the command line says to people: Arabic, English. `{0}` stands for a value. */
import { filledIn } from "../engine/checks/wording";
import type { Language, Value } from "../engine/language";

/** @returns a message in one language, its values filled in */
export function tell(language: Language, key: keyof typeof WORDS, ...values: Value[]): string {
  return filledIn(WORDS[key][language === "ar" ? 0 : 1], values, language);
}

const WORDS = {
  about: [
    "يقرأ نصوص الصحافة العربية: من يتكلم، وما يُعَدّ، ومن يُذكر، وما يحتاج إلى نظر.",
    "Reads Arabic press text: who speaks, what is counted, who is named, and what wants a look.",
  ],
  otherLanguage: ["In English: arabic-press --help --language en", "بالعربية: arabic-press --help --language ar"],
  usage: ["الاستعمال:", "Usage:"],
  arguments: ["المدخلات:", "Arguments:"],
  options: ["الخيارات:", "Options:"],
  commands: ["الأوامر:", "Commands:"],
  choices: ["{0} (القيم: {1})", "{0} (one of: {1})"],
  initial: ["{0} (ابتداء: {1})", "{0} (at first: {1})"],

  analyze: [
    "يطبع تحليل الأخبار: كائن JSON في كل سطر، أو ملخصا يُقرأ",
    "print the analysis of articles, one JSON object a line or a readable summary",
  ],
  check: ["يطبع ما يحتاج إلى نظر، ولا شيء غيره", "print the findings, and nothing else"],
  quotes: ["يطبع الأقوال جدولا: قول في كل صف", "print who said what as a table, one quotation a row"],
  figures: ["يطبع الأرقام جدولا: رقم في كل صف", "print the figures as a table, one figure a row"],
  names: ["يطبع الأسماء جدولا: اسم في كل صف", "print the names as a table, one name a row"],
  init: [
    "يطبع مسودة دليل أسلوب مما في الأخبار: الأسماء والصفات والأرقام والشهور",
    "print a draft of a stylebook from articles: names, titles, digits, months",
  ],
  try: [
    "يطبع ما تجده قاعدة من دليل الأسلوب في أرشيف، قبل العمل بها",
    "print what a rule of the stylebook finds in an archive, before it is switched on",
  ],
  rule: [
    "اسم القاعدة، أو الصورة المعتمدة فيها، أو نمط مرفوض",
    "the rule's name, its preferred form, or a pattern that it rejects",
  ],
  tryStylebook: ["دليل الأسلوب الذي فيه القاعدة", "the stylebook that has the rule"],
  mostHits: ["عدد المواضع التي تُطبع؛ وتُعدّ كلها", "how many places are printed; all are counted"],
  noRule: ["صحّح الاسم «{0}»: لا قاعدة بهذا الاسم", "correct the name “{0}”: no rule is called so"],
  noSoundRule: [
    "صحّح الأخطاء السابقة أولا: لا قاعدة سليمة باسم «{0}»",
    "mend the faults above first: no sound rule is called “{0}”",
  ],
  hit: ["«{0}» ← «{1}»", "“{0}” → “{1}”"],
  hitInItsForm: ["«{0}» ← «{1}» بالصيغة المناسبة", "“{0}” → “{1}” in the form that fits"],
  hits: [
    "المواضع: {0} · الأخبار التي هي فيها: {1} · الأخبار المقروءة: {2}",
    "places: {0} · in articles: {1} · of articles read: {2}",
  ],
  server: ["يشغّل خادم اللغة للمحررات الأخرى", "run the language server, for other editors"],
  completion: ["يطبع ما تكمل به الطرفية الأوامر والخيارات", "print what lets a shell complete commands and options"],
  help: ["يطبع هذه المساعدة", "print this help"],
  version: ["يطبع رقم الإصدار", "print the version"],

  paths: [
    'ملفات نصية أو مجلدات أو أنماط مثل "*.txt"؛ و- هي المدخل القياسي',
    'text files, folders, patterns as "*.txt"; - is standard input',
  ],
  format: ["صيغة ما يُطبع", "the form in which it is printed"],
  language: ["لغة الرسائل", "the language of messages"],
  stylebook: ["دليل أسلوب تسري قواعده على الأخبار", "a newsroom's stylebook.yaml, whose rules hold for the articles"],
  checkStylebook: [
    "دليل أسلوب آخر، ويأتي بعد stylebook.yaml في المجلد الحالي",
    "another stylebook, below the stylebook.yaml of the folder that you are in",
  ],
  everyPlace: [
    "تنبيه لكل موضع من عيب يعم الخبر، لا تنبيه واحد لها كلها",
    "a finding for each place of a fault that an article has everywhere, not one for all",
  ],
  encoding: ["ترميز الملفات، مثل windows-1256", "the encoding of the files, as windows-1256"],
  jsonl: ["المدخل سجلات JSON، سجل في كل سطر", "what comes in is JSON Lines: a record a line"],
  field: ["حقل السجل الذي فيه النص", "the field of a record that has the text"],
  jobs: ["عدد المعالجات التي تعمل معا", "how many threads work side by side"],
  level: ["أدنى مستوى يُطبع ويُحسب", "the lowest level that is printed and counted"],
  preset: [
    "نوع غرفة الأخبار، وبه تتعين مستويات الفحوص ما لم يعينها دليل الأسلوب",
    "a kind of newsroom: the levels of the checks that the stylebook does not set",
  ],
  checks: ["هذه الفحوص وحدها، وبين أسمائها فواصل", "these checks only, their names with commas between"],
  fix: ["يصحح ما لا يحتاج إلى سؤال، ويكتب الملفات", "make the corrections that ask nothing, and write the files"],
  fixDryRun: ["يطبع هذه التصحيحات فروقا ولا يكتب شيئا", "print these corrections as a diff, and write nothing"],
  stdin: ["يقرأ خبرا من المدخل القياسي", "read one article from standard input"],
  stdinFilename: ["اسم الخبر الآتي من المدخل القياسي", "the name of what comes by standard input"],
  cache: [
    "يحفظ ما وُجد في هذا الملف، فلا يُقرأ مرة أخرى إلا ما تغير",
    "keep what was found in this file: what did not change is not read again",
  ],
  maxWarnings: ["عدد التحذيرات المقبولة قبل رمز الخروج 1", "so many warnings are let pass before the exit code is 1"],
  shell: ["نوع الطرفية", "the shell"],
  stdio: ["يتحدث عبر المدخل والمخرج القياسيين", "speak over standard input and output"],

  fileMissing: ["راجع المسار: لا ملف هنا", "check the path, there is no such file"],
  fileBinary: ["اختر ملفا نصيا: هذا ملف ثنائي", "choose a text file, this one is binary"],
  tooDeep: [
    "لم يُقرأ الملف: عناصره متداخلة أكثر من ألف مرة",
    "not read: more than a thousand elements stand in each other",
  ],
  ownEntities: [
    "لم يُقرأ الملف: يعرّف كيانات لنفسه (‎<!ENTITY)",
    "not read: the document declares entities of its own (<!ENTITY)",
  ],
  noNews: [
    "لا خبر في الملف: يُقرأ NewsML-G2 وNITF وninjs",
    "no article in the file: NewsML-G2, NITF and ninjs are read",
  ],
  noDocx: ["لم يُقرأ الملف: ليس مستند DOCX سليما", "not read: this is no sound DOCX document"],
  tooLarge: ["لم يُقرأ الملف: نصه أكبر من 64 ميغابايت", "not read: its text is larger than 64 megabytes"],
  fileUtf8: [
    "اذكر ترميز الملف، مثل ‎--encoding {0}، أو احفظه بترميز UTF-8: ليس نصا بهذا الترميز",
    "name the file's encoding, as --encoding {0}, or save it as UTF-8: it is in another",
  ],
  fileEncoding: ["راجع الترميز: ليس هذا الملف بترميز {0}", "check the encoding, the file is not in {0}"],
  fileLarge: ["قسّم الملف: الحد {0} مليون بايت", "split the file, no more than {0} MB are read of one"],
  fileForbidden: ["اطلب إذن قراءة الملف: النظام يمنعها", "ask for leave to read the file, the system refuses it"],
  fileChanged: [
    "أعد المحاولة: تغير الملف أثناء قراءته، وبقي كما هو",
    "try again: the file changed while it was read, and is as it was",
  ],
  nothingToRead: [
    "راجع المسارات: لا خبر فيها (‎.txt و‎.md و‎.html و‎.xml و‎.docx وغيرها)",
    "check the paths, there is no article there (.txt, .md, .html, .xml, .docx and others)",
  ],
  noEncoding: ["لا يُعرف ترميز بهذا الاسم", "no encoding of that name is known"],
  noCount: ["اكتب عددا صحيحا من {0} فصاعدا", "write a whole number, {0} or more"],
  noCheck: ["لا فحص بهذا الاسم: {0}", "there is no check of that name: {0}"],
  fixUtf8: ["حوّل الملفات إلى UTF-8 أولا: لا يُكتب بغيره", "convert the files to UTF-8 first: no other is written"],
  fixReadOnly: [
    "صحّح الملف في Word بيدك: لا يُكتب في ملفات DOCX",
    "correct the file in Word by hand: no DOCX is written",
  ],
  fixBroken: [
    "صحّح ما في هذا الملف أولا: لم يُكتب شيء في الأخبار",
    "mend that file first: nothing was written into articles",
  ],
  nothingGiven: ["اذكر ملفا أو مجلدا، أو - للمدخل القياسي", "name a file or a folder, or - for standard input"],
  outputFull: ["لم يُكتب المخرج كله: {0}", "not all of the output was written: {0}"],
  outputClosed: [
    "المخرج القياسي مغلق أو مهمل، فلا يُكتب شيء",
    "standard output is closed or ignored, nothing can be written",
  ],

  recordNoJson: ["ليس هذا السجل كائن JSON", "this record is no JSON object"],
  recordNoText: ["لا نص في الحقل {0} من هذا السجل", "this record has no text in the field {0}"],
  recordLarge: ["قسّم هذا السجل: الحد {0} مليون بايت", "split this record, no more than {0} MB are read of one"],
  recordFailed: ["لم يُقرأ هذا السجل: {0}", "this record could not be read: {0}"],
  progress: ["{0}، {1} في الثانية", "{0}, {1} a second"],

  sum: ["{0} في {1} من {2}", "{0} in {1} of {2}"],
  sumNone: ["لا تنبيهات في {0}", "no findings in {0}"],
  sumBelow: ["وأدنى من هذا المستوى {0}: يعرضها ‎--level hint", "and {0} below that level: --level hint shows them"],
  sumMended: ["أُجري {0}", "{0} made"],

  columnArticle: ["الخبر", "Article"],
  columnDate: ["التاريخ", "Date"],
  columnSpeaker: ["المتحدث", "Speaker"],
  columnTitle: ["الصفة", "Title"],
  columnKind: ["النوع", "Kind"],
  columnCue: ["فعل القول", "Reporting verb"],
  columnWords: ["القول", "Words"],
  columnConfidence: ["الثقة", "Confidence"],
  columnCertainty: ["اليقين", "Certainty"],
  columnFigure: ["الرقم", "Figure"],
  columnCounted: ["المعدود", "Counted"],
  columnValue: ["القيمة", "Value"],
  columnUnit: ["الوحدة", "Unit"],
  columnBound: ["الحد", "Bound"],
  columnSaid: ["القيمة بالكلمات", "Value in words"],
  columnName: ["الاسم", "Name"],
  columnTitles: ["الصفات", "Titles"],
  columnMentions: ["مرات الذكر", "Mentions"],

  unknownOption: ["لا خيار بهذا الاسم", "there is no such option"],
  unknownCommand: ["لا أمر بهذا الاسم", "there is no such command"],
  missingArgument: ["ينقص هذا المدخل", "this argument is missing"],
  optionMissingArgument: ["تنقص قيمة هذا الخيار", "this option wants a value"],
  invalidArgument: ["لا تصلح القيمة «{1}»", "“{1}” is no value for it"],
  allowed: ["والقيم المقبولة: {0}", "one of: {0}"],
  excessArguments: ["مدخلات أكثر مما يأخذ الأمر", "more arguments than the command takes"],
} as const satisfies Record<string, readonly [string, string]>;
