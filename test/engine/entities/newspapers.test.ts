/** Names in the words of newspapers: each rule with a text in which it holds and one in which it must not. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

const names = (text: string, type: string): string[] =>
  analyze(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name);

describe("a body", () => {
  it.each([
    ["goes to the end of its field", "نقلت هيئة الرقابة والتفتيش العام الملف.", "هيئة الرقابة والتفتيش العام"],
    ["takes its place", "أعلنت جمعية الثقافة والفنون بأبها البرنامج.", "جمعية الثقافة والفنون بأبها"],
    [
      "takes another body",
      "كلفت لجنة المسابقات بالاتحاد القطري لكرة القدم طاقما.",
      "لجنة المسابقات بالاتحاد القطري لكرة القدم",
    ],
    ["takes what it is for", "بدأت اللجنة العليا للانتخابات البلدية العمل.", "اللجنة العليا للانتخابات البلدية"],
    ["takes its region", "باشرت شرطة منطقة عسير الحادث.", "شرطة منطقة عسير"],
    ["sits in another country", "أكدت سفارة المملكة في مدريد الخبر.", "سفارة المملكة في مدريد"],
    ["is called after a person", "وصلت قوافل مركز الملك سلمان للإغاثة.", "مركز الملك سلمان للإغاثة"],
    ["bears a foreign name", "نشر معهد كوبلر للأبحاث الاقتصادية تقريرا.", "معهد كوبلر للأبحاث الاقتصادية"],
    ["is named in marks", "وقعت مع فريق «سفراء الخير» اتفاقا.", "سفراء الخير"],
  ])("%s", (_, text, name) => expect(names(text, "organization")).toContain(name));

  it.each([
    ["is none where it is what a body does", "حلق الفريق بقيادة المدرب سالم حداد."],
    ["is none where it is an ordinary noun", "دعا إلى الوحدة الوطنية في مصلحة الجميع."],
    ["is none where it is one of many", "زار الوفد 16 لجنة فرعية أمس."],
    ["is none that the text only speaks of", "أعلنت إدارة النادي القرار."],
    ["is none in a letter of the future", "المباراة التي ستجمع الفريقين غدا."],
    ["is none where marks hold a number", "استلمت المؤسسة (10) مبان."],
    ["is none where an undertaking is named", "انطلقت مبادرة «نزرع الأمل» أمس."],
  ])("%s", (_, text) => expect(names(text, "organization")).toEqual([]));

  it("ends where what is done for something begins", () =>
    expect(names("اتفق مع الغرفة التجارية الصناعية بنجران لإقامة الملتقى.", "organization")).toEqual([
      "الغرفة التجارية الصناعية بنجران",
    ]));

  it("leaves its class outside a name of its own", () =>
    expect(names("أشادت منظمة اليونسكو بالمشروع.", "organization")).toEqual(["اليونسكو"]));
});

describe("a club", () => {
  const sport = "فاز فريق النصر في الدوري، وسجل اللاعب هدفا في المباراة.";
  it("is one where the article is about sport and shows it", () =>
    expect(names(`${sport}\nوتعادل النصر أمس.`, "organization")).toEqual(["النصر"]));
  it("is none where the article is not", () => expect(names("كان النصر قريبا.", "organization")).toEqual([]));
  it("is none where a word beside it tells against it", () =>
    expect(names(`${sport}\nونظمت البلدية الحفل بالتعاون مع النادي.`, "organization")).not.toContain("التعاون"));
  it("is whom another meets", () =>
    expect(names(`${sport}\nوتغلب النصر على سموحة، وتعادل الأنصار مع الصفاء.`, "organization")).toEqual([
      "النصر",
      "سموحة",
      "الأنصار",
      "الصفاء",
    ]));
  it("is no country in its games", () =>
    expect(names(`${sport}\nويلتقي البحرين مع قطر غدا.`, "organization")).toEqual(["النصر"]));
  it("is one entity with and without its head", () =>
    expect(names(`${sport}\nوقال مدرب نادي النصر إن الفوز مهم.`, "organization")).toEqual(["نادي النصر"]));
});

describe("a place", () => {
  it.each([
    ["is what its class says", "وصلت القافلة إلى محافظة صلاح الدين.", "صلاح الدين"],
    ["goes to the end of a foreign name", "وقع الزلزال في إقليم خيبر بختونخواه.", "خيبر بختونخواه"],
    ["takes its epithet", "عاد الوفد إلى المدينة المنورة.", "المدينة المنورة"],
    ["is a part of its country", "هطلت الأمطار على المنطقة الشرقية.", "المنطقة الشرقية"],
    ["is called after a person", "أغلق ميدان الشهيد سالم حداد.", "ميدان الشهيد سالم"],
    ["stands behind a plural", "نزح الأهالي إلى بلدات رامود وطلعيد.", "طلعيد"],
  ])("%s", (_, text, name) => expect(names(text, "place")).toContain(name));

  it.each([
    ["is none behind a letter of the word", "كانت تجربة فريدة ورعاية كريمة."],
    ["is none behind a number", "أغلقت الشرطة 5 ميادين."],
    ["is none where the text only speaks of it", "لعبت في حديقة الفندق."],
    ["is none inside a word that begins with ف", "وقال المتطوع إنه فخور بخدمتكم."],
    ["is no people and no train", "حيا شعب البلاد ركاب قطار الليل."],
  ])("%s", (_, text) => expect(names(text, "place")).toEqual([]));

  it("is و and a city, where the article names its country alone", () => {
    expect(names("يربط القطار بين الرياض وجدة.", "place")).toEqual(["الرياض", "جدة"]);
    expect(names("يربط القطار بين الرباط ووجدة في المغرب.", "place")).toContain("وجدة");
  });

  it("is the kingdom that the article names; none where it names none", () => {
    expect(names("زار الوفد الرياض، ثم غادر المملكة.", "place")).toHaveLength(2);
    expect(names("غادر الوفد المملكة أمس.", "place")).toEqual([]);
  });
});

describe("a person", () => {
  it.each([
    ["begins behind an abbreviated title", "وصل م. حسن الشامي.", "حسن الشامي"],
    ["begins behind a rank", "أكد نقيب عبدالإله الجابري الخبر.", "عبدالإله الجابري"],
    ["begins behind an institution", "وصل مدير مستشفى الملك فهد ناصر العتيبي.", "ناصر العتيبي"],
    ["has a family name that is a word", "وصل المدير سامي الحداد.", "سامي الحداد"],
    ["has a family behind آل", "وقال عبدالمجيد بن سالم آل الشيخ إن الأمر يسير.", "عبدالمجيد بن سالم آل الشيخ"],
    ["has a given name with an article", "وصل الدكتور الخضر السعيدي.", "الخضر السعيدي"],
    ["has a nationality", "سجل اللاعب البرازيلي ماركينوس هدفا.", "ماركينوس"],
  ])("%s", (_, text, name) => expect(names(text, "person")).toContain(name));

  it.each([
    ["is none of guests", "أدى ضيوف الرحمن الصلاة."],
    ["is no office", "وقال شيخ القبيلة إنه موافق."],
    ["is none that is said twice", "تقدم الفريق رويدا رويدا."],
    ["is none in a formula", "وصلت القافلة بحمد الله."],
    ["is none in a place", "عبرت القافلة وادي حسان وبلدة الشيخ سالم."],
  ])("%s", (_, text) => expect(names(text, "person")).toEqual([]));

  it("takes no object for a family", () =>
    expect(names("وافتتح فيصل بن بندر المعرض.", "person")).toEqual(["فيصل بن بندر"]));

  it("is one in every part of a lineage, and in given and family name", () => {
    expect(names("زار راكان بن ماجد بن سعود المعرض. وقال راكان بن ماجد إنه مميز.", "person")).toHaveLength(1);
    expect(names("فاز عمر بن محمد الشهري. وقال عمر الشهري إنه سعيد.", "person")).toHaveLength(1);
    expect(names("فاز عمر بن محمد الشهري. وقال عمر العسيري إنه سعيد.", "person")).toHaveLength(2);
  });

  it("is one behind what is joined to a family's name, and by a name that is a village's as well", () => {
    const joined = analyze("قال سامي العلي إنه سافر. ودعا للعلي بالشفاء، وسلم عليه، وبالعلي وكالعلي فرح الجميع.");
    expect(joined.entities.map(({ mentions }) => mentions.length)).toEqual([4]);
    expect(names("قال كريم نصر الله إن العمل بدأ. ورد نصر الله على السؤال.", "place")).toEqual([]);
    expect(names("زار الوفد بلدة نصر الله.", "person")).toEqual([]);
  });

  it("is one by a family's name of two words, which a given name of two is not", () => {
    expect(names("أكد السفير ناجي أبو شامة الموعد. وأوضح أبو شامة أنه قريب.", "person")).toHaveLength(1);
    expect(names("أكد المستشار ناجي عبد الله الموعد. وأوضح الملك عبد الله أنه قريب.", "person")).toHaveLength(2);
  });
});

describe("a person's name", () => {
  it.each([
    ["keeps a month that is a family's, behind a title", "قالت وزيرة الداخلية تيريزا ماي أمس.", "تيريزا ماي"],
    ["keeps a family's name that is an adjective", "وقال نور الدين البحري إن الأمر انتهى.", "نور الدين البحري"],
    ["keeps a given name that is a preposition", "أدى إلى مقتل المواطنة زينب علي حمية.", "زينب علي حمية"],
    ["has a family's name that no list has", "عقد اجتماع برئاسة وديع الجريء أمس.", "وديع الجريء"],
    ["begins behind what he did", "من بطولة سامي الخوري وآخرين.", "سامي الخوري"],
    ["is a mother's by her son", "وأوضحت أم رنيم أنها اضطرت.", "أم رنيم"],
    ["begins behind an office with its field", "وأوضح وزير النقل علي الربيعي أن الطريق مفتوح.", "علي الربيعي"],
    ["begins behind an office, though على shares its key", "وأكد وزير العمل علي قنديل أن العمل بدأ.", "علي قنديل"],
    ["begins behind a woman's office", "وقالت وزيرة البيئة منى العامري إن العمل بدأ.", "منى العامري"],
    ["loses its و", "قتل سالم حداد (34 عاما) ونجاة بشاي.", "نجاة بشاي"],
  ])("%s", (_, text, name) => expect(names(text, "person")).toContain(name));

  it.each([
    ["is no adjective alone behind an office", "وبدا رئيس البلدية سعيدا، وكان رئيس النادي سعيد بفوزه.", "سعيد"],
    ["is no preposition behind an office", "واتفق وزير المالية علي زيادة الأجور.", "علي زيادة"],
    ["takes no participle", "يعول الفريق على كريم حداد المتعثر.", "كريم حداد المتعثر"],
    ["takes no adjective of a noun before it", "تحدث في مؤتمر نور الدين الصحفي.", "نور الدين الصحفي"],
    ["takes no word for or", "لا ندري أحضر سالم أم فيصل.", "أم فيصل"],
  ])("%s", (_, text, name) => expect(names(text, "person")).not.toContain(name));
});

describe("an event", () => {
  it.each([
    ["takes its edition and year", "انطلق مهرجان صيف أبها 1436هـ أمس.", "مهرجان صيف أبها 1436هـ"],
    ["bears a name that no list has", "يبدأ مهرجان كامل السينمائي الدولي غدا.", "مهرجان كامل السينمائي الدولي"],
  ])("%s", (_, text, name) => expect(names(text, "event")).toContain(name));
  it("is none that is any round", () => expect(names("قال إن الدورة الخامسة مختلفة.", "event")).toEqual([]));
});

describe("people of a nation", () => {
  it("are a group by themselves, and an adjective behind a noun", () => {
    expect(names("كان المعسكر يضم سعوديين.", "group")).toHaveLength(1);
    expect(names("وصل الحجاج اليمنيون أمس.", "group")).toEqual([]);
  });
  it("are one group in every case", () =>
    expect(names("تقدم الحوثيون شمالا. وقال شهود إن الحوثيين انسحبوا.", "group")).toHaveLength(1));
});

describe("a byline", () => {
  const text = "ضبط عصابة\nأيمن حداد – سبق: أكد الكاتب سالم الرواحي أن الطريق آمن.";
  it("names the author and the paper, and gives them no words", () => {
    const { dateline, entities, quotations } = analyze(text);
    const nameOf = (id: string | undefined): string | undefined => entities.find((one) => one.id === id)?.name;
    expect([nameOf(dateline?.author), nameOf(dateline?.agency)]).toEqual(["أيمن حداد", "سبق"]);
    expect(quotations.flatMap(({ speakers }) => speakers.map(({ name }) => name))).toEqual(["سالم الرواحي"]);
  });
  const bylineOf = (line: string): string => {
    const { dateline, entities } = analyze(`${line}\nقال الوزير إن العمل مستمر.`);
    const nameOf = (id: string | undefined): string => entities.find((one) => one.id === id)?.name ?? "-";
    return dateline === null ? "" : [dateline.author, dateline.place, dateline.agency].map(nameOf).join(" ");
  };
  it.each([
    ["كتب: محمود السمنودي", "محمود السمنودي - -"],
    ["كتبت ريتا شلهوب:", "ريتا شلهوب - -"],
    ["كتب محمود السمنودي ومنى عادل:", "محمود السمنودي - -"],
    ["إعداد: سامي حداد", "سامي حداد - -"],
    ["كتب محمود حداد: لا حل قريبا.", ""],
    ["كتب الشاعر:", ""],
    ["تقرير: الأزمة مستمرة", ""],
    ["أبها: سعيد بن علي", "سعيد بن علي أبها -"],
    ["الرياض: سلطان العتيبي", "سلطان العتيبي الرياض -"],
    ["محمود علي - القاهرة", "محمود علي القاهرة -"],
    ["بيروت - «الشرق الأوسط»: نجلاء حداد", "نجلاء حداد بيروت الشرق الأوسط"],
    ["الرياض: إغلاق طريق الملك فهد", ""],
    ["بيروت: لا اتفاق", ""],
    ["الرواحي: محمود علي", ""],
  ])("of %s is «%s»", (line, expected) => expect(bylineOf(line)).toBe(expected));
  it("is none where a person is given the word", () =>
    expect(analyze("لافروف: روسيا تدعم الحوار\nقال الوزير إن العمل مستمر.").dateline).toBeNull());
});

describe("who is no name, and after whom something is named", () => {
  it.each([
    [
      "a festival is named after a person",
      "أعلن الوزير أن مهرجان قيس بن صالح ينطلق غدا.",
      ["event مهرجان قيس بن صالح"],
    ],
    ["and a film has its star", "من بطولة سامي الخوري وحده.", ["person سامي الخوري"]],
    ["to me, before a noun", "قال لي صديق قديم إن العمل بدأ.", []],
    [
      "a syllable that is a preposition elsewhere",
      "وقال الناطق باسم الخارجية وانغ ون بين إن العمل بدأ.",
      ["person وانغ ون بين"],
    ],
    ["and is one", "وقع خلاف بين المدير والوزير.", []],
  ])("%s", (_, text, expected) => {
    const { entities } = analyze(text);
    expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(expected);
  });
});

describe("a title", () => {
  const titles = (text: string): string[] => analyze(text).entities.flatMap((entity) => entity.titles);
  it.each<[string, string, string[]]>([
    ["is not that of whom one meets", "والتقى الوزير كريم حداد مدير الشركة.", ["الوزير"]],
    [
      "is one's own behind a rank of birth",
      "استقبل الأمير سالم حداد أمير المنطقة اليوم وفدا.",
      ["الأمير", "أمير المنطقة"],
    ],
    ["is one's own behind another verb", "وأعلن كريم حداد مدير الشركة أن الموعد قريب.", ["مدير الشركة"]],
    ["ends before the country that is visited", "زار الأمير سالم حداد ولي العهد مصر.", ["الأمير", "ولي العهد"]],
    ["goes on to the country that is governed", "وصل كريم حداد رئيس جمهورية مصر.", ["رئيس جمهورية مصر"]],
    ["is an order's or a tribe's head", "وصل شيخ الأزهر كريم حداد.", ["شيخ الأزهر"]],
    ["is the wife's whose husband has the office", "وصلت زوجة الوزير هدى حداد.", ["زوجة الوزير"]],
  ])("%s", (_, text, expected) => expect(titles(text)).toEqual(expected));
});

it("a house of God is no body, what God helps is", () => {
  expect(names("حج المسلمون إلى بيت الله الحرام.", "organization")).toEqual([]);
  expect(names("وأعلنت كتائب حزب الله موقفها.", "organization")).not.toEqual([]);
});
