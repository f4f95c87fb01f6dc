/** Verb, subject, object: where a name ends that stands behind its verb, by sentences that read otherwise without a rule, each beside one that stays. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each person as `name (title) ×mentions`. */
const told = (text: string): string[] =>
  analyze(text).entities.flatMap(({ type, name, titles, mentions }) =>
    type === "person"
      ? [
          `${name}${titles.length > 0 ? ` (${titles.join("؛ ")})` : ""}${mentions.length > 1 ? ` ×${String(mentions.length)}` : ""}`,
        ]
      : [],
  );

describe("a noun that a verb takes", () =>
  it.each<[string, string, string[]]>([
    ["ends the subject's name", "التقى محمود أبو النجا الوفد.", ["محمود أبو النجا"]],
    ["ends it before his title", "واتهم النائب سالم حداد القاضي النحاس بالتقصير.", ["سالم حداد (النائب)"]],
    [
      "begins behind what may be a family's name",
      "وانتقد النائب سالم محمد القاضي القرار.",
      ["سالم محمد القاضي (النائب)"],
    ],
    ["ends it behind an imperfect, too", "ويلتقي محمود أبو النجا الوفد غدا.", ["محمود أبو النجا"]],
    ["does not behind a verb that takes nobody", "ووصل محمود أبو النجا العتيبي.", ["محمود أبو النجا العتيبي"]],
    ["is a plural that no list has", "وكرم سمو الشيخ راشد المتفوقين.", ["راشد (سمو الشيخ)"]],
    ["is no family's that only ends so", "واستقبل نبيل الياسين في مكتبه الوفد.", ["نبيل الياسين"]],
    ["is an office, behind a whole name", "والتقى كريم الحسن السفير.", ["كريم الحسن"]],
    [
      "is none that a family is called by, behind one name",
      "وجاء بعد قتل العقيد حسان الشيخ في الحادث.",
      ["حسان الشيخ (العقيد)"],
    ],
    ["is not what ends a name", "واستقبل نور الدين في مكتبه الوفد.", ["نور الدين"]],
    ["is the last of them", "واستقبل الدكتور سامي حداد النادي الوفد.", ["سامي حداد النادي (الدكتور)"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("two people whom a verb joins", () =>
  it.each<[string, string, string[]]>([
    ["go by their families' names", "وانتقد هاريس ترودو بشدة.", ["هاريس", "ترودو"]],
    ["are one where no verb takes somebody", "ووصل هاريس ترودو أمس.", ["هاريس ترودو"]],
    [
      "are one where the verb takes a thing behind it",
      "واتهم النائب سالم علي ترودو شركة محلية بالتقصير.",
      ["سالم علي ترودو (النائب)"],
    ],
    ["are one by no first name before a family's", "وانتقد كوبلر حداد نصار بشدة.", ["كوبلر حداد نصار"]],
    ["are one by a father's name", "وانتقد سامي حمدان نصار بشدة.", ["سامي حمدان نصار"]],
    ["are one by a father's name with the article", "وانتقد سامي الأحمد نصار بشدة.", ["سامي الأحمد نصار"]],
    ["are one by what may be a first name", "وتجاوز محمد صلاح حمدان.", ["محمد صلاح حمدان"]],
    ["are one by a first name", "وانتقد جاستن ترودو الاتفاق.", ["جاستن ترودو"]],
    ["are one by a first name that is a family's, too", "وانتقد مرسي ترودو بشدة.", ["مرسي ترودو"]],
    [
      "are told by the article",
      "قال الرئيس شنيتزلر إنه باق. وانتقد لبيد شنيتزلر بشدة.",
      ["شنيتزلر (الرئيس) ×2", "لبيد"],
    ],
    [
      "are told by a whole name",
      "قال رئيس الحكومة نبيل حسون إنه باق. والتقى حسون ترودو أمس.",
      ["نبيل حسون (رئيس الحكومة) ×2", "ترودو"],
    ],
    [
      "are one whom the article calls by both",
      "وقال لبيد ترودو إن العمل بدأ. وقال ترودو إنه باق. وانتقد لبيد ترودو بشدة.",
      ["لبيد ترودو ×3"],
    ],
    ["are one whom lists have", "قال الفنان كريم إنه سعيد. وانتقد كريم بنزيمة بشدة.", ["كريم بنزيمة (الفنان) ×2"]],
    [
      "are one where something else is taken",
      "قال الفنان كريم إنه سعيد. واستقبل كريم ترودو الوفد.",
      ["كريم ترودو (الفنان) ×2"],
    ],
    ["are told by no place", "ووصل الوفد إلى سيدني. وانتقد سيدني ترودو بشدة.", ["سيدني ترودو"]],
    ["are not one alone", "قال شنيتزلر إنه باق. وانتقد شنيتزلر بشدة.", ["شنيتزلر ×2"]],
    ["are a whole name and another", "وتجاوز محمد صلاح مبابي.", ["محمد صلاح", "مبابي"]],
    [
      "are a name that the article has, and another",
      "وقال سامر بن خالد إن العمل بدأ. والتقى سامر بن خالد ماكرون أمس.",
      ["سامر بن خالد ×2", "ماكرون"],
    ],
    ["are not of a longer name", "والتقى شي جين بينغ في بكين.", ["شي جين بينغ"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a name of three words whose verb has nobody else to take", () =>
  it.each<[string, string, string[]]>([
    ["is two behind a family's with the article", "وهاجم سامي الحداد نصار في بيان.", ["سامي الحداد", "نصار"]],
    ["is two before a day", "وهاجم سامي الحداد نصار أمس.", ["سامي الحداد", "نصار"]],
    ["is two by any name", "وصف النائب نديم الحداد قاسم بالمحرض.", ["نديم الحداد (النائب)", "قاسم"]],
    ["is two behind a compound", "وهاجم حسن فضل الله جعجع.", ["حسن فضل الله", "جعجع"]],
    ["is one that a compound ends", "وهاجم سامي فضل الله بشدة.", ["سامي فضل الله"]],
    ["is one whose family closes it", "وهاجم سامي الحداد فضل الله بشدة.", ["سامي الحداد فضل الله"]],
    ["is one where something else is taken", "وهاجم سامي الحداد نصار الوفد.", ["سامي الحداد نصار"]],
    ["is one behind what may be a father's", "والتقى محمد المنصف مرزوق أمس.", ["محمد المنصف مرزوق"]],
    ["is one of given names", "وهاجم النائب علي عمار نصار بشدة.", ["علي عمار نصار (النائب)"]],
    [
      "is one where the article has another of that family, who may be his brother",
      "وهاجم النائب علي عمار نصار بشدة. وقال الوزير كريم نصار إن العمل بدأ.",
      ["علي عمار نصار (النائب)", "كريم نصار (الوزير)"],
    ],
    [
      "is one where it ends in a compound by which he is called alone",
      "التقى وزير الصيد سالم عبد الغفور، أمس، الوفد. وقال عبد الغفور إن العمل بدأ.",
      ["سالم عبد الغفور (وزير الصيد) ×2"],
    ],
    [
      "is one where that ends in الدين",
      "ودعا وزير الصيد سالم نور الدين إلى الهدوء. وقال نور الدين إن العمل بدأ.",
      ["سالم نور الدين (وزير الصيد) ×2"],
    ],
    [
      "is one where he has it in short himself",
      "وهاجم النائب علي عمار نصار بشدة. وقال الوزير علي نصار إن العمل بدأ.",
      ["علي عمار نصار (النائب)", "علي نصار (الوزير)"],
    ],
    [
      "is one without a title, for he may be taken himself",
      "واتهم محمد علي نصار وشقيقه سامي نصار بالسرقة.",
      ["محمد علي نصار", "سامي نصار"],
    ],
    [
      "is two with the article where the text has that",
      "وانتقد النائب غازي زعيتر الحداد. وقال القاضي طارق الحداد إنه باق.",
      ["غازي زعيتر (النائب)", "طارق الحداد (القاضي) ×2"],
    ],
    ["is one with the article elsewhere", "وانتقد النائب غازي زعيتر الحداد.", ["غازي زعيتر الحداد (النائب)"]],
    [
      "is two by a family abroad behind an office's",
      "وانتقد زعيم المعارضة دورنيك سالفيك ترودو بشدة.",
      ["دورنيك سالفيك (زعيم المعارضة)", "ترودو"],
    ],
    ["is one by it without an office", "والتقى دورنيك سالفيك ترودو أمس.", ["دورنيك سالفيك ترودو"]],
    ["is two behind one whom lists have", "وانتقد وليد جنبلاط جعجع.", ["وليد جنبلاط", "جعجع"]],
    [
      "is two behind him by a first name",
      "وعين الرئيس محمود عباس محمد حداد رئيسا للوزراء.",
      ["محمود عباس (الرئيس)", "محمد حداد"],
    ],
    ["is one with his father's", "اعتقل محمد مسعود حداد أمس.", ["محمد مسعود حداد"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a ruler's title behind a verb of appointing", () =>
  it.each<[string, string, string[]]>([
    ["is his who appoints", "عين الملك سالم حداد رئيسا للوزراء.", ["سالم حداد"]],
    ["is his before what somebody is given to do", "وكلف الرئيس سالم حداد بتشكيل الحكومة.", ["سالم حداد"]],
    ["is his before what she is made", "وعين الملك سلمى حداد سفيرة في باريس.", ["سلمى حداد"]],
    ["leaves whom he appoints his own", "عين البابا المطران سالم حداد معاونا له.", ["سالم حداد (المطران)"]],
    ["is no more than a word of it", "وعين الرئيس السوري سالم حداد وزيرا.", ["سالم حداد"]],
    ["is his own who held it", "ورشح الوزير السابق سالم حداد مديرا للمنظمة.", ["سالم حداد (الوزير السابق)"]],
    ["is the other's where nothing tells", "انتخب الرئيس سالم حداد.", ["سالم حداد (الرئيس)"]],
    ["is the other's behind another verb", "كرم الملك سالم حداد بوسام.", ["سالم حداد (الملك)"]],
    ["is a rank of whom is appointed", "عين العميد سالم حداد قائدا للشرطة.", ["سالم حداد (العميد)"]],
    ["is his whose one name it has", "وكلف الرئيس حداد بتشكيل لجنة.", ["حداد (الرئيس)"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a name abroad behind ل or ب", () =>
  it.each<[string, string, string[]]>([
    ["is another's", "قال ترامب لنتنياهو إنه باق.", ["ترامب"]],
    ["is another's behind a given name", "والتقى عباس بغوتيريش أمس.", ["عباس"]],
    ["may begin so", "وقال سيرغي لافروف إن العمل بدأ.", ["سيرغي لافروف"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("what stands before بن", () =>
  it.each<[string, string, string[]]>([
    ["is no verb", "وتعهد بن حنيف بالدعم. وهاجم بن حنيف القرار.", ["بن حنيف ×2"]],
    ["is no auxiliary", "وكان بن سلمان قد أكد ذلك.", ["بن سلمان"]],
    ["may be a word as well", "وزار سهل بن حنيف المصنع.", ["سهل بن حنيف"]],
    ["may be nobody's in the lists", "وقال دوكور بن حنيف إن العمل بدأ.", ["دوكور بن حنيف"]],
    ["may have و before it", "ووصل سالم منصور وزايد بن حنيف.", ["سالم منصور", "زايد بن حنيف"]],
    ["is no verb before ولد", "وعاد ولد سيدي إلى نواكشوط.", ["ولد سيدي"]],
    ["is no verb that no list has", "وزار بن زايد المصنع.", ["بن زايد"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a name behind what a person does", () =>
  it.each<[string, string, string[]]>([
    ["ends before بـ", "وفاز سامي العلي بالجائزة.", ["سامي العلي"]],
    ["has علي in it", "أصيب خالد علي بجروح.", ["خالد علي"]],
    ["is nobody else's", "قتل حسن علي برصاص مجهولين. وأصيب كريم حسن بكسر.", ["حسن علي", "كريم حسن"]],
    ["is none before على", "وفاز خالد على راشد بالسباق.", ["خالد"]],
    ["is no single word", "وفاز سعيد بالجائزة الكبرى.", []],
    ["is no noun's", "وفي قضية سامي العلي بالأمس.", []],
    ["ends before a city", "وغادر كريم بن سالم الرواحي الكوفة أمس.", ["كريم بن سالم الرواحي"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a family's name behind an office", () =>
  it.each<[string, string, string[]]>([
    [
      "is not of the next one's title",
      "استقبل الرئيس السيسي الرئيس الهندي كريم حداد.",
      ["السيسي (الرئيس)", "كريم حداد (الرئيس الهندي)"],
    ],
    ["tells who it is", "هنأ الرئيس تبون المنتخب.", ["تبون (الرئيس)"]],
    ["is an adjective before a given name", "وقتل القيادي الحوثي سالم حداد.", ["سالم حداد"]],
    ["is an adjective that is none", "وقال الرئيس المصري إن العمل بدأ.", []],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("how and what with", () =>
  it.each<[string, string, string[]]>([
    ["end a name", "ورد محمود بغضب: «كفى».", ["محمود"]],
    ["end it as a verbal noun", "وحظيت سلمى حايك بتكريم.", ["سلمى حايك"]],
    ["end it as a plural", "وشدت ريهام عبد الحكيم بأغنيات قديمة.", ["ريهام عبد الحكيم"]],
    ["end it as a participle", "وختم نبيل مازحا: «انتهى».", ["نبيل"]],
    ["are none that lists have as a name", "وقال سالم بحر إن العمل بدأ.", ["سالم بحر"]],
    ["are none that a family is called by", "وقال سالم باسلامة إن العمل بدأ.", ["سالم باسلامة"]],
    ["are none that is the whole name", "وقال الرئيس كالبا إن العمل بدأ.", ["كالبا (الرئيس)"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a name behind one who is somebody's", () =>
  it.each<[string, string, string[]]>([
    ["is his own", "وقال نجله سامي العلي إن والده بخير.", ["سامي العلي"]],
    ["is the office's", "أكد مدير مكتبه سامي العلي أن الزيارة تأجلت.", ["سامي العلي (مدير مكتبه)"]],
    ["is none where a noun follows", "وقال نجله سعيد إن والده بخير.", []],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));
