/** What the machine gives the server: timers and the newsroom's files, which a worker and Node have in their own ways. */
export interface Host extends Files {
  /** Runs `task` after `milliseconds`; @returns how to call it off. */
  later(task: () => void, milliseconds: number): () => void;
}

/** A host as its main brings it: what it has no files of may be had of an editor. */
export interface Machine extends Host {
  /** Are files of this kind of URI on its disks? */
  has(uri: string): boolean;
}

/** Files by their URIs. */
export interface Files {
  /** @returns the text of a file; undefined where there is none, or nobody has such files. @throws Refusal for a file that cannot be read as text */
  read(uri: string): Promise<string | undefined>;
  /** @returns the URIs of a folder's articles, at any depth; none where nobody has such files */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Changes a file as one step, its folders included: no reader sees half of it, no other server's change is lost.
   * @param change the text as it stands, empty where there is no file, to what it becomes
   * @throws Refusal where it cannot, and what `change` throws
   */
  change(uri: string, change: (source: string) => string): Promise<void>;
  /** @returns the path that a file of a folder leads to, where links lead out of the folder */
  leadsOut(uri: string, folder: string): Promise<string | undefined>;
}
