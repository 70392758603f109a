/** A file or folder that PostgreSQL has open. */
export interface OpenFile {
  /** The file on this machine; a folder has none. */
  readonly nfd?: number;
  readonly path?: string;
}

type Write = (file: OpenFile, bytes: Uint8Array, offset: number, length: number, position?: number) => number;

/** What PGlite's own file system does for PostgreSQL. */
export interface FileOperations {
  fsync?: (file: OpenFile) => number;
  write: Write;
}

interface Inside {
  readonly Module?: {
    readonly FS?: {
      readonly root?: {
        readonly mount?: {
          readonly mounts?: readonly {
            readonly mountpoint: string;
            readonly type: { readonly stream_ops?: FileOperations };
          }[];
        };
      };
    };
  };
}

/** Where PGlite sees its folder. */
export const mountPoint = '/pglite/data';

/**
 * Reaches into PGlite for its file operations, which it offers no way to set. Throws when PGlite is built otherwise
 * than the version this was written for: better no start than a promise that is not kept.
 */
export function fileOperations(lite: object): FileOperations {
  const mounts = (lite as Inside).Module?.FS?.root?.mount?.mounts;
  const operations = mounts?.find(({ mountpoint }) => mountpoint === mountPoint)?.type.stream_ops;
  if (typeof operations?.write !== 'function')
    throw new Error('PGlite offers no file operations to hook into');
  return operations;
}
