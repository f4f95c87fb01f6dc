/** Names of local news, by rule: a text in which each holds, and one in which it must not. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** What is named, each as it is written, with its type. */
const named = (text: string): string[] =>
  analyze(text)
    .entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ kind }) => kind !== "nisba" && kind !== "title")
        .map(({ start, end }) => ({ start, as: `${text.slice(start, end)} ${type}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ as }) => as);

describe("a province", () => {
  it.each([
    ["ends before what is done there", "تبدأ البلدية في محافظة ثادق تشجير الشوارع.", ["ثادق place"]],
    ["ends before a noun in ة", "وتتولى الشركة في محافظة بلقرن صيانة الطرق.", ["بلقرن place"]],
    ["goes to the end of a foreign name", "وقع الزلزال في إقليم خيبر بختونخواه.", ["خيبر بختونخواه place"]],
    ["is one behind its governor", "كرم محافظ الغربية الفائزين.", ["الغربية place"]],
    ["is none behind another title", "كرم مدير الغربية الفائزين.", []],
    ["is none behind إلى", "انتقل من الضفة الشرقية وإلى الغربية.", []],
    [
      "is one behind a preposition, in an article that names it",
      "كرم محافظ البحيرة الفائزين، وتفقد الأسواق بالبحيرة.",
      ["البحيرة place", "البحيرة place"],
    ],
    ["is none there in another article", "كرم المدير الفائزين، وسبح الأطفال بالبحيرة.", []],
    [
      "is no adjective in that article",
      "كرم محافظ الغربية الفائزين، ثم عبر الضفة الغربية.",
      ["الغربية place", "الضفة الغربية place"],
    ],
    ["is none with a verbal noun in the accusative", "قرع الجرس بمدينة ثادق إيذانا بالبدء.", ["ثادق place"]],
    ["ends before another with ب", "وصل المسعفون إلى جبل كوبلان بمأرب.", ["جبل كوبلان place", "مأرب place"]],
    [
      "is one between two others, though a word",
      "هطلت الأمطار على دمياط والمنزلة وبورسعيد.",
      ["دمياط place", "المنزلة place", "بورسعيد place"],
    ],
    ["is one between dashes", "زار قرى دمياط – المنزلة – بورسعيد.", ["دمياط place", "المنزلة place", "بورسعيد place"]],
    ["is none behind one alone", "هطلت الأمطار على دمياط والمنزلة قريبة.", ["دمياط place"]],
    [
      "is one in a row of which most are nothing else",
      "تشمل الحالة جدة، الليث، تربة، ورابغ، والجموم.",
      ["جدة place", "الليث place", "تربة place", "رابغ place", "الجموم place"],
    ],
    ["is none in a row of words", "تشمل الحالة الليث، تربة، والكامل، والسماء.", []],
    ["is a side of its town behind a preposition", "فاز بالمقعد في نوتنغهام الشرقية.", ["نوتنغهام الشرقية place"]],
    ["has sides that are another's", "تفقد حدود ليبيا الشرقية.", ["ليبيا place"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a word that is a name elsewhere", () => {
  it.each([
    ["is a prayer's", "تقام الصلاة عليه بعد صلاة المغرب في الجامع الكبير.", []],
    ["is a country's behind another word", "وصل الوفد إلى المغرب أمس.", ["المغرب place"]],
    ["is a greeting's", "كتب على اللوحة: عيد مبارك عليكم.", []],
    ["is a body's, and no person's", "التقى الأمين العام لحزب الله الوفد.", ["حزب الله organization"]],
    ["is whose visitors they are", "استقبل الرجل زواره في بيته.", []],
    ["is a town as it is written", "وصل الوفد إلى زوارة أمس.", ["زوارة place"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a club", () => {
  const sport = "شهدت المباراة هدفا من ركلة جزاء في الدوري.";
  it.each([
    ["bears its city's name where it does what clubs do", `${sport} وحسم الشارقة اللقاء.`, ["الشارقة organization"]],
    ["is no city where others do something", `${sport} وزار المدير الشارقة.`, ["الشارقة place"]],
    ["is none where a verb takes the word", `${sport} وحقق النصر بصعوبة.`, []],
    [
      "is one with all of its name",
      `${sport} وتعادل دبا الفجيرة مع كلباء.`,
      ["دبا الفجيرة organization", "كلباء organization"],
    ],
    [
      "is one between marks",
      `${sport} وتغلب “عجمان” على ضيفه “الفجيرة”.`,
      ["عجمان organization", "الفجيرة organization"],
    ],
    ["bears a city's name behind its own", `${sport} ووقع مع نادي أهلي جدة.`, ["نادي أهلي جدة organization"]],
    ["is one where someone is in it", `${sport} وحيا المدرب نظيره في الخليج.`, ["الخليج organization"]],
    ["is none where someone is somewhere", `${sport} وعاش المدرب في الخليج.`, ["الخليج place"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a body", () => {
  it.each([
    ["is led", "عينت القيادة العليا للدرك الملكي قائدا.", ["القيادة العليا للدرك الملكي organization"]],
    [
      "is one of its region",
      "أعلنت المديرية الجهوية للصحة بمكناس البرنامج.",
      ["المديرية الجهوية للصحة بمكناس organization"],
    ],
    ["is a nation's presidency", "نفت الرئاسة المصرية الخبر.", ["الرئاسة المصرية organization"]],
    ["is no presidency of any time", "نفت الرئاسة السابقة الخبر.", []],
    ["is one of its town", "تتبع المدرسة إدارة فاقوس التعليمية.", ["إدارة فاقوس التعليمية organization"]],
    [
      "is one of a side of its town",
      "نظرت محكمة شمال القاهرة الابتدائية القضية.",
      ["محكمة شمال القاهرة الابتدائية organization"],
    ],
    ["is a court by its cases", "نظرت محكمة جنح الدقي القضية.", ["محكمة جنح الدقي organization"]],
    ["does not take to whom", "قدم البنك لبورصة قطر إفصاحا.", ["بورصة قطر organization"]],
    [
      "leads in its region",
      "باشرت القيادة الجهوية للدرك الملكي بمكناس البحث.",
      ["القيادة الجهوية للدرك الملكي بمكناس organization"],
    ],
    [
      "is written without an alef behind ل",
      "قدم التقرير للجنة العليا للانتخابات.",
      ["لجنة العليا للانتخابات organization"],
    ],
    [
      "has a second field of two words",
      "عقدت لجنة الحريات العامة وحقوق الإنسان جلسة.",
      ["لجنة الحريات العامة وحقوق الإنسان organization"],
    ],
    ["does not take a second body", "زار حزب الأمل الوطني وتنظيم الشباب.", ["حزب الأمل الوطني organization"]],
    ["sees to what opens names elsewhere", "أقرت لجنة الإدارة والعدل المشروع.", ["لجنة الإدارة والعدل organization"]],
    ["sees to ports", "أعلنت هيئة موانئ الساحل أن العمل مستمر.", ["هيئة موانئ الساحل organization"]],
    ["is no library where someone is in his office", "التقى النائب بمكتبه الوزير كريم حداد.", ["كريم حداد person"]],
    ["is none by what its head says", "قال رئيس المجلس «لن يدعو إلى جلسة قبل الاتفاق» أمس.", []],
    ["is named in marks", "وقعت الشركة «كوبلر للنقل» العقد.", ["كوبلر للنقل organization"]],
    ["is one of many armed ones in marks", "ترك الرجل مليشيات «النجم» أمس.", ["النجم organization"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a person", () => {
  it.each([
    ["is one behind a title without its article", "حضر الحفل دكتور سامر حمدان.", ["سامر حمدان person"]],
    ["is none where that title is what someone is", "حضر الحفل دكتور متخصص في القلب.", []],
    ["is no title", "قال بروفيسور من الجامعة إن الأمر يسير.", []],
    ["begins another behind a و", "وصل زياد حداد وإيلي خوري.", ["زياد حداد person", "إيلي خوري person"]],
    ["keeps a و of its own", "وصل كريم وليد حداد.", ["كريم وليد حداد person"]],
    [
      "has a lineage of any length",
      "توفي فهد بن سالم بن عبدالله بن عبدالعزيز بن مساعد بن جلوي آل كريم.",
      ["فهد بن سالم بن عبدالله بن عبدالعزيز بن مساعد بن جلوي آل كريم person"],
    ],
    ["has fathers with the article", "استقبل الشيخ سالم مبارك الحمد الصباح الوفد.", ["سالم مبارك الحمد الصباح person"]],
    ["is one by a family's name behind who says it", "وقال المطيري إن الطريق آمن.", ["المطيري person"]],
    ["begins behind all of a rank", "وصل الجنرال دوكور دارمي محمد حداد.", ["محمد حداد person"]],
    ["has given names before those two", "حضر سعد علي هلال المهندي الحفل.", ["سعد علي هلال المهندي person"]],
    ["bears a name that is a title", "ألقى الدكتور مساعد العتيبي كلمة.", ["مساعد العتيبي person"]],
    ["has السيد for a given name", "انتخب المجلس محمد السيد محمد حداد رئيسا.", ["محمد السيد محمد حداد person"]],
    ["keeps علي inside", "حضر الحفل خالد علي راشد حداد.", ["خالد علي راشد حداد person"]],
    ["is none by an adjective", "كانت سنة حميدة درج عليها المجلس.", []],
    [
      "begins another behind و and عبد",
      "كتب سامي يوسف وعبد الرحمن الشمري المقال.",
      ["سامي يوسف person", "عبد الرحمن الشمري person"],
    ],
    [
      "is named short where he speaks, by a word",
      "زار الوزير خميس حسين عطية المركز.\nوأوضح عطية أن العمل مستمر.",
      ["خميس حسين عطية person", "عطية person"],
    ],
    [
      "is named short by what is an adjective elsewhere",
      "زار الوزير كريم السوداني المركز.\nوقال السوداني إن العمل مستمر.",
      ["كريم السوداني person", "السوداني person"],
    ],
    ["is no one half typed", "زار الوفد مدينة الملك عبدالله بن عبد", ["الملك عبدالله place"]],
    [
      "has a place for a family, before what he says",
      "قال سعيد بن محمد تبوك إن العمل مستمر.",
      ["سعيد بن محمد تبوك person"],
    ],
    [
      "is called علي where على is written with its own letter",
      "سجل الهدف علي محمد الظنحاني على ملعبه.",
      ["علي محمد الظنحاني person"],
    ],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a name behind ل", () => {
  it.each([
    ["begins with one of its own", "قدم الوفد دعما للبنان.", ["لبنان place"]],
    ["begins with the article's", "قدم الوفد دعما لليمن.", ["ليمن place"]],
    ["is a people's", "سمح القرار للبنانيين بالسفر.", ["لبنانيين group"]],
    ["is a people's behind a noun", "تقرر السماح للمصريين بالسفر.", ["لمصريين group"]],
    ["is none that only looks so", "سعى المجلس للحد من الضرر.", []],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));

  it("is named as it is by itself", () =>
    expect(
      analyze("قدم الوفد دعما للبنان وللبنانيين وللجنة العليا للانتخابات.").entities.map(({ name }) => name),
    ).toEqual(["لبنان", "اللبنانيين", "اللجنة العليا للانتخابات"]));
});

it("names a hotel by a region", () => expect(named("أقيم الحفل بفندق الخليج.")).toEqual(["فندق الخليج place"]));

describe("an event", () => {
  it.each([
    ["is of a season", "انطلق مهرجان ربيع الشعر العربي.", ["مهرجان ربيع الشعر العربي event"]],
    ["does not take its round", "توج الفريق بلقب الدوري للجولة الثانية.", []],
    ["is told by its edition", "انطلق المؤتمر العلمي الثالث.", ["المؤتمر العلمي الثالث event"]],
    ["is none that is any session", "انطلقت الدورة العادية الثانية.", []],
    ["is named in marks behind تظاهرة", "تنظم البلدية تظاهرة «أيام الكمان» غدا.", ["أيام الكمان event"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("a title", () => {
  const titles = (text: string): readonly string[] => analyze(text).entities.flatMap((entity) => entity.titles);
  it("is not of two offices side by side", () => {
    expect(titles("واتهم الرئيس الوزير السابق خالد حمد بالفساد.")).toEqual(["الوزير السابق"]);
    expect(titles("ودعا الوزير النائب كريم حداد إلى الحوار.")).toEqual(["النائب"]);
  });
  it("is of an office and how one is addressed", () => {
    expect(titles("قال الأمين العام المساعد السفير حسام حداد إن العمل مستمر.")).toEqual([
      "الأمين العام المساعد السفير",
    ]);
    expect(titles("قال السيد الوزير سامي حداد إن العمل مستمر.")).toEqual(["السيد الوزير"]);
  });
});
