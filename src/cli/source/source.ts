/** How large a file is in bytes; `notFile`: a folder, a pipe or something else that is no file stands at its place. */
export type FileSize = number | 'missing' | 'notFile';

/** The files of a dossier, wherever they lie. Paths use forward slashes and never leave the dossier. */
export interface DossierSource {
  /** What was named on the command line, for messages. */
  readonly name: string;
  /** Refuses a path that leaves the dossier, and a link that leads out of it. */
  size(path: string): Promise<FileSize>;
  /** The whole file. Refuses: missing, larger than `limit` bytes, damaged, not to be read. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** The file piece by piece, for digests and for looking at its first bytes. Refuses as `read` does. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Paths of the files directly in a folder of the dossier, by name; empty when there is none. */
  list(folder: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
