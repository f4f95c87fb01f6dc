import { titlesOn } from "../../house-style/stylebook";
import { keyForm } from "../../text/fold";
import { asking, type Check } from "../check";
import { dayOf } from "../wording";

const check: Check = {
  id: "stylebook-title",
  concern: "facts",
  level: "warning",
  title: { ar: "صفة في غير زمنها", en: "Title out of its time" },
  message: {
    ar: "اكتب «{1}»: هذه صفة «{0}» في {2} بحسب دليل الأسلوب",
    en: "Write “{1}”: by the stylebook this is the title of {0} on {2}",
  },
  why: {
    ar: "صفات الأشخاص في دليل الأسلوب لها تواريخ؛ فإن كُتبت صفة في غير زمنها بحسب تاريخ الخبر نُبِّه عليها. ولا تُحسب صفة معها «السابق».",
    en: "Titles in the stylebook have dates: one that does not hold on the dateline's day is flagged. A title with السابق does not count.",
  },
  source: { ar: "دليل أسلوب غرفة الأخبار", en: "The newsroom's stylebook" },
  examples: {
    wrong: [
      {
        text: "الرباط 16 سبتمبر 2021 (كونا) - قال وزير المالية كريم حداد إن الاتفاق قريب.",
        right: "الرباط 16 سبتمبر 2021 (كونا) - قال رئيس الحكومة كريم حداد إن الاتفاق قريب.",
      },
      { text: "الرباط 1 مارس 2022 (كونا) - وصل وزير المالية كريم حداد أمس." },
      { text: "عمان 5 مايو 2023 (بترا) - أكد وزير المالية كريم حداد القرار." },
      { text: "تونس 2 مارس 2010 (وات) - قال رئيس الحكومة كريم حداد إن اللقاء ناجح." },
      { text: "بيروت 4 أغسطس 2021 (رويترز) - استقبل وزير المالية كريم حداد الوفد." },
    ],
    right: [
      "الرباط 16 سبتمبر 2021 (كونا) - قال رئيس الحكومة كريم حداد إن الاتفاق قريب.",
      "الرباط 16 سبتمبر 2019 (كونا) - قال وزير المالية كريم حداد إن الاتفاق قريب.",
      "الرباط 16 سبتمبر 2021 (كونا) - قال وزير المالية السابق كريم حداد إن الاتفاق قريب.",
      "قال وزير المالية كريم حداد إن الاتفاق قريب.",
      "الرباط 16 سبتمبر 2021 (كونا) - قال وزير المالية سمير منصور إن الاتفاق قريب.",
    ],
    stylebook: {
      names: [
        {
          name: "كريم حداد",
          type: "person",
          titles: [
            { title: "وزير المالية", from: "2018-01-01", until: "2020-12-31" },
            { title: "رئيس الحكومة", from: "2021-01-01" },
            { title: "نائب", until: "2017-12-31" },
          ],
        },
      ],
    },
  },
  article({ paragraphs, stylebook, linking, dateline }, report) {
    const date = dateline?.date ?? "";
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return;
    linking.mentionsOf.forEach((mentions, index) => {
      const { start = 0, reading } = paragraphs[index] ?? {};
      for (const { entity, titles } of mentions) {
        const name = titles.length === 0 ? undefined : stylebook.byRef(entity.ref);
        if (name === undefined || reading === undefined) continue;
        const { now, past } = titlesOn(name, date);
        for (const title of titles) {
          const written = keyForm(reading.text.slice(title.start, title.end));
          const span = { start: start + title.start, end: start + title.end };
          if (now.length > 0 && past.some((one) => keyForm(one) === written))
            report({
              ...span,
              values: [name.name, now.join("، "), dayOf(date, stylebook, true)],
              fixes: now.map((one) => asking(span, one)),
            });
        }
      }
    });
  },
};

export default check;
