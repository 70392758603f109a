import { openPromise } from 'yauzl';

const options = { lazyEntries: true, decodeStrings: true, strictFileNames: false } as const;
const mostEntries = 20_000;

/** What stands in a zip an office program wrote. */
export interface OfficeArchive {
  readonly macros: boolean;
  readonly names: ReadonlySet<string>;
}

/** Reads the list of entries of a zip. Null when it is none, is damaged, or has absurdly many. */
export async function officeArchive(path: string): Promise<OfficeArchive | null> {
  try {
    const zip = await openPromise(path, options);
    try {
      if (zip.entryCount > mostEntries) return null;
      const names = new Set<string>();
      for await (const entry of zip.eachEntry()) names.add(entry.fileName);
      return { names, macros: [...names].some((name) => /(^|\/)vba\w*\.bin$/iu.test(name)) };
    } finally {
      zip.close();
    }
  } catch {
    return null;
  }
}
