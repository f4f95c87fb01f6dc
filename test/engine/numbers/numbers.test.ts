import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { findNumbers } from "../../../server/src/engine/numbers/numbers";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

const numbersIn = (text: string): string[] =>
  findNumbers(readParagraph(text)).map(
    ({ start, end, kind, value, unit }) =>
      `${text.slice(start, end)} = ${kind} ${value}${unit === undefined ? "" : ` ${unit}`}`,
  );
const valuesIn = (text: string): string[] =>
  findNumbers(readParagraph(text)).map(({ value, unit }) => `${value}${unit === undefined ? "" : ` ${unit}`}`);
/** As the whole article means it. */
const resolvedIn = (text: string): string[] =>
  analyze(text).numbers.map(({ value, unit }) => `${value}${unit === undefined ? "" : ` ${unit}`}`);

describe("numerals", () => {
  it.each([
    ["حضر 1,300 شخص", ["1,300 = cardinal 1300"]],
    ["حضر ١٬٣٠٠ شخص", ["١٬٣٠٠ = cardinal 1300"]],
    ["زرع 40 000 شجرة", ["40 000 = cardinal 40000"]],
    ["شارك 12 ألفا و500 عداء", ["12 ألفا و500 = cardinal 12500"]],
    ["جمع 3 مئة و21 صوتا", ["3 مئة و21 = cardinal 321"]],
    ["وصل ثلاثة وعشرون وزيرا", ["ثلاثة وعشرون = cardinal 23"]],
    ["وصل ثلاثة و عشرون وزيرا", ["ثلاثة و عشرون = cardinal 23"]],
    ["شاركت ثلاث عشرة دولة", ["ثلاث عشرة = cardinal 13"]],
    ["شاركت اثنتا عشرة دولة", ["اثنتا عشرة = cardinal 12"]],
    ["حضر ثلاث مئة وخمسة ضيوف", ["ثلاث مئة وخمسة = cardinal 305"]],
    ["حضر ثلاثمائة وخمسة ضيوف", ["ثلاثمائة وخمسة = cardinal 305"]],
    ["حضر تسعميه ضيف", ["تسعميه = cardinal 900"]],
    ["سقط ألفا قتيل", ["ألفا = cardinal 2000"]],
    ["بلغ العدد ألفا ثم تراجع", ["ألفا = cardinal 1000"]],
    ["شارك مليونا شخص في المسيرة", ["مليونا = cardinal 2000000"]],
    ["شارك ألف وخمسمئة شخص", ["ألف وخمسمئة = cardinal 1500"]],
    ["تكلف المشروع ألف مليون", ["ألف مليون = cardinal 1000000000"]],
    ["عاد الثلاثة والعشرون بحارا", ["الثلاثة والعشرون = cardinal 23"]],
    ["زرعت القرية 495 الف شجرة", ["495 الف = cardinal 495000"]],
    ["بلغ العدد 3.5 مليون نسمة", ["3.5 مليون = cardinal 3500000"]],
    ["تراجع المؤشر -5 نقاط", ["-5 = cardinal -5"]],
    ["تراجع المؤشر (-5 نقاط)", ["-5 = cardinal -5"]],
    ["وكان الرصيد سالب خمسة", ["سالب خمسة = cardinal -5"]],
    ["كان المعدل خمسة فاصلة صفر ثلاثة", ["خمسة فاصلة صفر ثلاثة = cardinal 5.03"]],
    ["وزعت دستة أقلام", ["دستة = cardinal 12"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it.each(["واحد وعشرون شهيدا", "واحدا وعشرين شهيدا", "إحدى وعشرين مدينة", "احدى وعشرون مدينة", "واحدة وعشرين مدينة"])(
    "reads %s as 21",
    (text) => expect(valuesIn(text)).toEqual(["21"]),
  );
  it.each(["مئة شجرة", "مائة شجرة", "مية شجرة", "100 شجرة", "١٠٠ شجرة", "۱۰۰ شجرة"])("reads %s as 100", (text) =>
    expect(valuesIn(text)).toEqual(["100"]),
  );

  it("keeps every digit of a number too long for arithmetic", () =>
    expect(
      valuesIn("رقم التسلسل في السجل هو 12345678901234567890 دون غيره").concat(
        valuesIn("بلغ العدد 12345678901234567890"),
      ),
    ).toContain("12345678901234567890"));

  it("has one value in all three digit systems", () => {
    const separators = fc.constantFrom("", ".", ",", "٬", "٫", "،");
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{0,11}$/),
        fc.stringMatching(/^\d{0,6}$/),
        separators,
        (whole, rest, separator) => {
          const values = ["0", "٠", "۰"].map((zero) => {
            const digits = (whole + (rest === "" ? "" : separator + rest)).replace(/\d/g, (digit) =>
              String.fromCharCode(zero.charCodeAt(0) + Number(digit)),
            );
            return valuesIn(`وصل العدد الجديد ${digits} صوتا`).join();
          });
          expect(values[0]).not.toBe("");
          expect(new Set(values).size).toBe(1);
        },
      ),
    );
  });
});

describe("separators", () => {
  it("take a point before three digits as grouping before a counted noun, as decimal before a percent sign or alone", () => {
    expect(valuesIn("حضر 2.300 مشجع")).toEqual(["2300"]);
    expect(valuesIn("زاد 2.300 في المئة")).toEqual(["2.3"]);
    expect(valuesIn("4.800")).toEqual(["4.8"]);
  });

  it("follow the article's own habit", () => {
    expect(
      resolvedIn("ارتفع الإنتاج 2,5 في المئة، والتصدير 3,75 في المئة.\nونقلت السفينة 1,250 طن من القمح."),
    ).toContain("1.25 t");
    expect(resolvedIn("ونقلت السفينة 1,250 طن من القمح.")).toContain("1250 t");
  });
});

describe("ordinals, fractions and ratios", () => {
  it.each([
    ["الذكرى الـ76 للاستقلال", ["الـ76 = ordinal 76"]],
    ["عقد أول اجتماع أمس", ["أول = ordinal 1"]],
    ["الدورة الحادية عشرة للمعرض", ["الحادية عشرة = ordinal 11"]],
    ["الدورة الثالثة والعشرون للمعرض", ["الثالثة والعشرون = ordinal 23"]],
    ["الليلة الأولى بعد المئة", ["الأولى بعد المئة = ordinal 101"]],
    ["استقبل المتحف الزائر المليون", ["المليون = ordinal 1000000"]],
    ["غاب ثلث النواب", ["ثلث = fraction 1/3"]],
    ["وافق ثلثا الأعضاء", ["ثلثا = fraction 2/3"]],
    ["أنجزت الشركة ثلاثة أرباع العمل", ["ثلاثة أرباع = fraction 3/4"]],
    ["حصل على خمس المقاعد", ["خمس = fraction 1/5"]],
    ["أنفق نصف مليون", ["نصف مليون = cardinal 500000"]],
    ["أنفق مليونا ونصف المليون", ["مليونا ونصف المليون = cardinal 1500000"]],
    ["يعاني واحد من كل أربعة أطفال", ["واحد من كل أربعة = fraction 1/4"]],
    ["اقتطعت الشركة واحدا على مئة", ["واحدا على مئة = fraction 1/100"]],
    ["أضافت 3/4 كيلوغرام", ["3/4 كيلوغرام = quantity 0.75 kg"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it.each([
    "بلغ الفريق نصف النهائي",
    "تسعى الشركة إلى التوسع",
    "نص القرار على التعويض",
    "كمية الأسماك قليلة",
    "ثمن الخبز مرتفع",
    "موقف حاد من الاتفاق",
  ])("%s: no fraction", (text) => expect(numbersIn(text)).toEqual([]));
});

describe("what is counted", () => {
  it.each([
    ["بلغ السعر ٣٫٥ ريال سعودي", ["٣٫٥ ريال سعودي = money 3.5 SAR"]],
    ["خصصت 200 مليار دولار أمريكي", ["200 مليار دولار أمريكي = money 200000000000 USD"]],
    ["ربح مليونا دولار", ["مليونا دولار = money 2000000 USD"]],
    ["ثمنه $10 فقط", ["$10 = money 10 USD"]],
    ["دفع 20 دولارا و43 سنتا", ["20 دولارا و43 سنتا = money 20.43 USD"]],
    ["ارتفع 5 في المئة", ["5 في المئة = percent 5"]],
    ["ارتفع %5 أمس", ["%5 = percent 5"]],
    ["ارتفع واحدا في المئة", ["واحدا في المئة = percent 1"]],
    ["زادت الفائدة نقطتين مئويتين", ["نقطتين مئويتين = percent 2 {pp}"]],
    ["استمر عشر سنوات", ["عشر سنوات = duration P10Y"]],
    ["استمر ساعتين و20 دقيقة", ["ساعتين و20 دقيقة = duration PT2H20M"]],
    ["استمر ساعتين إلا ربعا", ["ساعتين إلا ربعا = duration PT1H45M"]],
    ["استمر ساعة إلا ربعا", ["ساعة إلا ربعا = duration PT45M"]],
    ["استمر ثلاث ساعات إلا عشر دقائق", ["ثلاث ساعات إلا عشر دقائق = duration PT2H50M"]],
    ["غاب سنتين إلا شهرين", ["سنتين إلا شهرين = duration P1Y10M"]],
    ["لم تمض ساعتان إلا وعاد", ["ساعتان = duration PT2H"]],
    ["استمر ساعة ونصف الساعة", ["ساعة ونصف الساعة = duration PT1.5H"]],
    ["استمر عامين ونصف العام", ["عامين ونصف العام = duration P2.5Y"]],
    ["خلال الأيام الأربعة المقبلة", ["الأيام الأربعة = duration P4D"]],
    ["قال الصياد (24 عاما)", ["24 عاما = age 24"]],
    ["هبطت الحرارة إلى خمس درجات تحت الصفر", ["خمس درجات تحت الصفر = quantity -5 Cel"]],
    ["شرب لترين من الماء", ["لترين = quantity 2 l"]],
    ["اشترى لترا ونصف اللتر", ["لترا ونصف اللتر = quantity 1.5 l"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it("hedges and counts by time", () => {
    const [number] = findNumbers(readParagraph("تنتج ما لا يقل عن 300 برميل يوميا"));
    expect([number?.bound, number?.per]).toEqual(["least", "d"]);
    expect(findNumbers(readParagraph("قتل خمسة جنود على الأقل"))[0]?.bound).toBe("least");
    expect(findNumbers(readParagraph("حضر نحو عشرين عالما"))[0]?.bound).toBe("about");
    expect(findNumbers(readParagraph("أعلن أن الدين لن يتجاوز 40 مليارا"))[0]?.bound).toBe("most");
    expect(findNumbers(readParagraph("توقع أن يتجاوز 40 مليارا"))[0]?.bound).toBe("more");
    expect(findNumbers(readParagraph("فشل في تجاوز 40 مليارا"))[0]?.bound).toBe("most");
    expect(findNumbers(readParagraph("حضر أكثر من عشرين عالما"))[0]?.bound).toBe("more");
    expect(findNumbers(readParagraph("حضر عشرون ونيف"))[0]?.bound).toBe("more");
  });

  it.each([
    ["فشل السهم في تجاوز 30 ريالا", undefined],
    ["عجز المنتخب عن تجاوز 40 نقطة", undefined],
    ["نجح المؤشر في تخطي 11 ألف نقطة", undefined],
    ["لم تعد النسبة كما كانت ولم يعد يتجاوز 20 في المئة", "most"],
    ["لا يمكن أن تتجاوز 50 طالبا", "most"],
    ["اشترط ألا يزيد على 50 طالبا", "most"],
    ["توقع أن يتجاوز 50 طالبا", "more"],
    ["سجل ارتفاعا متجاوزا 50 نقطة", "more"],
  ])("tells a hedge from its opposite: %s", (text, bound) =>
    expect(findNumbers(readParagraph(text))[0]?.bound).toBe(bound),
  );

  it("takes a bare currency from the article, then from the dateline's country", () => {
    expect(resolvedIn("لندن 3 مايو 2021 (رويترز) قالت الشركة إنها خسرت 5 ملايين جنيه.")).toContain("5000000 GBP");
    expect(resolvedIn("القاهرة 3 مايو 2021 (أ ش أ) قالت الشركة إنها خسرت 5 ملايين جنيه.")).toContain("5000000 EGP");
    expect(resolvedIn("عمّان 3 مايو 2021 (بترا) قالت الشركة إنها خسرت 5 ملايين دينار.")).toContain("5000000 JOD");
    expect(resolvedIn("خسرت الشركة 5 ملايين دينار، مقابل 4 ملايين دينار كويتي قبل عام.")).toContain("5000000 KWD");
  });
});

describe("ranges and scores", () => {
  it.each([
    ["بين 30 و43 بالمئة", ["30 و43 بالمئة = range 30/43"]],
    ["بين خمسة وعشرين يوما", ["خمسة وعشرين يوما = range 5/20"]],
    ["من 20 إلى 30 ألف زائر", ["20 إلى 30 ألف = range 20000/30000"]],
    ["بين عامي 1990 و1996", ["1990 و1996 = range 1990/1996"]],
    ["فاز الفريق 5-3", ["5-3 = score 5/3"]],
    ["فاز الفريق 3-صفر", ["3-صفر = score 3/0"]],
    ["فاز بثلاثة أهداف مقابل هدف", ["ثلاثة أهداف مقابل هدف = score 3/1"]],
    ["فاز بهدفين نظيفين", ["هدفين نظيفين = score 2/0"]],
    ["أغلق عند 42318 نقطة مقابل 41982 نقطة", ["42318 = cardinal 42318", "41982 = cardinal 41982"]],
    ["فاز بهدف دون مقابل", ["هدف دون مقابل = score 1/0"]],
    ["فاز بثلاثية نظيفة", ["ثلاثية نظيفة = score 3/0"]],
    ["فاز بنتيجة 5 مقابل 4", ["5 مقابل 4 = score 5/4"]],
  ])("%s", (text, expected) => expect(numbersIn(text)).toEqual(expected));
});

describe("numbers that are none", () => {
  it.each([
    "تفشى كوفيد-19",
    "أقلعت طائرة إف-16",
    "صدر القرار 2254",
    "اجتمعت مجموعة العشرين",
    "زار البلدين",
    "وصل أول من أمس",
    "قال أحد الحاضرين",
    "قال واحد منهم",
    "وقد أولى الوزير الملف عنايته",
    "لقد أولى الملف عنايته",
    "مدرب النادي ثاني بن سعيد",
    "انخفض ثاني أكسيد الكربون",
    "لست نادما",
    "اتصل بالرقم 111 555 0800",
    "هاتف: +966 11 456 7890",
    "أقلعت الرحلة 302",
    "1- تعلن الوزارة أسماء الفائزين",
    "مئات الآلاف من النازحين",
    "ملايين الدولارات",
    "يوم الاثنين",
  ])("%s", (text) => expect(numbersIn(text)).toEqual([]));

  it("knows a name with a number, and knows it again in the article", () => {
    expect(resolvedIn("أطلق الجيش صاروخ زلزال 3 أمس")).toEqual([]);
    expect(resolvedIn("أطلق الجيش صاروخ «زلزال 3» من الساحل.\nوقال القائد إن زلزال 3، أصاب هدفه.")).toEqual([]);
  });
  it("leaves a ruler's ordinal to the name, and takes a person's age after it", () => {
    expect(resolvedIn("استقبلت الملكة إليزابيث الثانية الرئيس محمود عباس.")).toEqual([]);
    expect(resolvedIn("وقال الرئيس محمود عباس، 64 عاما، إن اللقاء مفيد.")).toEqual(["64"]);
  });
});
