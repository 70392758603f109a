/** A run of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly sub?: boolean;
  readonly sup?: boolean;
  readonly underline?: boolean;
}

/** The official faces: 仿宋_GB2312, 黑体, 楷体_GB2312, 方正小标宋简体, 宋体. */
export type Face = 'fangsong' | 'hei' | 'kai' | 'xiaobiaosong' | 'song';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
  /** Default: justify. */
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** First line set in by two characters. Default: false. */
  readonly indent?: boolean;
  /** Default: fangsong. */
  readonly face?: Face;
  /** In points. Default: 16 (三号); in a table 12 (小四). */
  readonly size?: number;
  readonly keepWithNext?: boolean;
}

export interface DocumentCell {
  readonly blocks: readonly Block[];
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Default: middle. */
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** The leaves whose answers are printed here, so that a reader and a test can find the cell again. */
  readonly leaves?: readonly string[];
  /** What is printed, as a decimal string, where a spreadsheet shall be able to count with it. */
  readonly number?: string;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** In mm; the row grows with its content. */
  readonly minHeight?: number;
  /** May the row be cut by the end of a page? Default: true. */
  readonly breakable?: boolean;
}

export interface DocumentTable {
  readonly type: 'table';
  /** In mm. */
  readonly columns: readonly number[];
  /** So many rows at the top are repeated on each page. */
  readonly headerRows: number;
  /** Cells hold only what starts in their row: a spanned place has no cell. */
  readonly rows: readonly DocumentRow[];
  /** In points. Default: 12. */
  readonly size?: number;
}

export type Block =
  | Paragraph
  /** Title of the paper: 方正小标宋简体 22 pt (二号), centred. */
  | { readonly type: 'title'; readonly text: string }
  /** 1 黑体 · 2 楷体_GB2312 · 3 仿宋_GB2312 bold · 4 仿宋_GB2312; 16 pt; all become bookmarks. */
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | DocumentTable
  /** A picture, found by the SHA-256 of its bytes; the caption stands below. */
  | { readonly type: 'picture'; readonly hash: string; readonly widthMm: number; readonly caption: string }
  /** A QR code, clear of seal and signature. */
  | { readonly type: 'qr'; readonly text: string; readonly sizeMm: number; readonly align: 'left' | 'right' }
  /** A line of a cover: label, then the value on a rule. */
  | {
      readonly type: 'coverLine';
      readonly label: string;
      readonly value: string;
      readonly leaves?: readonly string[];
    }
  /** Headings down to the level of `depth`, with their pages. */
  | { readonly type: 'contents'; readonly title: string; readonly depth: 1 | 2 | 3 }
  | { readonly type: 'space'; readonly mm: number }
  | { readonly type: 'pageBreak' };

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** In mm. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** A paper of whatever room, ready to be rendered. `papers` lays nothing out on its own. */
export interface PaperDocument {
  /** Title in the file's properties. */
  readonly title: string;
  readonly page: PageSetup;
  /** Printed at the foot of each page beside the page number: the paper code, or 草稿; empty on a blank paper. */
  readonly footerMark: string;
  /**
   * Of a frozen paper: what the small code in the foot of each page of its PDF begins with, followed by the page and
   * how many there are. A Word file has none: its pages are counted by whoever opens it.
   */
  readonly pageCode?: string;
  readonly blocks: readonly Block[];
}

/** GB/T 9704-2012: A4, 37/26/35/28 mm, which leaves 156 × 225 mm for 22 lines of 28 characters. */
export const officialPage: PageSetup = {
  orientation: 'portrait',
  margins: { top: 37, right: 26, bottom: 35, left: 28 },
};
