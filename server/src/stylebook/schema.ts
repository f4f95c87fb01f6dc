/** What the editor may ask to be added to a stylebook. */
import * as v from "valibot";
import { stylebookAgency, stylebookName, stylebookTerm } from "../engine/house-style/rules";

/** An entry, and which list it goes to. */
export const stylebookEntrySchema = v.variant("list", [
  v.object({ list: v.literal("names"), entry: stylebookName }),
  v.object({ list: v.literal("terms"), entry: stylebookTerm }),
  v.object({ list: v.literal("agencies"), entry: stylebookAgency }),
]);
export type StylebookEntry = v.InferInput<typeof stylebookEntrySchema>;
