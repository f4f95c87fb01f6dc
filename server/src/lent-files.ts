/** Files that are on no disk of this machine: our client reads and writes them, with all the file systems that its editor knows. */
import { LeadsOutRequest, ListArticlesRequest, ReadFileRequest, WriteFileRequest } from "../../protocol/files";
import type { Editor } from "./editor";
import { LARGEST, trouble } from "./files/trouble";
import type { Files, Host, Machine } from "./host";
import { nameOf } from "./workspace/articles";

/** What lends them. */
type Lender = Pick<Editor, "lendsFiles" | "askOfFile">;

/** @returns a host that has the machine's files, and of all others those that the editor lends */
export function withLentFiles(machine: Machine, editor: Lender): Host {
  const lent = lentBy(editor);
  const of = (uri: string): Files => (!machine.has(uri) && editor.lendsFiles() ? lent : machine);
  return {
    later: (task, milliseconds) => machine.later(task, milliseconds),
    read: (uri) => of(uri).read(uri),
    list: (folder) => of(folder).list(folder),
    change: (uri, change) => of(uri).change(uri, change),
    leadsOut: (uri, folder) => of(uri).leadsOut(uri, folder),
  };
}

function lentBy(editor: Lender): Files {
  const given = async <R>(uri: string, asking: Promise<R | undefined>): Promise<R> => {
    const answer = await asking;
    if (answer === undefined) throw trouble("unanswered", nameOf(uri));
    return answer;
  };
  const read = async (uri: string): Promise<string | undefined> => {
    const answer = await given(uri, editor.askOfFile(ReadFileRequest, { uri, largest: LARGEST }));
    if (answer !== null && "trouble" in answer) throw trouble(answer.trouble, nameOf(uri));
    return answer?.text;
  };
  return {
    read,
    list: (uri) => given(uri, editor.askOfFile(ListArticlesRequest, { uri })),
    async change(uri, change) {
      for (let tries = 1; ; tries++) {
        const before = (await read(uri)) ?? "";
        const text = change(before);
        if (text === before) return;
        const answer = await given(uri, editor.askOfFile(WriteFileRequest, { uri, before, text }));
        if (answer === null) return;
        if (answer.trouble !== "contested" || tries === PATIENT) throw trouble(answer.trouble, nameOf(uri));
      }
    },
    leadsOut: async (uri, folder) =>
      (await given(uri, editor.askOfFile(LeadsOutRequest, { uri, folder }))) ?? undefined,
  };
}

/** So often another may write between our reading and our writing. */
const PATIENT = 5;
