/** A paper that shall be sealed electronically. */
export interface PaperForSeal {
  /** As it is printed. */
  readonly pdf: Uint8Array;
  readonly code: string;
  readonly label: string;
  /** Whose seal it is. */
  readonly organisation: { readonly name: string; readonly uscc: string };
}

/** The service of a certificate authority, or whatever stands between it and this program. */
export interface SealService {
  /** The same PDF with the seal on it. Throws an Error when there is none. */
  seal(paper: PaperForSeal): Promise<Uint8Array>;
}
