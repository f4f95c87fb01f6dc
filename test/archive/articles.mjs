// An archive that nobody wrote: short agency articles with names and figures by turns, the same at every run.
const NAMES = [
  "سالم الرواحي",
  "منى الكندي",
  "ياسر الدباغ",
  "هالة المرزوقي",
  "طارق بن يوسف",
  "ليلى الحسيني",
  "فهد العنزي",
  "نادية زروال",
];
const TITLES = ["وزير المياه", "مدير المستشفى", "رئيس البلدية", "المتحدثة باسم الهيئة", "عميد الكلية"];
const PLACES = ["صلالة", "إربد", "سوسة", "طنطا", "الأبيض", "تعز"];
const DEEDS = ["بناء السد اكتمل", "المكتبة افتتحت", "المستشفى توسع", "الطريق الدائري أنجز", "الميناء تطور"];

/** @param {number} id @returns a record of the archive */
export function recordOf(id) {
  const [name, title, place, deed] = [NAMES, TITLES, PLACES, DEEDS].map(
    (list, at) => list[(id * (at + 3) + (id >> (at + 2))) % list.length],
  );
  const text = `${place} - قال ${title} ${name} إن ${deed} في ${place} بكلفة ${id + 2} مليون دولار.\nوأضاف أن العمل استغرق ${(id % 40) + 3} شهرا، مشيرا إلى أن ${(id % 90) + 5} في المئة من السكان راضون.\n`;
  return { id: `article-${id}`, body: text };
}

/** @param {number} count @returns the archive as JSON Lines */
export const archiveOf = (count) =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify(recordOf(id))}\n`).join("");
