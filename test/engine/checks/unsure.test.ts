/** Who only may have spoken is shown with a `؟`, and no check says that they did. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import type { Finding } from "../../../server/src/engine/article";
import { checks } from "../../../server/src/engine/checks/registry";

const attribution = checks.filter(({ concern }) => concern === "attribution");
const levels = Object.fromEntries(attribution.map(({ id }) => [id, "warning" as const]));

/** The name found for the last quotation, how sure it is, and all that the checks of attribution say where they say that name. */
function said(...paragraphs: string[]): { name: string; certainty: string | undefined; naming: string[] } {
  const { quotations, findings } = analyze(paragraphs.join("\n"), { checks: { levels } });
  const last = quotations.at(-1);
  const name = last?.speakers[0]?.name ?? "";
  const isAbout = ({ check, ...told }: Finding): boolean => check in levels && JSON.stringify(told).includes(name);
  return { name, certainty: last?.certainty, naming: findings.filter(isAbout).map(({ check }) => check) };
}

const MEN = ["وأضاف أن التوقيع غدا.", "وأكد أن التنفيذ سريع.", "وأوضح أن المهلة شهر.", "وأشار إلى أن العمل بدأ."];
const TWO = ["وصل الوزير كريم حداد إلى صحار.", "وعاد السفير سمير منصور إلى مسقط."];

describe("a speaker who is not sure", () => {
  it("is named by no check, though no name has stood for paragraphs", () => {
    const woman = said("قالت ليلى حداد إن الاتفاق قريب.", ...MEN);
    expect(woman).toEqual({ name: "ليلى حداد", certainty: "unsure", naming: [] });
    const man = said("قال كريم حداد إن الاتفاق قريب.", ...MEN);
    expect(man).toEqual({ name: "كريم حداد", certainty: "sure", naming: ["speaker-not-renamed"] });
  });

  it("is named by no check, though two may be meant", () => {
    const far = said(...TWO, "وفتح المصنع أبوابه.", "وأغلق السوق مساء.", "وقال إن العمل بدأ.");
    expect(far).toEqual({ name: "سمير منصور", certainty: "unsure", naming: [] });
    const near = said(...TWO, "وقال إن العمل بدأ.");
    expect(near).toEqual({ name: "سمير منصور", certainty: "likely", naming: ["ambiguous-speaker"] });
  });
});
