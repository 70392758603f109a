/** So many files of a folder are taken: more is no folder of papers. */
const most = 200;

export interface Dropped {
  readonly files: readonly File[];
  /** Were there more than are taken? */
  readonly more: boolean;
  /** Names of what the browser could not open. */
  readonly unreadable: readonly string[];
}

/** The files that were dropped, those inside dropped folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return firstOf([...transfer.files]);
  const found: File[] = [];
  const unreadable: string[] = [];
  for (const entry of entries) await collect(entry, found, unreadable);
  return { ...firstOf(found), unreadable };
}

/** The first files of those that were chosen. */
export const firstOf = (files: readonly File[]): Dropped => ({
  files: files.slice(0, most),
  more: files.length > most,
  unreadable: [],
});

async function collect(entry: FileSystemEntry, found: File[], unreadable: string[]): Promise<void> {
  if (found.length > most) return;
  try {
    if (entry.isFile) found.push(await fileOf(entry as FileSystemFileEntry));
    else
      for (const inner of await entriesIn(entry as FileSystemDirectoryEntry))
        await collect(inner, found, unreadable);
  } catch {
    unreadable.push(entry.name);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder is read in portions, until one is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
