/** A place in a document as VS Code and the server tell it: lines and UTF-16 characters from 0. */
export interface LineCharacter {
  line: number;
  character: number;
}

/** A range of a document; its end is exclusive. */
export interface Spot {
  start: LineCharacter;
  end: LineCharacter;
}
