/** Characters that show nothing and would move what stands around them, or break the line: in their place stands a mark. */

/** Controls, directional marks and isolates, separators of lines, a byte order mark inside the text. Joiners are letters' own. */
export const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffc]/g;

export const isHidden = (character: string): boolean => character.search(HIDDEN) === 0;
