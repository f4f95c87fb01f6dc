/** Titles and offices beside names: whose they are, where they end, and what is none. */
import { expect, it, describe } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each person as `name (title؛ title)`. */
const people = (text: string): string =>
  analyze(text)
    .entities.filter(({ type }) => type === "person")
    .map(({ name, titles }) => (titles.length > 0 ? `${name} (${titles.join("؛ ")})` : name))
    .join("، ");

const each = (rows: readonly (readonly [string, string, string])[]): void =>
  it.each(rows)("%s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });

describe("a title between two names", () => {
  each([
    [
      "is of the name behind it",
      "هاجم النائب سليم عطا وزير المالية ياسر صقر أمس.",
      "سليم عطا (النائب)، ياسر صقر (وزير المالية)",
    ],
    [
      "is so behind a comma as well",
      "نعت وزيرة الثقافة، الدكتورة إيمان سالم، المخرج الكبير فؤاد صبري، الذي رحل أمس.",
      "إيمان سالم (الدكتورة)، فؤاد صبري (المخرج الكبير)",
    ],
    [
      "is of a short name's neighbour",
      "وقال سليم عطا إن العمل مستمر.\nهاجم عطا وزير المالية ياسر صقر أمس.",
      "سليم عطا، ياسر صقر (وزير المالية)",
    ],
    [
      "is his who speaks for the other",
      "قال سامر حداد المتحدث باسم رئيس الوزراء فادي صقر إن الوضع هادئ.",
      "سامر حداد (المتحدث باسم رئيس الوزراء)، فادي صقر (رئيس الوزراء)",
    ],
    [
      "is of the name before where a comma closes it",
      "حضر سليم عطا وزير المالية، وياسر صقر.",
      "سليم عطا (وزير المالية)، ياسر صقر",
    ],
    ["is whom one blames", "اتهم سليم عطا وزير المالية بالفساد.", "سليم عطا"],
    [
      "begins behind a person's name",
      "التقى نائب وزير الخارجية سامي عيد السفير الصيني لي وي.",
      "سامي عيد (نائب وزير الخارجية)، لي وي (السفير الصيني)",
    ],
    [
      "is another's behind a joined adjective of a country",
      "منهم سامي حداد مدرب روما والألماني كريم كوبلر.",
      "سامي حداد (مدرب روما)، كريم كوبلر",
    ],
  ]);
});

describe("no title", () => {
  each([
    ["is what somebody does", "الفيلم من بطولة محمد سعيد، وإخراج سامر عوض.", "محمد سعيد، سامر عوض"],
    ["is with whom at the head", "عقد الاجتماع برئاسة نواف الحداد.", "نواف الحداد"],
    ["is so before a title", "عقد الاجتماع برئاسة المهندس سامي حداد.", "سامي حداد (المهندس)"],
    ["is so before an office", "وكان مدير المصنع بحضور وزير الصحة سامي حداد.", "سامي حداد (وزير الصحة)"],
    [
      "is a conference",
      "وقال في مؤتمر صحافي مشترك مع نظيره التركي سامي حداد إن الملف مغلق.",
      "سامي حداد (نظيره التركي)",
    ],
  ]);
});

describe("a title behind a name ends", () => {
  each([
    ["before what the verb takes", "أكد سامي حداد رئيس نادي بنفيكا التعاقد مع المدرب.", "سامي حداد (رئيس نادي بنفيكا)"],
    ["before it behind a definite word", "أعلن سامي حداد مدير المشروع الانتهاء من العمل.", "سامي حداد (مدير المشروع)"],
    [
      "behind an adjective of a body",
      "أعلن سامي حداد رئيس الدوري الممتاز الانتهاء من العمل.",
      "سامي حداد (رئيس الدوري الممتاز)",
    ],
    ["before the setting", "قال سامي حداد مدرب الهلال في المؤتمر الصحفي إن الفريق جاهز.", "سامي حداد (مدرب الهلال)"],
    [
      "behind what one is an expert in",
      "قال سامي حداد الخبير في الشؤون الدولية إن العمل مستمر.",
      "سامي حداد (الخبير في الشؤون الدولية)",
    ],
    [
      "behind the body where one is it",
      "حضر سامي حداد مدير الأبحاث في المركز العربي.",
      "سامي حداد (مدير الأبحاث في المركز العربي)",
    ],
    [
      "behind the place before a clause",
      "قال سامي حداد رئيس البعثة في بيروت إن العمل مستمر.",
      "سامي حداد (رئيس البعثة في بيروت)",
    ],
    ["before whom he told", "قال سامي حداد مدير الشركة للصحفيين إن العمل مستمر.", "سامي حداد (مدير الشركة)"],
    ["before the paper that he told", "قال سامي حداد مدير الشركة للتلفزيون إن العمل مستمر.", "سامي حداد (مدير الشركة)"],
    ["before what it is about", "قال سامي حداد مدير الشركة عن المشروع إنه جاهز.", "سامي حداد (مدير الشركة)"],
    [
      "behind what one is over",
      "قال سامي حداد عضو المجلس والمشرف على الفريق إن العمل مستمر.",
      "سامي حداد (عضو المجلس والمشرف على الفريق)",
    ],
    [
      "before a clause",
      "قال سامي حداد رئيس الشركة القابضة للنقل إن العمل مستمر.",
      "سامي حداد (رئيس الشركة القابضة للنقل)",
    ],
  ]);
});
