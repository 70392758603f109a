import { join } from 'node:path';
import type { BookEntry } from '#programme/views/evidence-book.ts';
import type { PreparedSource } from './prepare-source.ts';
import type { PdfEditor } from './qpdf.ts';
import { stripAnnotations } from './strip-annotations.ts';

/** A file of the book and what was made of it. */
export interface Source {
  readonly entry: BookEntry;
  readonly prepared: PreparedSource;
}

/** Pages, both included. */
type Range = readonly [from: number, to: number];

/** Pages of a file that are laid under pages of the book, as its stamps count them. */
export interface Layer {
  readonly file: string;
  readonly from: readonly Range[];
  readonly to: readonly Range[];
}

/** So many files are opened at once, each by itself; more are joined to one before. */
const mostOpened = 800;

interface Care {
  /** Joins every file, not only those with annotations: one of the others could not be laid under as it is. */
  readonly all: boolean;
  /** Told of each file before it is tried alone; null: they are tried alone only when all together failed. */
  readonly before: ((file: string) => void) | null;
  /** Draws a file that the editor cannot take as pictures, in its place among the sources. */
  redo(at: number): Promise<void>;
}

/**
 * What is laid under the pages of the book. Only what stands on a page comes along, not what hangs on it: files without
 * annotations are laid under as they are; of the others, joined in `folder`, links and scripts are gone and what
 * annotations show is drawn into the pages.
 *
 * @throws Error when they cannot be joined
 */
export async function evidenceLayers(
  editor: PdfEditor,
  folder: string,
  sources: readonly Source[],
  care: Care,
): Promise<Layer[]> {
  const all = care.all || sources.length > mostOpened;
  const toJoin = () => sources.filter(({ prepared }) => prepared.pdf !== null && (all || prepared.annotated));
  const joined = join(folder, 'joined.pdf');
  if (toJoin().length > 0) {
    const merge = (parts: readonly Source[]) => mergePages(editor, parts, joined);
    const tryEach = async () => {
      for (const source of toJoin()) {
        care.before?.(source.entry.file);
        if (!(await merge([source]))) await care.redo(sources.indexOf(source));
      }
    };
    if (care.before) await tryEach();
    if (!(await merge(toJoin()))) {
      if (!care.before) await tryEach();
      if (toJoin().length > 0 && !(await merge(toJoin())))
        throw new Error('The evidence could not be joined.');
    }
    if (toJoin().length > 0) await stripAnnotations(joined);
  }
  return layersOf(sources, new Set(toJoin()), joined);
}

/** The pages of files one behind the other, as many as were counted of each. */
function mergePages(editor: PdfEditor, parts: readonly Source[], out: string): Promise<boolean> {
  const pages = parts.flatMap(({ prepared: { pdf, sizes } }) =>
    pdf === null ? [] : [editor.seen(pdf), `1-${String(sizes.length)}`],
  );
  const drawn = ['--generate-appearances', '--flatten-annotations=all'];
  const plain = '--object-streams=disable';
  return editor.run(['--empty', ...drawn, plain, '--pages', ...pages, '--', editor.seen(out)]);
}

function layersOf(sources: readonly Source[], joined: ReadonlySet<Source>, file: string): Layer[] {
  const layers: Layer[] = [];
  const [from, to]: [Range[], Range[]] = [[], []];
  let inBook = 1;
  let inJoined = 1;
  for (const source of sources) {
    const { pdf, sizes } = source.prepared;
    const place: Range = [inBook, inBook + sizes.length - 1];
    inBook += sizes.length;
    if (pdf === null) continue;
    if (joined.has(source)) {
      from.push([inJoined, inJoined + sizes.length - 1]);
      to.push(place);
      inJoined += sizes.length;
    } else layers.push({ file: pdf, from: [[1, sizes.length]], to: [place] });
  }
  return from.length === 0 ? layers : [...layers, { file, from, to }];
}
