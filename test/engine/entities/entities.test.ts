import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, createAnalyzer } from "../../../server/src/engine/analyze";

/** Names with types, and the written mentions of each. */
const entitiesIn = (text: string): string[] =>
  analyze(text).entities.map(
    ({ name, type, mentions }) =>
      `${name} ${type}: ${mentions.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`).join(", ")}`,
  );

describe("entities", () => {
  it("finds people by their title chains, and links their short names", () => {
    const text = "التقى وزير الخارجية العماني سالم الرواحي نظيره.\nوقال الرواحي إن اللقاء ناجح.";
    expect(entitiesIn(text)).toContain("سالم الرواحي person: سالم الرواحي full, الرواحي short");
    expect(analyze(text).entities.find(({ type }) => type === "person")?.titles).toEqual(["وزير الخارجية العماني"]);
  });

  it("keeps letters of names that look like proclitics", () => {
    expect(entitiesIn("زار الوفد بكين وواشنطن ولندن.")).toEqual([
      "بكين place: بكين full",
      "واشنطن place: واشنطن full",
      "لندن place: لندن full",
    ]);
  });

  it("leaves proclitics outside a mention", () => {
    expect(entitiesIn("تعاون مع الصين وروسيا، وبالهند أيضا.")).toEqual([
      "الصين place: الصين full",
      "روسيا place: روسيا full",
      "الهند place: الهند full",
    ]);
  });

  it("names a body with its article, though a preposition hides the alef", () =>
    expect(analyze("وعاد الأمين العام للأمم المتحدة أمس.").entities.map(({ name }) => name)).toContain(
      "الأمم المتحدة",
    ));

  it("links a nisba to its country", () => {
    expect(entitiesIn("زار الرئيس المصري فرنسا. وعاد إلى مصر.")).toContain("مصر place: المصري nisba, مصر full");
  });

  it("takes organisations whole", () => {
    expect(entitiesIn("أعلنت وزارة الخارجية الصينية وجامعة القاهرة برنامجا.")).toEqual([
      "وزارة الخارجية الصينية organization: وزارة الخارجية الصينية full",
      "جامعة القاهرة organization: جامعة القاهرة full",
    ]);
  });

  it("takes facilities and rivers whole, towns without their head", () => {
    expect(entitiesIn("أغلق مطار بيروت وفاض نهر دجلة، ووصل الوفد إلى مدينة غزة.")).toEqual([
      "مطار بيروت place: مطار بيروت full",
      "نهر دجلة place: نهر دجلة full",
      "غزة place: غزة full",
    ]);
    expect(entitiesIn("بنت الدولة جسر رحيمانة وميناء جديدا.")).toEqual(["جسر رحيمانة place: جسر رحيمانة full"]);
  });

  it("knows a listed name before the person in it, and no ordinary word by its list", () => {
    expect(entitiesIn("وزار الوفد جامعة الملك سعود أمس.")).toEqual([
      "جامعة الملك سعود organization: جامعة الملك سعود full",
    ]);
    expect(entitiesIn("ونقلت قناة محلية الخبر عن مصدر مطلع.")).toEqual([]);
    expect(
      entitiesIn("وبلغ المتوسط حدا كبيرا، وتضم الترسانة صواريخ، ويرتدي كل جندي سترة، وعبر المسبار إلى المريخ."),
    ).toEqual([]);
    expect(entitiesIn("ووصلت السفينة إلى ميناء في روما مساء.")).toEqual(["روما place: روما full"]);
  });

  it("tells a person's gender by the title, else by the given name", () => {
    const genderOf = (text: string): unknown =>
      createAnalyzer()
        .examine(text)
        .analysis.linking.entities.find(({ type }) => type === "person")?.gender;
    expect(genderOf("وحضرت الحفل عضو المجلس سميرة الرحيمي.")).toBe("f");
    expect(genderOf("وحضر الحفل خليل الرحيمي.")).toBe("m");
    expect(genderOf("وحضرت الحفل السيدة نور الرحيمي.")).toBe("f");
    expect(genderOf("وحضرت الحفل هدى الرحيمي، مدير المتحف.")).toBeUndefined();
  });

  it("ends a person's name before the country that the verb is about", () => {
    expect(entitiesIn("واتهم رئيس الوزراء سالم شريف الهند بانتهاك الاتفاق.")).toEqual([
      "سالم شريف person: سالم شريف full",
      "الهند place: الهند full",
    ]);
  });

  it("names a body with what it does and whose it is", () => {
    expect(entitiesIn("وأعلن البنك المركزي المصري رفع سعر الفائدة.")).toEqual([
      "البنك المركزي المصري organization: البنك المركزي المصري full",
    ]);
    expect(entitiesIn("وقال المرصد السوري إن 12 مدنيا قتلوا.")).toContain(
      "المرصد السوري organization: المرصد السوري full",
    );
  });

  it("begins a name where the article shows that it does", () => {
    expect(
      entitiesIn("وقالت السيناتور دايان فاينشتاين إن التحقيق بدأ.\nوأنكرت فاينشتاين التسريب، ووجهت رسالة لفاينشتاين."),
    ).toContain("دايان فاينشتاين person: دايان فاينشتاين full, فاينشتاين short, فاينشتاين short");
  });

  it("ends a name with the family that the article shows", () => {
    expect(
      entitiesIn("واستقبل الأمير مشعل الأحمد الجابر الرواحي الوفد.\nوقال أحمد الرواحي إن اللقاء مثمر.").map(
        (one) => one.split(" person")[0],
      ),
    ).toContain("مشعل الأحمد الجابر الرواحي");
  });

  it("tells Sunnis from years, and a town from an adjective", () => {
    expect(entitiesIn("وترأس الوزير مجلسا وزاريا هذه السنة.")).toEqual([]);
    expect(entitiesIn("ودعا علماء السنة إلى الحوار.")).toEqual(["السنة group: السنة full"]);
  });

  it("takes no adjective of a street or a hospital for its country, no paper for a place, and no calm for a person", () => {
    expect(entitiesIn("واستقبل مستشفى الكندي 9 جثث.")).toEqual(["مستشفى الكندي place: مستشفى الكندي full"]);
    expect(entitiesIn("وذكرت صحيفة الشرق الأوسط أن الوفد وصل.")).toEqual([
      "الشرق الأوسط organization: الشرق الأوسط full",
    ]);
    expect(entitiesIn("وعبرت السفينة قناة السويس أمس.")).toEqual(["قناة السويس place: قناة السويس full"]);
    expect(entitiesIn("وأكد أن الوضع هادئ. وأضاف أن العمل مستمر.")).toEqual([]);
    expect(entitiesIn("وقال الوزير لفرانس برس إن الوضع صعب.")).toEqual(["فرانس برس organization: فرانس برس full"]);
    expect(entitiesIn("وقال كريم حداد المحلل لدى برايس فيوتشرز إن السوق هادئة.").join()).not.toContain(": رايس");
  });

  it("keeps initials inside a name, and a plural adjective with its noun", () => {
    expect(entitiesIn("وقال الرئيس الأمريكي جورج و. بوش إن الخطة جاهزة.")).toContain(
      "جورج و. بوش person: جورج و. بوش full",
    );
    expect(entitiesIn("استقبل الوفد الرهينتين الفنلنديين في المطار.")).toEqual(["فنلندا place: الفنلنديين nisba"]);
    expect(entitiesIn("وطالب الفنلنديون بإعادة النظر في القرار.").join()).toContain("group");
  });

  it("names an agency with its وكالة, and by its initials in a dateline", () => {
    expect(entitiesIn("وقال المصدر لوكالة فرانس برس إن العمل مستمر.")).toEqual([
      "وكالة فرانس برس organization: وكالة فرانس برس full",
    ]);
    expect(entitiesIn("هراري 12 - 4 (اف ب) - وصل الوفد.")).toContain("اف ب organization: اف ب full");
  });

  it("links a title that stands for a person, and tells how sure a link is", () => {
    const surenessIn = (text: string): string[] =>
      analyze(text).entities.flatMap(({ name, type, mentions }) =>
        type === "person"
          ? mentions.map(({ start, end, confidence }) => `${name}: ${text.slice(start, end)} ${String(confidence)}`)
          : [],
      );
    expect(entitiesIn("وصل وزير الخارجية سالم الرواحي إلى مسقط.\nوقال الوزير إن اللقاء ناجح.")).toContain(
      "سالم الرواحي person: سالم الرواحي full, الوزير title",
    );
    expect(surenessIn("التقى سالم الرواحي وفدا.\nوعاد الرواحي.")).toEqual([
      "سالم الرواحي: سالم الرواحي 0.95",
      "سالم الرواحي: الرواحي 0.9",
    ]);
    expect(surenessIn("التقى سالم الرواحي وناصر الرواحي وفدا.\nوعاد الرواحي.")).toContain("سالم الرواحي: الرواحي 0.5");
    expect(surenessIn("التقى سيرجي إيفانوف وفدا.\nوعاد سيرغي إيفانوف.")).toContain("سيرجي إيفانوف: سيرغي إيفانوف 0.9");
  });

  it("takes no function word for a short name", () =>
    expect(entitiesIn("وقال السيد علي رحيمي إن العمل مستمر على الطريق.\nونفى رحيمي ذلك.")).toEqual([
      "علي رحيمي person: علي رحيمي full, رحيمي short",
    ]));

  it("takes a place's name that is an ordinary word, too, for what it is here", () => {
    expect(entitiesIn("وقدم البنك دعما ماليا، وحصل على دعم مالي كبير من مصدر مالي.")).toEqual([]);
    expect(entitiesIn("وصل رئيس مالي إلى باريس، ثم عاد الوفد من مالي.").join()).toContain(
      "مالي place: مالي full, مالي full",
    );
    expect(entitiesIn("أدت الأمطار إلى سيول جارفة، وحذرت الأرصاد من سيول وفيضانات.")).toEqual([]);
    expect(entitiesIn("وعاد الوفد من سيول أمس، وكوريا الجنوبية بلد جميل.").join()).toContain("سيول place: سيول full");
    expect(entitiesIn("ترك الوفد المدينة وهو في نوم عميق، وعاد إلى مسقط رأسه بعد نزاع قبلي عند معبر حدودي.")).toEqual(
      [],
    );
  });

  it("gives nobody the title of one who is his, and takes nobody into a name whom و joins to it", () => {
    expect(
      analyze("والتقت سكرتيرة جورج بوش الصحفيين أمس.").entities.find(({ type }) => type === "person")?.titles,
    ).toEqual([]);
    expect(
      analyze("ووقف الوفد أمام المدرب التركي حمزة ديمير.")
        .entities.find(({ type }) => type === "person")
        ?.titles.join(),
    ).not.toContain("أمام");
    expect(entitiesIn("وقال السيد كافانوا ومؤيدوه إن الأمر صعب.")).toEqual(["كافانوا person: كافانوا full"]);
  });

  it("does not make names of ordinary words", () => {
    expect(entitiesIn("وصل المتنافسون أمس وقال كثيرون إن الرحلة طويلة وجادل المحامون.")).toEqual([]);
  });
});

describe("the dateline", () => {
  const datelineOf = (text: string): string | null => {
    const { dateline, entities } = analyze(text);
    const name = (id: string | undefined): string => entities.find((entity) => entity.id === id)?.name ?? "-";
    return (
      dateline &&
      `${text.slice(dateline.start, dateline.end)} | ${name(dateline.place)} | ${dateline.date ?? "-"} | ${name(dateline.agency)}`
    );
  };

  it.each([
    ["بكين 15 سبتمبر 2021 (شينخوا) أعلنت الصين خطة.", "بكين 15 سبتمبر 2021 (شينخوا) | بكين | 2021-09-15 | شينخوا"],
    [
      "أبوظبي في الأول من ديسمبر/ وام/ قال الوزير إن الخطة جاهزة.",
      "أبوظبي في الأول من ديسمبر/ وام/ | أبوظبي | --12-01 | وام",
    ],
    ["الكويت - 29 - 7 (كونا) -- استذكر الكويتيون اليوم.", "الكويت - 29 - 7 (كونا) | الكويت | --07-29 | كونا"],
    ["لندن (رويترز) - قال وزير إن الخطة جاهزة.", "لندن (رويترز) | لندن | - | رويترز"],
    ["عنوان الخبر\nرفح (قطاع غزة) 15 - 7 (اف ب) - وصل الوفد.", "رفح (قطاع غزة) 15 - 7 (اف ب) | رفح | --07-15 | اف ب"],
    [
      "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس",
      "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس | الرياض | 2015-08-10 | واس",
    ],
    [
      "ثقافي / افتتاح المعرض\nمكة المكرمة 25 شوال 1436هـ الموافق 10 اغسطس 2015م واس\nافتتح المعرض أمس.",
      "مكة المكرمة 25 شوال 1436هـ الموافق 10 اغسطس 2015م واس | مكة المكرمة | 2015-08-10 | واس",
    ],
    [
      "الطائف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nافتتح المعرض أمس.",
      "الطائف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس | الطائف | 2015-08-10 | واس",
    ],
    [
      "واس - الرياض 10 أغسطس 2015 م الموافق 25 شوال 1436 هـ",
      "واس - الرياض 10 أغسطس 2015 م الموافق 25 شوال 1436 هـ | الرياض | 2015-08-10 | واس",
    ],
    ["عمان 25 شوال 1436 - 10 آب (بترا) -- وصل الوفد.", "عمان 25 شوال 1436 - 10 آب (بترا) | عمان | 2015-08-10 | بترا"],
    ["صنعاء، الاثنين 25/10/1436هـ (سبأ) - وصل الوفد.", "صنعاء، الاثنين 25/10/1436هـ (سبأ) | صنعاء | 2015-08-10 | سبأ"],
    [
      "جدة 25 / 10 / 1436 هـ (10 / 8 / 2015 م) واس",
      "جدة 25 / 10 / 1436 هـ (10 / 8 / 2015 م) واس | جدة | 2015-08-10 | واس",
    ],
    ["المنامة في 25 شوال 1436هـ /بنا/ وصل الوفد.", "المنامة في 25 شوال 1436هـ /بنا/ | المنامة | 2015-08-10 | بنا"],
    ["الدوحة في 25 شوال (قنا) وصل الوفد.", "الدوحة في 25 شوال (قنا) | الدوحة | - | قنا"],
  ])("%s", (text, expected) => expect(datelineOf(text)).toBe(expected));

  it.each([
    "زار الوزير باريس أمس.",
    "باريس مدينة كبيرة يزورها الملايين.",
    "الكويت يوم الاثنين 10 أغسطس 2015 تستقبل الوفد.",
    "",
  ])("none in: %s", (text) => expect(datelineOf(text)).toBeNull());
});

describe("names by the tagger and the article", () => {
  it("finds names that no list has", () => {
    expect(entitiesIn("وقال رئيس الشركة تورستن هيلمغارد إن المصنع الجديد سيعمل قريبا.")).toEqual([
      "تورستن هيلمغارد person: تورستن هيلمغارد full",
    ]);
    expect(analyze("وقال رئيس الشركة تورستن هيلمغارد إن المصنع الجديد سيعمل قريبا.").entities[0]?.titles).toEqual([
      "رئيس الشركة",
    ]);
  });

  it("takes two names that و joins apart, and keeps a ruler's number and a father's name", () => {
    expect(entitiesIn("والتقى الرئيسان بوش وشيراك أمس.")).toEqual(["بوش person: بوش full", "شيراك person: شيراك full"]);
    expect(entitiesIn("وزار الملك عبد الله الثاني المدينة.")).toContain("عبد الله الثاني person: عبد الله الثاني full");
    expect(entitiesIn("ثم التقى سهل بن حنيف وفدا من المدينة.")).toContain("سهل بن حنيف person: سهل بن حنيف full");
  });

  it.each([
    ["ظهرت السكرتيرة الصحفية لسمير حداد، سارة منصور، على الشاشة.", ["سمير حداد: "]],
    ["ووصلت مستشارة الشؤون الثقافية للرئيس الفنلندي يان كوبلر أمس.", ["يان كوبلر: الرئيس الفنلندي"]],
    ["ووجه المدير رسالة للوزير سمير حداد أمس.", ["سمير حداد: الوزير"]],
    ['ذكر موقع "ميديات" بارتونغن على صفحته أن الخطة جاهزة.', ["بارتونغن: "]],
    ["ونشر سكرتير الأميرة ديانا كتابه أمس.", ["ديانا: الأميرة"]],
    ["وقال كريم حداد، أستاذ العلوم السياسية في كلية بلمونت، إن الخطة جاهزة.", ["كريم حداد: أستاذ العلوم السياسية"]],
    ["وقالت الدكتورة نجاح العطار إن الكتاب جاهز.", ["نجاح العطار: الدكتورة"]],
  ])("gives nobody another's title: %s", (text, expected) =>
    expect(
      analyze(text)
        .entities.filter(({ type }) => type === "person")
        .map(({ name, titles }) => `${name}: ${titles.join("، ")}`)
        .slice(0, 1),
    ).toEqual(expected),
  );

  it("takes a woman's family name with its article, and no noun with its adjective for a name", () => {
    expect(entitiesIn("وقالت فاطمة العوضية إن الوفد وصل.")).toEqual(["فاطمة العوضية person: فاطمة العوضية full"]);
    expect(entitiesIn("وكانت الأسرة تتوقع مربية فليبينية، حسب الصحيفة.")).toEqual([]);
  });

  it.each([
    ["two fields of an office", "وقال وزير الصحة والسكان سالم الرواحي إن الحملة نجحت.", "وزير الصحة والسكان"],
    [
      "three, and a country",
      "وقال وزير الزراعة والري والبيئة العماني سالم الرواحي إن الاتفاق قريب.",
      "وزير الزراعة والري والبيئة العماني",
    ],
    ["whom one speaks for", "وقالت المتحدثة باسم البيت الأبيض سارة حداد إن اللقاء قريب.", "المتحدثة باسم البيت الأبيض"],
    [
      "the body where one serves",
      "وأكد وزير الدولة بوزارة الخارجية سالم الرواحي أن الوفد وصل.",
      "وزير الدولة بوزارة الخارجية",
    ],
    [
      "a union where one serves",
      "وقال منسق السياسة الخارجية بالاتحاد الأوروبي كريم حداد إن المهلة قصيرة.",
      "منسق السياسة الخارجية بالاتحاد الأوروبي",
    ],
    [
      "nouns in construct",
      "وأعلن رئيس لجنة إعادة تخطيط الأحياء سالم الرواحي النتائج.",
      "رئيس لجنة إعادة تخطيط الأحياء",
    ],
    ["a player's country and game", "ووقع لاعب منتخب عمان لكرة القدم سالم الرواحي عقدا.", "لاعب منتخب عمان لكرة القدم"],
    [
      "a party's group in a house",
      "واعتبر رئيس فريق حزب التقدم والعدل بمجلس النواب سالم الرواحي أن المشروع ناقص.",
      "رئيس فريق حزب التقدم والعدل بمجلس النواب",
    ],
    [
      "what one is charged with",
      "وقال الوزير المكلف بالميزانية سالم الرواحي إن العجز سيتراجع.",
      "الوزير المكلف بالميزانية",
    ],
    [
      "an office behind the name",
      "وقال كريم حداد الرئيس التنفيذي لشركة النور، إن الإنتاج ارتفع.",
      "الرئيس التنفيذي لشركة النور",
    ],
    ["a craft", "وأحيا المطرب العماني سالم الرواحي الحفل.", "المطرب العماني"],
    ["a player's place", "وسجل المهاجم كريم حداد هدفين.", "المهاجم"],
    ["whose head one is", "وقال رئيسها التنفيذي كريم حداد إن الأرباح ارتفعت.", "رئيسها التنفيذي"],
    ["whose counterpart one is", "والتقى الوزير نظيره الروسي سيرجي إيفانوف أمس.", "نظيره الروسي"],
    ["a party's name in quotes", "وقال رئيس حزب «النور» كريم حداد إن الحزب لن يشارك.", "رئيس حزب «النور»"],
    ["a paper's", "وقالت رئيسة تحرير صحيفة «النور» سارة حداد إن العدد جاهز.", "رئيسة تحرير صحيفة «النور»"],
    [
      "a place behind a comma",
      "وقال كريم حداد، المدعي العام لمقاطعة أونتاريو، إن التحقيق مستمر.",
      "المدعي العام لمقاطعة أونتاريو",
    ],
  ])("takes a title whole: %s", (_, text, title) =>
    expect(analyze(text).entities.find(({ type }) => type === "person")?.titles).toEqual([title]),
  );

  it.each([
    [
      "والتقى وزير الخارجية سالم الرواحي نظيره الروسي سيرجي إيفانوف.",
      "سالم الرواحي: وزير الخارجية; سيرجي إيفانوف: نظيره الروسي",
    ],
    ["وقال المتحدث باسم الرئيس سالم الرواحي إن اللقاء ناجح.", "سالم الرواحي: الرئيس"],
    ["وقال المستشار الصحافي للرئيس العماني سالم الرواحي إن اللقاء ناجح.", "سالم الرواحي: الرئيس العماني"],
    ["ووصل رئيس فريق الدفاع عن سالم الرواحي أمس.", "سالم الرواحي: "],
    ["وقال سالم الرواحي أمام البرلمان إن الاتفاق قريب.", "سالم الرواحي: "],
    ["واستقبل كريم حداد الرئيس المصري في المطار.", "كريم حداد: "],
    ["وزار الملك «كريم حداد» المدينة.", "كريم حداد: "],
    ["وحضر وزير الصحة والسفير سالم الرواحي الحفل.", "سالم الرواحي: السفير"],
    ["وقال كريم حداد مدير الشركة لصحيفة النور، إن الإنتاج ارتفع.", "كريم حداد: مدير الشركة"],
  ])("leaves a title to the one whose it is: %s", (text, expected) =>
    expect(
      analyze(text)
        .entities.filter(({ type }) => type === "person")
        .map(({ name, titles }) => `${name}: ${titles.join("، ")}`)
        .join("; "),
    ).toBe(expected),
  );

  it("keeps a title behind a name out of it, though what follows is no list's", () => {
    expect(entitiesIn("وقال مارك ديفيد رئيس اتحاد بلفورنت إنهم سيعملون على الخطة.")).toContain(
      "مارك ديفيد person: مارك ديفيد full",
    );
  });

  it("takes a given name and the family name behind it for one name", () => {
    expect(
      entitiesIn("سارة بالينغ تشير إلى معاناة الأسرة\nوقال تراك بالينغ، البالغ من العمر 26 عاما، إنه عائد.").sort(),
    ).toEqual(["تراك بالينغ person: تراك بالينغ full", "سارة بالينغ person: سارة بالينغ full"]);
    expect(entitiesIn("واستقبل سمير وكريم الوفد.").join()).not.toMatch(/سمير وكريم/);
  });

  it.each([
    ["وأوضح أن ميناء صحار يستقبل الشحنات.", "ميناء صحار place: ميناء صحار full"],
    ["وزار الوفد مدينة صور أمس.", "صور place: صور full"],
    ["ونشرت الصحيفة صور الحادث أمس.", undefined],
  ])("knows a place that is an ordinary word, too, behind its kind: %s", (text, expected) =>
    expect(entitiesIn(text)).toEqual(expected === undefined ? [] : [expected]),
  );

  it("takes a company's name for the person of the article who bears it, but behind a head", () => {
    const text =
      "وقالت كريستين فورد إن الشهادة صحيحة.\nوأظهر استطلاع أن النساء يصدقن شهادة فورد.\nوتصنع شركة فورد السيارات.";
    expect(entitiesIn(text)).toContain("كريستين فورد person: كريستين فورد full, فورد short");
    expect(entitiesIn(text).some((one) => one.includes("organization"))).toBe(true);
  });

  it("knows another of the family by the given name before it", () => {
    expect(entitiesIn("ووصل تراك هالينغ إلى المدينة أمس.\nثم عادت سارة هالينغ إلى البيت.")).toEqual([
      "تراك هالينغ person: تراك هالينغ full",
      "سارة هالينغ person: سارة هالينغ full",
    ]);
  });

  it("cuts no conjunction off a word that a preposition governs", () => {
    expect(entitiesIn("والتقى الرئيس علي ووانغ يي الوفد.\nوعاد وانغ يي أمس.").join()).toContain("وانغ يي");
    expect(entitiesIn("والتقى الوزير سمير علي وكريم حداد أمس.")).toContain("كريم حداد person: كريم حداد full");
    expect(entitiesIn("ولا تدخل هذه النبتة في فصيلة الأزهار الملونة.").join()).not.toMatch(/صيلة/);
  });

  it("learns an organisation's initials, and a model's name, from the article", () => {
    expect(entitiesIn("ورحب اتحاد الصناعات الألمانية (BDI) بالقرار.\nوطالب BDI بمهلة أطول.")).toEqual([
      "اتحاد الصناعات الألمانية organization: اتحاد الصناعات الألمانية full, BDI alias, BDI alias",
    ]);
    expect(entitiesIn("وأطلق الجيش صاروخ «رعد 2» من القاعدة.\nوقال الخبير إن رعد لم يصل إلى هدفه.")).toEqual([
      "رعد 2 product: رعد 2 full, رعد short",
    ]);
    expect(entitiesIn("وأطلق الجيش صاروخا باليستيا، وأبحرت سفينة تركية.")).toEqual(["تركيا place: تركية nisba"]);
  });

  it("takes a storm for an event, and for no person afterwards", () => {
    expect(
      entitiesIn(
        "ويقترب الإعصار المداري شاهين من الساحل.\nوقال الخبراء إن شاهين سيضعف قبل وصوله، على مسافة 385 كيلومترا.",
      ),
    ).toEqual(["شاهين event: شاهين full, شاهين full"]);
    expect(entitiesIn("وضربت العاصفة المدينة على مسافة 385 كيلومترا.")).toEqual([]);
  });

  it("takes no sum for a person", () => {
    expect(entitiesIn("اشتراه بألف ريال.")).toEqual([]);
    expect(analyze("اشتراه بألف ريال.").numbers.map(({ value }) => value)).toEqual(["1000"]);
  });

  it("takes no word that goes on with the sentence for a model", () => {
    expect(
      entitiesIn("وأنقذ الفريق طاقم الطائرة وركابها بعد غرق الطائرة بعمق 30 مترا.").filter((one) =>
        one.includes(" product:"),
      ),
    ).toEqual([]);
  });

  it("knows works and events, the nisbas of regions, and an agency by its initials", () => {
    expect(entitiesIn("وتدرس اللجنة تنفيذ خارطة الطريق قبل نهائي كأس العالم للأندية.")).toEqual([
      "خارطة الطريق work: خارطة الطريق full",
      "كأس العالم للأندية event: كأس العالم للأندية full",
    ]);
    expect(entitiesIn("وأعلنت الدول الأوروبية موقفها.")).toEqual(["أوروبا place: الأوروبية nisba"]);
    expect(entitiesIn("هراري 12 - 4 (أ ف ب) - وصل الوفد.\nوقال الوزير لوكالة فرانس برس إن العمل مستمر.")).toContain(
      "وكالة فرانس برس organization: أ ف ب full, وكالة فرانس برس full",
    );
  });

  it("leaves a class word outside a name, and a ministry whole", () => {
    expect(entitiesIn("وانتقد قادة حركة حماس القرار، وفق وزارة الزراعة.")).toEqual([
      "حماس organization: حماس full",
      "وزارة الزراعة organization: وزارة الزراعة full",
    ]);
  });

  it("cuts no letter from a name that only looks like a clitic", () => {
    expect(entitiesIn("وفاز جيم فيوريك بالجائزة.\nوأشاد المدرب بأداء فيوريك.")).toEqual([
      "جيم فيوريك person: جيم فيوريك full, فيوريك short",
    ]);
  });

  it("tells a doubtful name from a sure one", () => {
    const unsureIn = (text: string): string[] =>
      createAnalyzer()
        .examine(text)
        .analysis.linking.entities.filter(({ unsure }) => unsure)
        .map(({ name }) => name);
    expect(unsureIn("وزار وزير الخارجية الصيني وانغ يي القاهرة، وعقد لقاء في لندن.")).toEqual([]);
  });

  it("reads any text without losing its place", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "محمد",
            "بن",
            "و",
            "«",
            "(",
            "BDI",
            ")",
            "صاروخ",
            "3",
            "وزير",
            "الله",
            "الثاني",
            ".",
            "-",
            "ل",
            "قال",
            "إن",
            "\n",
            "نهر",
            "وشيراك",
            "🙂",
            "جامعة",
          ),
          { maxLength: 40 },
        ),
        (words) => {
          const text = words.join(" ");
          for (const { name, mentions } of analyze(text).entities) {
            expect(name).not.toBe("");
            for (const { start, end } of mentions) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});
