/** Who only may have spoken is shown with a `؟`, and no check says that they did. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import type { Finding } from "../../../server/src/engine/article";
import { checks } from "../../../server/src/engine/checks/registry";

const attribution = checks.filter(({ concern }) => concern === "attribution");
const levels = Object.fromEntries(attribution.map(({ id }) => [id, "warning" as const]));

/** The name found for the last quotation, how sure it is, the checks of attribution that find anything, and those that say the name. */
function said(...paragraphs: string[]): { name: string; certainty?: string; finding: string[]; naming: string[] } {
  const { quotations, findings } = analyze(paragraphs.join("\n"), { checks: { levels } });
  const last = quotations.at(-1);
  const name = last?.speakers[0]?.name ?? "";
  const told = findings.filter(({ check }) => check in levels);
  const naming = told.filter((finding) => JSON.stringify(finding).includes(name));
  const idsOf = (some: readonly Finding[]): string[] => some.map(({ check }) => check);
  return { name, finding: idsOf(told), naming: idsOf(naming), ...(last && { certainty: last.certainty }) };
}

const WOMEN = ["وأضافت أن التوقيع غدا.", "وأكدت أن التنفيذ سريع.", "وأوضحت أن المهلة شهر.", "وأشارت إلى أن العمل بدأ."];
const MEN = ["وأضاف أن التوقيع غدا.", "وأكد أن التنفيذ سريع.", "وأوضح أن المهلة شهر.", "وأشار إلى أن العمل بدأ."];

describe("a speaker who is not sure", () => {
  it("is named by no check, though no name has stood for paragraphs", () => {
    const bank = said("أعلن مصرف الساحل أن الاتفاق قريب.", ...WOMEN);
    expect(bank).toMatchObject({ name: "مصرف الساحل", certainty: "unsure", naming: [] });
    const id = "speaker-not-renamed";
    const man = said("قال كريم حداد إن الاتفاق قريب.", ...MEN);
    expect(man).toMatchObject({ name: "كريم حداد", certainty: "likely", naming: [id] });
  });

  it("is nobody whose verb is another's", () =>
    expect(said("قالت ليلى حداد إن الاتفاق قريب.", ...MEN)).toMatchObject({ name: "", certainty: "unsure" }));

  it("is not named where a check asks which of two is meant", () => {
    const id = "ambiguous-speaker";
    const either = said("صافح المدرب كريم حداد اللاعب سمير منصور.", "وقال إن العمل بدأ.");
    expect(either).toMatchObject({ name: "كريم حداد", certainty: "unsure", finding: [id], naming: [] });
  });
});
