/** A format that is taken: its media type, and how its content is called by the reader of contents. */
interface FileKind {
  readonly type: string;
  readonly content: readonly string[];
}

const office = 'application/vnd.openxmlformats-officedocument';

/** By extension: what may be taken at all. Old office formats are all one container. */
export const fileKinds = {
  pdf: { type: 'application/pdf', content: ['pdf'] },
  png: { type: 'image/png', content: ['png'] },
  jpg: { type: 'image/jpeg', content: ['jpg'] },
  jpeg: { type: 'image/jpeg', content: ['jpg'] },
  gif: { type: 'image/gif', content: ['gif'] },
  bmp: { type: 'image/bmp', content: ['bmp'] },
  webp: { type: 'image/webp', content: ['webp'] },
  tif: { type: 'image/tiff', content: ['tif'] },
  tiff: { type: 'image/tiff', content: ['tif'] },
  docx: { type: `${office}.wordprocessingml.document`, content: ['docx'] },
  xlsx: { type: `${office}.spreadsheetml.sheet`, content: ['xlsx'] },
  pptx: { type: `${office}.presentationml.presentation`, content: ['pptx'] },
  ofd: { type: 'application/ofd', content: ['zip'] },
  doc: { type: 'application/msword', content: ['cfb'] },
  xls: { type: 'application/vnd.ms-excel', content: ['cfb'] },
  ppt: { type: 'application/vnd.ms-powerpoint', content: ['cfb'] },
  wps: { type: 'application/vnd.ms-works', content: ['cfb', 'docx'] },
  et: { type: 'application/vnd.ms-excel', content: ['cfb', 'xlsx'] },
  dps: { type: 'application/vnd.ms-powerpoint', content: ['cfb', 'pptx'] },
} as const satisfies Record<string, FileKind>;

export type FileExtension = keyof typeof fileKinds;

/** What a file is wanted for. */
export type FileUse = 'evidence' | 'scan' | 'picture' | 'word';

const scans: readonly FileExtension[] = ['pdf', 'png', 'jpg', 'jpeg', 'webp', 'tif', 'tiff'];

/** The extensions each use takes. */
export const extensionsFor: Readonly<Record<FileUse, readonly FileExtension[]>> = {
  evidence: Object.keys(fileKinds) as FileExtension[],
  scan: scans,
  picture: ['png', 'jpg', 'jpeg'],
  word: ['docx', 'doc', 'wps'],
};

/** Media types a browser shows by itself and nothing can run in; all others are handed out to be saved. */
export const shownInline: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
];

/** Extension of a stored file by its media type; `bin` for one that is not known. */
export function extensionOfType(type: string): string {
  return Object.entries(fileKinds).find(([, kind]) => kind.type === type)?.[0] ?? 'bin';
}
