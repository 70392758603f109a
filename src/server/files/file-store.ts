/** Files by the SHA-256 (lower-case hex) of their bytes. A file that is there is whole. */
export interface FileStore {
  /** Takes over a finished file (moves it where it can); the same content is stored once. Refuses `storageFull`. */
  take(path: string): Promise<{ hash: string; bytes: number }>;
  put(bytes: Uint8Array): Promise<{ hash: string; bytes: number }>;
  /** Where the file lies; throws when it is not there. */
  path(hash: string): string;
  read(hash: string): Promise<Uint8Array>;
  has(hash: string): Promise<boolean>;
}
