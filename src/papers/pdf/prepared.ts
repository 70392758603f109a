import type { Face, Paragraph } from '#programme/definition/document.ts';

/**
 * A piece of a line: plain text, a line end (null), a place where the line may end (false), or text with marks:
 * b(old) i(talic) u(nderline) s(ub) p (sup).
 */
export type Piece = string | null | false | readonly [marks: string, text: string];

/**
 * A block as the template reads it. Its keys are short and its defaults left out, for the template walks each of
 * them: sizes are points, text is clean, and every line fits the room it has.
 */
export type PreparedBlock =
  | {
      readonly t: 'p';
      readonly s: string | readonly Piece[];
      readonly a?: Exclude<Paragraph['align'], 'justify'>;
      readonly i?: true;
      readonly f?: Face;
      readonly z?: number;
      readonly k?: true;
    }
  | { readonly t: 'title'; readonly s: string | readonly Piece[] }
  | { readonly t: 'h'; readonly l: number; readonly s: string | readonly Piece[] }
  | { readonly t: 'list'; readonly n: number | null; readonly items: readonly (readonly PreparedBlock[])[] }
  | PreparedTable
  | {
      readonly t: 'picture';
      readonly path: string;
      readonly w: number;
      readonly h: number;
      readonly s: string | readonly Piece[];
      readonly alt: string;
    }
  | {
      readonly t: 'qr';
      readonly svg: string;
      readonly w: number;
      readonly a: 'left' | 'right';
      readonly alt: string;
    }
  | {
      readonly t: 'cover';
      readonly l: string | readonly Piece[];
      readonly s: string | readonly Piece[];
      readonly w: number;
    }
  | { readonly t: 'contents'; readonly s: string | readonly Piece[]; readonly d: number }
  | { readonly t: 'space'; readonly h: number }
  | { readonly t: 'break' };

export interface PreparedTable {
  readonly t: 'table';
  readonly z: number;
  readonly cols: readonly number[];
  readonly rows: readonly (number | null)[];
  readonly inset: readonly [x: number, y: number];
  readonly head: readonly PreparedCell[];
  readonly cells: readonly PreparedCell[];
}

export interface PreparedCell {
  /** A single plain paragraph, or blocks. */
  readonly s?: string | readonly Piece[];
  readonly b?: readonly PreparedBlock[];
  readonly c?: number;
  readonly r?: number;
  readonly a?: 'left' | 'center' | 'right';
  readonly v?: 'top' | 'bottom';
  /** The row stays whole. */
  readonly whole?: true;
  /** This cell holds its row open: least height of its content, and the width its content has. */
  readonly least?: readonly [height: number, width: number];
  /** Margin left and right, where the column is too narrow for that of the table. */
  readonly x?: number;
  /** Size of the text, where the column is too narrow for that of the table. */
  readonly z?: number;
}
