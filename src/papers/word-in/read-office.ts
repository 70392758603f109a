import { convertToDocx } from './convert-office.ts';
import { readWord, type ReadWord } from './read-word.ts';
import { WordRefused } from './word-refused.ts';

/** Formats that LibreOffice turns into .docx. */
const convertible = ['doc', 'wps', 'wpt', 'dot', 'odt', 'rtf'];

/**
 * Reads a Word file by its bytes and the extension of its name: .docx itself, other formats through LibreOffice where it
 * is installed. Refuses (`WordRefused`) as `readWord` and `convertToDocx` do.
 */
export async function readOffice(bytes: Uint8Array, extension: string): Promise<ReadWord> {
  try {
    return await readWord(bytes);
  } catch (error) {
    if (!(error instanceof WordRefused) || !isOther(error, extension)) throw error;
    return readWord(await convertToDocx(bytes, extension));
  }
}

/** A .docx with a password looks like an old .doc and cannot be converted. */
function isOther({ code }: WordRefused, extension: string): boolean {
  return ['oldWord', 'otherOffice', 'notZip'].includes(code) && convertible.includes(extension);
}
