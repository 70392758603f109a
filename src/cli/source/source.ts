/** The files of a dossier, wherever they lie. Paths use forward slashes and never leave the dossier. */
export interface DossierSource {
  /** What was named on the command line, for messages. */
  readonly name: string;
  /** Size in bytes, or null when there is no such file. */
  size(path: string): Promise<number | null>;
  /** The whole file. Refuses: missing, larger than `limit` bytes, damaged. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** The file piece by piece, for digests and for looking at its first bytes. */
  stream(path: string): Promise<AsyncIterable<Uint8Array>>;
  /** Paths of the files directly in a folder of the dossier; empty when there is none. */
  list(folder: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
