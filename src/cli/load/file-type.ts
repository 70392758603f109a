import { fileTypeFromBuffer } from 'file-type';

/** What the extension of an evidence file promises, as types told by content. */
const promised: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpg'],
  jpeg: ['jpg'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  doc: ['cfb'],
  xls: ['cfb'],
  wps: ['cfb'],
};

/** So many bytes tell every type in the table above. */
export const headBytes = 4100;

/** Is a file of this name, beginning with these bytes, what its extension says? Unknown extensions are taken as they are. */
export async function isWhatItSays(path: string, head: Uint8Array): Promise<boolean> {
  const wanted = promised[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (!wanted) return true;
  const found = await fileTypeFromBuffer(head);
  return found !== undefined && wanted.includes(found.ext);
}
