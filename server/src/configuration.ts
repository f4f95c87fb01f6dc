/** Settings as they hold for a resource: asked for once, and again when they have changed. */
import type { Editor } from "./editor";
import { readSettings, type Settings } from "./settings";

export interface Configuration {
  settingsFor(uri: string): Promise<Settings>;
  /** They are others now. @param given all of them, from an editor that answers none */
  changed(given: unknown): void;
  forget(uri: string): void;
}

export function openConfiguration(editor: Pick<Editor, "hasSettings" | "settings" | "log">): Configuration {
  const known = new Map<string, Promise<Settings>>();
  let fallback: Settings = readSettings({}).settings;

  function checked(given: unknown): Settings {
    const { settings, faults } = readSettings(given);
    for (const fault of faults) editor.log("settings", fault);
    return settings;
  }

  async function ask(uri: string): Promise<Settings> {
    const given = await editor.settings(uri);
    if (given !== undefined) return checked(given);
    // An editor that did not answer is asked again.
    known.delete(uri);
    return fallback;
  }

  return {
    settingsFor(uri) {
      if (!editor.hasSettings()) return Promise.resolve(fallback);
      let settings = known.get(uri);
      if (settings === undefined) known.set(uri, (settings = ask(uri)));
      return settings;
    },
    changed(given) {
      known.clear();
      if (given !== undefined && !editor.hasSettings()) fallback = checked(given);
    },
    forget: (uri) => void known.delete(uri),
  };
}
