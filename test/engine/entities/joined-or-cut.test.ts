/** People's names with what is no part of them, and names that were cut: for each rule a sentence in which it holds, and one in which its like does not. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each person with all that names him: `رشيد العناني: رشيد العناني، العناني`. */
const people = (text: string): string[] =>
  analyze(text)
    .entities.filter(({ type }) => type === "person")
    .map(({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join("، ")}`);

const rules = (rows: readonly [rule: string, text: string, expected: string[]][]): void => {
  it.each(rows)("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
};

describe("what somebody is, or how he does something, is no part of his name", () => {
  rules([
    ["as an accusative", "وصل كريم الراشد أمس. وخرج كريم غاضبا من القاعة.", ["كريم الراشد: كريم الراشد، كريم"]],
    ["of a woman", "وصلت ليلى الراشد أمس. وعادت ليلى باكية.", ["ليلى الراشد: ليلى الراشد، ليلى"]],
    ["as a predicate", "قال رشيد العناني إنه سيعود. والعناني فخور بما أنجزه.", ["رشيد العناني: رشيد العناني، العناني"]],
    ["as a noun behind ب", "وصلت هدى الراشد. وقالت هدى بأسى إن البيت هدم.", ["هدى الراشد: هدى الراشد، هدى"]],
    ["with more of it", "وصل سامي الراشد. وقال سامي بألم شديد إن البيت هدم.", ["سامي الراشد: سامي الراشد، سامي"]],
    ["but a foreign name may end like one", "وقال سامي موراتا إن البيت هدم.", ["سامي موراتا: سامي موراتا"]],
    ["and a name may be one without its alef", "وقال الوزير سامي سعيد إن البيت هدم.", ["سامي سعيد: سامي سعيد"]],
    ["and a family's, by its letters", "وقالت هدى باسي إن البيت هدم.", ["هدى باسي: هدى باسي"]],
    ["and a man's, without an ending", "وقال سامي حزين إن البيت هدم.", ["سامي حزين: سامي حزين"]],
  ]);
});

describe("a family's name behind بن", () => {
  rules([
    [
      "ends before what the verb takes",
      "قال نبيل بن غفير إنه سعيد. وهاجم بن غفير الأقصى.",
      ["نبيل بن غفير: نبيل بن غفير، بن غفير"],
    ],
    ["goes on with a family's", "وقال بن حنيف الخطيب إن البيت هدم.", ["بن حنيف الخطيب: بن حنيف الخطيب"]],
    [
      "is whole before whom it meets",
      "قال نبيل بن غفير إنه سعيد. وهزم بن غفير كوبلر.",
      ["نبيل بن غفير: نبيل بن غفير، بن غفير", "كوبلر: كوبلر"],
    ],
    ["is named behind و", "قال نبيل بن غفير إنه سعيد. وبن غفير طبيب.", ["نبيل بن غفير: نبيل بن غفير، بن غفير"]],
    [
      "is another's behind a first name",
      "قال نبيل بن غفير إنه سعيد. واعتذر مسعود بن غفير أمس.",
      ["نبيل بن غفير: نبيل بن غفير", "مسعود بن غفير: مسعود بن غفير"],
    ],
  ]);

  it("leaves a place behind it", () => {
    const text = "قال نبيل بن غفير إنه سعيد. ووصل بن غفير القاهرة.";
    expect(analyze(text).entities.map(({ type, name }) => `${type} ${name}`)).toEqual([
      "person نبيل بن غفير",
      "place القاهرة",
    ]);
  });
});

describe("a name behind what is joined to it", () => {
  rules([
    ["is whole behind ل, of a father", "ولأبي مازن رأي. وقال أبو مازن إنه سعيد.", ["أبي مازن: أبي مازن، أبو مازن"]],
    ["is whole behind ل, of a mother", "وغنت الفرقة لأم كلثوم أمس.", ["أم كلثوم: أم كلثوم"]],
    ["is a mother's whom nobody else names", "ووفقا لأم فيصل فإن البيت هدم.", ["أم فيصل: أم فيصل"]],
    [
      "begins with a ل of its own",
      "وكان لليونيل ميسي رأي. وقال ليونيل ميسي إنه سعيد.",
      ["ليونيل ميسي: ليونيل ميسي، ليونيل ميسي"],
    ],
    [
      "or with the article's",
      "ورحب الوفد بالقرار للراشد. وقال سامي الراشد إنه سعيد.",
      ["سامي الراشد: لراشد، سامي الراشد"],
    ],
    ["has those letters without a hamza", "وقال سامي لابي إن البيت هدم.", ["سامي لابي: سامي لابي"]],
  ]);

  it("has no article of the same letters", () => {
    expect(analyze("وكان لليونيل ميسي رأي أمس.").entities.map(({ name }) => name)).toEqual(["ليونيل ميسي"]);
  });
});

describe("a family's name by which somebody is called", () => {
  rules([
    [
      "ends before a word that is no name",
      "سجل كيليان مبابي هدفا. ومبابي ذاهب إلى روما.",
      ["كيليان مبابي: كيليان مبابي، مبابي"],
    ],
    [
      "goes on with a name of the lists",
      "وقال سامي كوبلر إنه سعيد. وأضاف كوبلر جونيور أن والده غائب.",
      ["سامي كوبلر: سامي كوبلر", "كوبلر جونيور: كوبلر جونيور"],
    ],
    [
      "is none that is a first name",
      "وقال علي سالم إنه سعيد. وأضاف سالم ماركشتاين أنه سعيد.",
      ["علي سالم: علي سالم", "سالم ماركشتاين: سالم ماركشتاين"],
    ],
    [
      "is another's behind a title",
      "وقال سامي كوبلر إنه سعيد. وأضاف الوزير كوبلر ماركشتاين أنه سعيد.",
      ["سامي كوبلر: سامي كوبلر", "كوبلر ماركشتاين: كوبلر ماركشتاين"],
    ],
    [
      "is the beginning of one",
      "وقال غابرييل كوستا مارش إنه سعيد. وأضاف كوستا مارش أنه عائد.",
      ["غابرييل كوستا مارش: غابرييل كوستا مارش، كوستا مارش"],
    ],
    [
      "is his of a father's and a family's only where no first name is in it",
      "وقال محمد علي حسن إنه سعيد. وأضاف علي حسن أنه عائد.",
      ["محمد علي حسن: محمد علي حسن", "علي حسن: علي حسن"],
    ],
  ]);
});

describe("a family's name that is a word, too", () => {
  rules([
    [
      "stands between a given name and what he says",
      "وقال الدكتور عبداللطيف الواصل إن الطريق سالك.",
      ["عبداللطيف الواصل: عبداللطيف الواصل"],
    ],
    [
      "between a compound one and that",
      "وقال عبد القادر الحصرية إن السعر ثابت. وأضاف الحصرية أن الطريق سالك.",
      ["عبد القادر الحصرية: عبد القادر الحصرية، الحصرية"],
    ],
    ["between it and what he is", "وأضاف سامي العجلة رئيس اللجنة أن الطريق سالك.", ["سامي العجلة: سامي العجلة"]],
    [
      "and makes him another than his namesake",
      "حضر محمد العنزي أمس. وقال العميد محمد الغريب إن الطريق سالك.",
      ["محمد العنزي: محمد العنزي", "محمد الغريب: محمد الغريب"],
    ],
    ["is none before nothing of these", "وغادر سامي العجلة.", []],
    ["is no day", "وقال سامي الأحد إن الطريق سالك.", ["سامي: سامي"]],
    ["is nothing that is said every day", "وقال سامي الحكومة إن الطريق سالك.", ["سامي: سامي"]],
    ["is nobody whom he told", "وأبلغ سامي النيابة أن الطريق سالك.", ["سامي: سامي"]],
  ]);
});

describe("a name in the middle", () => {
  rules([
    [
      "is no office between a given and a family's name",
      "وقال محمد أمين بنهاشم إن الطريق سالك.",
      ["محمد أمين بنهاشم: محمد أمين بنهاشم"],
    ],
    ["is no sheikh's between two given ones", "وقال حسن شيخ محمود إن الطريق سالك.", ["حسن شيخ محمود: حسن شيخ محمود"]],
    ["is an office before what it is of", "وقال سامي حداد أمين المكتبة إن الطريق سالك.", ["سامي حداد: سامي حداد"]],
    ["is an office behind a whole name", "وقال سامي حداد أمين سر المجلس إن الطريق سالك.", ["سامي حداد: سامي حداد"]],
    ["is an office behind a family's name", "وقال كوبلر أمين سر المجلس إن الطريق سالك.", ["كوبلر: كوبلر"]],
  ]);
});

describe("what a verb takes behind its subject's whole name", () => {
  rules([
    ["is a noun of what it tells", "أعلن وزير السياحة شريف فتحي نجاح البعثة.", ["شريف فتحي: شريف فتحي"]],
    [
      "is no noun where a verb tells nothing",
      "وغادر المدير سامي فوزي كمال القاعة.",
      ["سامي فوزي كمال: سامي فوزي كمال"],
    ],
    ["is none of a name of two words", "أعلن المدير سالم كمال البرنامج.", ["سالم كمال: سالم كمال"]],
    ["is none before what he is", "أعلن المدير سامي فوزي كمال الرئيس الجديد.", ["سامي فوزي كمال: سامي فوزي كمال"]],
    ["is none before a day", "أعلن المدير سامي فوزي كمال اليوم الخطة.", ["سامي فوزي كمال: سامي فوزي كمال"]],
    [
      "is none before a family's name",
      "وأكد سعيد فريد وفاء الحداد أن الطريق سالك.",
      ["سعيد فريد وفاء الحداد: سعيد فريد وفاء الحداد"],
    ],
    [
      "is a word that is a family's, too, behind a family's abroad",
      "أعلن الرئيس جو بايدن الحداد.",
      ["جو بايدن: جو بايدن"],
    ],
    ["or behind another", "افتتح المحافظ نبيل الرفاعي الجسر الجديد.", ["نبيل الرفاعي: نبيل الرفاعي"]],
    [
      "is none behind a father's name",
      "واستقبل الأمير مشعل الأحمد الصباح الوفد.",
      ["مشعل الأحمد الصباح: مشعل الأحمد الصباح"],
    ],
    ["is none without a title", "وقال نبيل الرفاعي الجسر إن الطريق سالك.", ["نبيل الرفاعي الجسر: نبيل الرفاعي الجسر"]],
    ["is none behind a given name", "افتتح المحافظ نبيل الجسر المعرض.", ["نبيل الجسر: نبيل الجسر"]],
  ]);
});

describe("the age of somebody", () => {
  rules([
    ["is no short name in an obituary", "توفي الفنان عمر سعد عن عمر ناهز 80 عاما.", ["عمر سعد: عمر سعد"]],
    ["is no short name", "قال عمر الشافعي إنه سعيد. وتوفي والده عن عمر يناهز 80 عاما.", ["عمر الشافعي: عمر الشافعي"]],
    [
      "is a name before anything else",
      "قال عمر الشافعي إنه سعيد. وسأل الوفد عن عمر أمس.",
      ["عمر الشافعي: عمر الشافعي، عمر"],
    ],
  ]);
});

describe("two whole names side by side", () => {
  rules([
    [
      "are two people's",
      "أبلغ الوزير سالم الرواحي خالد الحداد بالقرار.",
      ["سالم الرواحي: سالم الرواحي", "خالد الحداد: خالد الحداد"],
    ],
    [
      "are one's behind a father's name",
      "وقال الأمير مشعل الأحمد جابر الصباح إن الطريق سالك.",
      ["مشعل الأحمد جابر الصباح: مشعل الأحمد جابر الصباح"],
    ],
    [
      "are one's where the second is one word",
      "وقال سالم الرواحي خالد إن الطريق سالك.",
      ["سالم الرواحي خالد: سالم الرواحي خالد"],
    ],
  ]);
});

describe("a family's name that is a company's, too", () => {
  rules([
    [
      "is in its bearer's name, and his alone",
      "قال أسامة بن لادن إن الحرب مستمرة. وقتل بن لادن في مايو.",
      ["أسامة بن لادن: أسامة بن لادن، بن لادن"],
    ],
    ["is a company's where the article names nobody so", "وقالت بن لادن إن العمل مستمر.", []],
  ]);
});
