/** The documents that are open in the editor, found by every spelling of their URI. */
import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { spelled } from "./uris";

export class OpenDocuments extends TextDocuments<TextDocument> {
  constructor() {
    super(TextDocument);
  }

  override get(uri: string): TextDocument | undefined {
    return super.get(uri) ?? this.all().find((document) => spelled(document.uri) === spelled(uri));
  }
}
