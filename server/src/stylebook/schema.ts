/** What the editor may ask to be added to a stylebook. */
import * as v from "valibot";
import { houseAgency, houseName, houseTerm } from "../engine/house-rules";

/** An entry, and which list it goes to. */
export const stylebookEntrySchema = v.variant("list", [
  v.object({ list: v.literal("names"), entry: houseName }),
  v.object({ list: v.literal("terms"), entry: houseTerm }),
  v.object({ list: v.literal("agencies"), entry: houseAgency }),
]);
export type StylebookEntry = v.InferInput<typeof stylebookEntrySchema>;
