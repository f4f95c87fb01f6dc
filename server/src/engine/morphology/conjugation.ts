/**
 * Forms of a verb from two that a person writes: the perfect and the imperfect of the third person (`قام`, `يقوم`). Between them they show the verb's
 * class; what hangs on vowels that are not written (women's plural, the jussive of a hollow verb, the passive) is left out.
 */
import { dualOfImperfect } from "./verbs";

/** Letters: a perfect of two is doubled (`مد`), and writes both where we do it (`مددنا`). */
const SHORTEST_FORM = 3;

/** @returns the forms of all persons, the perfect first, each once; undefined where the two are not a perfect and its imperfect */
export function conjugated(perfect: string, imperfect: string): readonly string[] | undefined {
  if (perfect.length < SHORTEST_FORM || imperfect.length < SHORTEST_FORM || !imperfect.startsWith("ي"))
    return undefined;
  return [
    ...new Set([
      ...perfectsOf(perfect),
      ...imperfectsOf(imperfect),
      ...ourPerfectsOf(perfect, imperfect),
      ...ourImperfectsOf(imperfect),
    ]),
  ];
}

/** He, she, two, many: `قام قامت قاما قامتا قاموا`, `دعا دعت دعتا دعوا`, `بدأ بدآ بدؤوا`. */
function perfectsOf(he: string): string[] {
  if (/[اى]$/.test(he)) {
    const stem = he.slice(0, -1);
    return [he, `${stem}ت`, `${stem}تا`, `${stem}وا`, ...(he.endsWith("ى") ? [`${stem}يا`] : [])];
  }
  const stem = he.endsWith("ي") ? he.slice(0, -1) : he;
  return [he, `${he}ت`, `${he}تا`, withAlef(he), ...manyOf(stem, "وا")];
}

/** The same, with ي and ت, and without the final نون behind أن and لم: `يقوم تقوم يقومان تقومان يقوما تقوما يقومون يقوموا`. */
function imperfectsOf(he: string): string[] {
  const she = `ت${he.slice(1)}`;
  const stem = he.replace(/[ويى]$/, "");
  const duals = [he, she].map((one) => (/[أء]$/.test(one) ? `${withAlef(one)}ن` : dualOfImperfect(one)));
  return [he, she, ...duals, ...duals.map((dual) => dual.slice(0, -1)), ...manyOf(stem, "ون"), ...manyOf(stem, "وا")];
}

/**
 * I and you, we, you all: `كتبت كتبنا كتبتم`, `قمت قمنا قمتم`, `دعوت دعونا دعوتم`. Of a hollow verb that ends in a hamza (`جاء`, `أساء`) only its
 * vowel tells the seat: it has none here. What is doubled (`استمر`) is told from what is not by nothing that is written, and is taken for that.
 */
function ourPerfectsOf(he: string, imperfect: string): string[] {
  const stem = /[اى]$/.test(he)
    ? he.slice(0, -1) + (imperfect.endsWith("و") ? "و" : "ي")
    : he.replace(/ا(?=[^اء]$)/, "");
  if (/اء$/.test(he)) return [];
  // Behind ت and ن one letter is written for two.
  const mine = stem.endsWith("ت") ? "" : "ت";
  return [stem + mine, stem + (stem.endsWith("ن") ? "ا" : "نا"), `${stem}${mine}م`];
}

/** I, we, and you of a woman and of many: `أقوم نقوم تقومين تقومي تقومون تقوموا`, `آكل نأكل`, `تدعين`, `تبدئين`. */
function ourImperfectsOf(he: string): string[] {
  const [rest, you] = [he.slice(1), `ت${he.slice(1)}`];
  const stem = you.replace(/[ويى]$/, "");
  const hers = /[أؤ]$/.test(stem) ? `${stem.slice(0, -1)}ئ` : seated(stem);
  return [
    rest.startsWith("أ") ? `آ${rest.slice(1)}` : `أ${rest}`,
    `ن${rest}`,
    `${hers}ين`,
    `${hers}ي`,
    ...manyOf(stem, "ون"),
    ...manyOf(stem, "وا"),
  ];
}

/** @returns a verb that ends in no weak letter with the alef of two: `وقعا` of `وقع`, `بدآ` of `بدأ`, `جاءا` of `جاء` */
export const soundDual = (he: string): string => withAlef(he);

/** Alef behind a final أ becomes its madda: `بدآ`. */
const withAlef = (form: string): string => (form.endsWith("أ") ? `${form.slice(0, -1)}آ` : `${seated(form)}ا`);

/** A final hamza before و is written on it, and also as it was: `بدؤوا`, `بدأوا`; `جاؤوا`, `جاءوا`; but `يجيئون`. */
const manyOf = (stem: string, ending: string): string[] => [
  seated(stem) + ending,
  ...(/(?:أ|اء)$/.test(stem) ? [`${stem.slice(0, -1)}ؤ${ending}`] : []),
];

/** Behind ي a final hamza is written on it before an ending: `يجيئان`. */
const seated = (form: string): string => form.replace(/يء$/, "يئ");
