import type { FastifyReply } from 'fastify';
import { shownInline } from '../../files/file-types.ts';
import { contentDisposition } from './content-disposition.ts';

/** What is said of a file that is handed out. */
export interface FileAnswer {
  readonly name: string;
  /** Media type; it was told by content and is never guessed again. */
  readonly type: string;
  /** To be saved, although a browser could show it. */
  readonly save: boolean;
}

const alone = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
/** Browsers show no PDF in a sandbox; their own viewer already keeps its scripts away from the page. */
const pdf = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/** Sets the headers of a file: shown only where nothing in it can act in the name of who looks, saved otherwise. */
export function fileHeaders(reply: FastifyReply, { name, type, save }: FileAnswer): void {
  const inline = !save && shownInline.includes(type);
  void reply
    .type(type)
    .header('content-disposition', contentDisposition(inline ? 'inline' : 'attachment', name))
    .header('content-security-policy', type === 'application/pdf' ? pdf : alone)
    .header('x-content-type-options', 'nosniff');
}
