import { crc32 } from 'node:zlib';
import type { Entry } from 'yauzl';

const utf8Flag = 0x800;
/** The field in which WinRAR and Info-ZIP keep the name in UTF-8 beside one in the code page of the machine. */
const unicodePath = 0x7075;

/**
 * The name of a zip entry, with forward slashes: UTF-8 where the zip says so or it reads so, else GB18030, as Windows
 * in China writes it.
 */
export function entryName(entry: Entry): string {
  return decoded(entry)
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/u, '');
}

function decoded(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const beside = unicodeName(entry, raw);
  if (beside !== undefined) return beside;
  if ((entry.generalPurposeBitFlag & utf8Flag) !== 0) return new TextDecoder('utf-8').decode(raw);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}

/** The field counts only while the name it was made for still stands. */
function unicodeName(entry: Entry, raw: Buffer): string | undefined {
  const data = entry.extraFields.find((field) => field.id === unicodePath)?.data;
  if (!data || data.length < 6 || data[0] !== 1 || data.readUInt32LE(1) !== crc32(raw)) return undefined;
  return new TextDecoder('utf-8').decode(data.subarray(5));
}
