import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { countPdfPages } from '#papers/pdf/count-pdf-pages.ts';
import { fileFaults } from './file-faults.zh.ts';
import { extensionsFor, fileKinds, type FileExtension, type FileUse } from './file-types.ts';
import { officeArchive } from './office-archive.ts';
import { hasAny, utf16, zipEntry } from './scan-content.ts';

/** What a file is, or why it is not taken (in words for `fileRefused`). */
export type CheckedFile =
  { readonly type: string; readonly pages: number | null } | { readonly fault: string };

const programs = ['exe', 'elf', 'macho', 'dll', 'sh', 'jar', 'class', 'apk', 'deb', 'rpm', 'lnk', 'chm'];
/** A larger PDF is not opened: its pages stay uncounted. */
const mostCounted = 200 * 1024 ** 2;
/** A picture is held whole whenever the prose that shows it is printed. */
const mostPicture = 30 * 1024 ** 2;

/** Looks into a file of this name: is it, by its content, something that may be kept for this use? */
export async function checkContent(
  path: string,
  fileName: string,
  bytes: number,
  use: FileUse,
): Promise<CheckedFile> {
  if (bytes === 0) return { fault: fileFaults.empty };
  if (use === 'picture' && bytes > mostPicture)
    return { fault: fileFaults.tooLarge(mostPicture / 1024 ** 2) };
  // The reader of zips throws where the bytes end too soon; such a file is of no type it knows.
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.ext;
  if (found !== undefined && programs.includes(found)) return { fault: fileFaults.program };
  const extension = extensionOf(fileName);
  if (extension === null || !extensionsFor[use].includes(extension))
    return { fault: fileFaults.unknownExtension(extensionsFor[use].join('、')) };
  const { type, content } = fileKinds[extension];
  if (isModernOffice(extension) && found === 'cfb') return { fault: await faultOfContainer(path, extension) };
  if (isMacroOffice(found)) return { fault: fileFaults.macros };
  if (extension === 'pdf' && found !== 'pdf' && (await pdfLater(path)))
    return { fault: fileFaults.pdfNotAtStart };
  if (!(content as readonly string[]).includes(found ?? ''))
    return { fault: fileFaults.otherContent(extension, kindOf(found)) };
  if (found === 'pdf') return checkPdf(path, bytes, type);
  const fault = await faultInside(path, found ?? '', extension);
  return fault === null ? { type, pages: null } : { fault };
}

/** The extension of a name, if it is one that is known here. */
function extensionOf(fileName: string): FileExtension | null {
  const extension = /\.([a-z0-9]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(fileKinds, extension) ? (extension as FileExtension) : null;
}

const isModernOffice = (extension: FileExtension) => ['docx', 'xlsx', 'pptx'].includes(extension);
const isMacroOffice = (found: string | undefined) =>
  ['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm'].includes(found ?? '');

const kindOf = (found: string | undefined) =>
  found === undefined ? fileFaults.kinds.other : fileFaults.kinds.type(found);

async function checkPdf(path: string, bytes: number, type: string): Promise<CheckedFile> {
  if ((await readAt(path, 0, 5)) !== '%PDF-') return { fault: fileFaults.pdfNotAtStart };
  if (await hasAny(path, [zipEntry])) return { fault: fileFaults.hiddenArchive };
  if (bytes > mostCounted) {
    const whole = (await readAt(path, bytes - 2048, 2048)).includes('%%EOF');
    return whole ? { type, pages: null } : { fault: fileFaults.unreadablePdf };
  }
  const pages = await countPages(path, bytes);
  return pages === null ? { fault: fileFaults.unreadablePdf } : { type, pages };
}

/** Does a PDF begin within the first thousand bytes, as lenient readers allow? */
const pdfLater = async (path: string) => (await readAt(path, 0, 1024)).includes('%PDF-');

let counting: Promise<unknown> = Promise.resolve();

/** One file after the other: each is held whole while its pages are counted. */
function countPages(path: string, bytes: number): Promise<number | null> {
  const turn = counting.then(() => readAndCount(path, bytes));
  counting = turn.catch(() => undefined);
  return turn;
}

async function readAndCount(path: string, bytes: number): Promise<number | null> {
  const file = await open(path);
  try {
    const content = new Uint8Array(bytes);
    await file.read(content, 0, bytes, 0);
    return await countPdfPages(content);
  } finally {
    await file.close();
  }
}

/** A file named as a modern document in the container of the old ones: locked by a password, or renamed. */
async function faultOfContainer(path: string, extension: string): Promise<string> {
  return (await hasAny(path, [utf16('EncryptedPackage')]))
    ? fileFaults.encryptedOffice
    : fileFaults.otherContent(extension, fileFaults.kinds.type('doc'));
}

async function faultInside(path: string, found: string, extension: FileExtension): Promise<string | null> {
  if (found === 'cfb') {
    if (await hasAny(path, [utf16('EncryptedPackage')])) return fileFaults.encryptedOffice;
    return (await hasAny(path, [utf16('_VBA_PROJECT')])) ? fileFaults.macros : null;
  }
  if (['docx', 'xlsx', 'pptx', 'zip'].includes(found)) {
    const archive = await officeArchive(path);
    if (!archive) return fileFaults.unreadable;
    if (archive.macros) return fileFaults.macros;
    const wrong = extension === 'ofd' && !archive.names.has('OFD.xml');
    return wrong ? fileFaults.otherContent(extension, fileFaults.kinds.type('zip')) : null;
  }
  // What is left are pictures: one that can also be opened as a zip is no plain picture.
  return (await hasAny(path, [zipEntry])) ? fileFaults.hiddenArchive : null;
}

async function readAt(path: string, from: number, length: number): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, Math.max(0, from));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
