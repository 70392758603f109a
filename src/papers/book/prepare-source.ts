import { open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findLibreOffice } from '../run-office.ts';
import { mostFileBytes, type HowBound, type SourceFile } from './book-request.ts';
import { lookAtPdf } from './look-at-pdf.ts';
import { writeOfficePages } from './office-pages.ts';
import { writePagePictures } from './page-pictures.ts';
import type { PageSize } from './page-size.ts';
import { writePicturePages } from './picture-pages.ts';
import { bookReasons } from './words.zh.ts';

/** Changes whenever the same file would be turned into other pages. */
const edition = 2;
const mostPages = 5000;

/** A file of the dossier, ready to be bound. */
export interface PreparedSource {
  /** Null: it has no pages of its own; the book says why. */
  readonly pdf: string | null;
  readonly sizes: readonly PageSize[];
  readonly how: HowBound;
  readonly reason: string | null;
  /** Its pages bear annotations, which are drawn into them before they are bound. */
  readonly annotated: boolean;
  readonly reused: boolean;
}

interface Kept {
  readonly edition: number;
  readonly sizes: readonly PageSize[];
  readonly how: HowBound;
  readonly reason: string | null;
  readonly annotated: boolean;
  /** A PDF lies beside this record; else the file itself is bound. */
  readonly made: boolean;
}

/** What is made of a file, and whether it is worth keeping: the lack of LibreOffice may be gone next time. */
interface Made extends Omit<Kept, 'edition'> {
  readonly keep: boolean;
}

type OnPage = (done: number, of: number) => void;

/** A file that has no pages to bind. */
export const asNote = (reason: string): PreparedSource => ({
  pdf: null,
  sizes: [[595.28, 841.89]],
  how: 'note',
  reason,
  annotated: false,
  reused: false,
});

/**
 * Makes pages of a file, or finds those that were made of the same bytes before.
 *
 * @param file its path inside the dossier: the extension tells what it is meant to be
 * @param asPictures draw a PDF page by page, though it could be bound as it is
 */
export async function prepareSource(
  file: string,
  source: SourceFile | undefined,
  cache: string,
  onPage: OnPage,
  asPictures = false,
): Promise<PreparedSource> {
  if (!source) return asNote(bookReasons.missing);
  if (source.bytes > mostFileBytes) return asNote(bookReasons.tooLarge(Math.ceil(source.bytes / 1024 ** 2)));
  const place = join(cache, `${source.hash}-${extensionOf(file)}`);
  const kept = asPictures ? null : await readKept(place);
  if (kept) return prepared(kept, source, place, true);
  const { keep, ...made } = await make(file, source, place, onPage, asPictures);
  if (keep) await writeKept(place, { edition, ...made });
  return prepared(made, source, place, false);
}

function prepared(kept: Omit<Kept, 'edition'>, source: SourceFile, place: string, reused: boolean) {
  const { how, reason, made } = kept;
  if (how === 'note') return { ...asNote(reason ?? ''), reused };
  return {
    pdf: made ? `${place}.pdf` : source.path,
    sizes: kept.sizes,
    how,
    reason,
    annotated: kept.annotated,
    reused,
  };
}

async function make(
  file: string,
  source: SourceFile,
  place: string,
  onPage: OnPage,
  asPictures: boolean,
): Promise<Made> {
  const extension = extensionOf(file);
  const head = await readHead(source.path);
  if (head.includes('%PDF-')) return makeOfPdf(source, place, onPage, asPictures);
  if (extension === 'pdf') return note(bookReasons.damaged);
  if (officeExtensions.has(extension))
    // LibreOffice would take whatever it does not know for text.
    return officeBeginning.test(head)
      ? makeOfOffice(source, extension, place, onPage)
      : note(bookReasons.officeFailed);
  if (!pictureExtensions.has(extension)) return note(bookReasons.unknown);
  try {
    const { sizes, angle } = await whole(place, (path) => writePicturePages(source.path, path));
    const reason = angle === 0 ? null : bookReasons.straightened(Math.abs(angle).toFixed(1));
    return { sizes, how: 'picture', reason, annotated: false, made: true, keep: true };
  } catch (error) {
    return { ...note(bookReasons.badPicture), keep: !isSystemError(error) };
  }
}

async function makeOfPdf(
  source: { readonly path: string },
  place: string,
  onPage: OnPage,
  asPictures: boolean,
): Promise<Made> {
  const bytes = await readFile(source.path);
  const look = await lookAtPdf(bytes);
  if (typeof look === 'string') return note(bookReasons[look]);
  if (look.sizes.length === 0) return note(bookReasons.emptyPdf);
  if (look.sizes.length > mostPages) return note(bookReasons.tooManyPages(mostPages));
  const reason = look.locked
    ? bookReasons.locked
    : look.scripted
      ? bookReasons.scripted
      : asPictures
        ? bookReasons.repaired
        : null;
  const { sizes: own, annotated } = look;
  if (reason === null) return { sizes: own, how: 'pages', reason, annotated, made: false, keep: true };
  try {
    const sizes = await whole(place, (path) => writePagePictures(bytes, path, onPage));
    return { sizes, how: 'pagePictures', reason, annotated: false, made: true, keep: true };
  } catch (error) {
    return { ...note(bookReasons.damaged), keep: !isSystemError(error) };
  }
}

async function makeOfOffice(
  source: SourceFile,
  extension: string,
  place: string,
  onPage: OnPage,
): Promise<Made> {
  const office = await findLibreOffice();
  if (office === null) return { ...note(bookReasons.noOffice), keep: false };
  try {
    const path = `${place}.pdf`;
    await whole(place, (out) => writeOfficePages(office, { path: source.path, extension }, out));
    const look = await lookAtPdf(await readFile(path));
    if (typeof look === 'string' || look.sizes.length === 0) return note(bookReasons.officeFailed);
    onPage(look.sizes.length, look.sizes.length);
    const { sizes, annotated } = look;
    return { sizes, how: 'office', reason: bookReasons.office, annotated, made: true, keep: true };
  } catch {
    return { ...note(bookReasons.officeFailed), keep: false };
  }
}

const note = (reason: string): Made => ({
  ...{ sizes: [], how: 'note', reason, annotated: false },
  ...{ made: false, keep: true },
});

/** A full disk and the like: it says nothing about the file and may be over next time. */
const isSystemError = (error: unknown): boolean => error instanceof Error && 'errno' in error;

/** A file that is there under its name is whole. */
async function whole<Out>(place: string, write: (path: string) => Promise<Out>): Promise<Out> {
  const fresh = `${place}.${String(process.pid)}.new`;
  try {
    const result = await write(fresh);
    await rename(fresh, `${place}.pdf`);
    return result;
  } finally {
    await rm(fresh, { force: true });
  }
}

async function readKept(place: string): Promise<Kept | null> {
  try {
    const kept = JSON.parse(await readFile(`${place}.json`, 'utf8')) as Kept;
    if (kept.edition !== edition || !Array.isArray(kept.sizes)) return null;
    if (kept.made) await stat(`${place}.pdf`);
    // What is used stays: the cache forgets what was not used for long.
    const now = new Date();
    await utimes(`${place}.json`, now, now);
    return kept;
  } catch {
    return null;
  }
}

async function writeKept(place: string, kept: Kept): Promise<void> {
  const fresh = `${place}.${String(process.pid)}.json.new`;
  await writeFile(fresh, JSON.stringify(kept));
  await rename(fresh, `${place}.json`);
}

async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(1024);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return head.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

const pictureExtensions = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff']);
/** Of a zip, the container of old formats, RTF and a bitmap. */
const officeBeginning = /^(PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf|BM)/u;
const officeExtensions = new Set('docx xlsx pptx doc xls ppt wps et dps bmp rtf odt ods odp'.split(' '));

/** In lower case, without the dot. */
function extensionOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/u.exec(path.toLowerCase())?.[1] ?? '';
}
