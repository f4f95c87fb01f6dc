/** Milliseconds after which what is waited for counts as not coming: long, so that a slow machine fails no test. */
export const PATIENCE = 120_000;
