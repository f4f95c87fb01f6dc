/** What the server asks of a client that lends its files (`InitializationOptions.files`): those that are on no disk of the server's. */
import { RequestType } from "vscode-languageserver-protocol";

/** A file as text; null for none, or what is wrong with it. `largest` is in bytes. */
export const ReadFileRequest = new RequestType<{ uri: string; largest: number }, FileText | FileTrouble | null, void>(
  "arabicPress/readFile",
);
/** Writes a file whose text is `before` still, empty for none; its folders are made. */
export const WriteFileRequest = new RequestType<
  { uri: string; before: string; text: string },
  FileTrouble | null,
  void
>("arabicPress/writeFile");
/** The URIs of a folder's articles, at any depth. */
export const ListArticlesRequest = new RequestType<{ uri: string }, string[], void>("arabicPress/listArticles");
/** The path of a link by which a file of a folder may be outside that; null where there is none. */
export const LeadsOutRequest = new RequestType<{ uri: string; folder: string }, string | null, void>(
  "arabicPress/leadsOut",
);

export interface FileText {
  text: string;
}

/** Why a file is not read, or not written; contested: its text was another by then. */
export interface FileTrouble {
  trouble: "noFile" | "tooLarge" | "notText" | "unreadable" | "readOnly" | "contested";
}
