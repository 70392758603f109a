/** What was read on one page of a scan. */
export interface ScanPage {
  /** Nothing is printed on it: the back of a sheet. */
  readonly blank: boolean;
  /** The texts of the QR codes on it, each once. */
  readonly codes: readonly string[];
}

/** Why nothing could be read of a file. */
export type ScanFault = 'unreadable' | 'tooManyPages' | 'tookTooLong' | 'tookTooMuchMemory';

/** What was read of a whole scan, page by page. */
export type ScanReading = { readonly pages: readonly ScanPage[] } | { readonly fault: ScanFault };

/** A stack of more pages is refused: no paper of an application is nearly as long. */
export const mostPages = 600;
