/** The languages that people are spoken to in. */
export const LANGUAGES = ["ar", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for people: Arabic first, English beside it. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What fills a place of a message: words of the article, or words of ours. */
export type Value = string | Bilingual;
