import type { Dossier } from '#programme/answers/dossier.ts';
import type { StoredFile } from '../storage/stored-files.ts';

/** A picture in the store, with its size in pixels. */
export interface PictureInHand {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** A dossier that was read, and whose files are in the store. */
export interface DossierInHand {
  readonly dossier: Dossier;
  /** By the path in the dossier. */
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly pictures: readonly PictureInHand[];
}
