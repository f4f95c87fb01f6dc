/** Questions on their way, each answered once. */
import type { Answer, Question } from "../shared/protocol";
import type { Asking } from "./together";

export class Questions {
  private readonly open = new Map<number, (answer: Answer | null) => void>();
  private last = 0;

  constructor(private readonly send: (message: Asking) => void) {}

  ask(question: Question, places: number[]): Promise<Answer | null> {
    const id = ++this.last;
    return new Promise((resolve) => {
      this.open.set(id, resolve);
      this.send({ type: "ask", id, question, places });
    });
  }

  answer(id: number, answer: Answer | null): void {
    this.open.get(id)?.(answer);
    this.open.delete(id);
  }

  /** Nobody answers any more. */
  drop(): void {
    for (const id of [...this.open.keys()]) this.answer(id, null);
  }
}
