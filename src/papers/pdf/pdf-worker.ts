import { answerThread } from '../thread.ts';
import { compilePdf, forgetOlderPapers } from './compile-pdf.ts';
import type { PdfRequest } from './render-pdf.ts';

// The thread `createPdfRenderer` starts: one paper after the other, in the order they were asked for.
answerThread(
  ({ document, pictures, date }: PdfRequest) => compilePdf(document, pictures, date),
  forgetOlderPapers,
);
