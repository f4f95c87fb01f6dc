/** A range of a document as the server answers it: lines and UTF-16 characters from 0, end exclusive. */
export interface Spot {
  start: { line: number; character: number };
  end: { line: number; character: number };
}
