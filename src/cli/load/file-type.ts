import { fileTypeFromBuffer } from 'file-type';

/** What the extension of an evidence file promises, as types told by content. */
const promised: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpg'],
  jpeg: ['jpg'],
  gif: ['gif'],
  bmp: ['bmp'],
  tif: ['tif'],
  tiff: ['tif'],
  webp: ['webp'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  ofd: ['zip'],
  doc: ['cfb'],
  xls: ['cfb'],
  ppt: ['cfb'],
  wps: ['cfb'],
  et: ['cfb'],
  dps: ['cfb'],
};

/** So many bytes tell every type in the table above. */
export const headBytes = 4100;

/** Is a file of this name, beginning with these bytes, what its extension says? Unknown extensions are taken as they are. */
export async function isWhatItSays(path: string, head: Uint8Array): Promise<boolean> {
  const wanted = promised[extensionOf(path)];
  if (!wanted) return true;
  // The reader of zips throws where the bytes end too soon; such a file is of no type it knows.
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found !== undefined && wanted.includes(found.ext);
}

/** The extension of a path in lower case, without the dot; empty when there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
