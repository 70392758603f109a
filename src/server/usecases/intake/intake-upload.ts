import { extname } from 'node:path';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { checkContent } from '../../files/check-content.ts';
import { cleanFileName } from '../../files/file-name.ts';
import { extensionsFor } from '../../files/file-types.ts';
import { findUpload } from '../../files/upload-record.ts';
import { intakeFileWords } from './words.zh.ts';

const mostMegabytes = 100;

/** A Word file where it was uploaded. */
export interface IntakeUpload {
  readonly path: string;
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
}

/**
 * A finished upload of the one who asks that is, by its content, a Word file without macros.
 * Refuses `notFound`, `uploadIncomplete`, `fileRefused`.
 */
export async function intakeUpload(dataDir: string, actor: Actor, uploadId: string): Promise<IntakeUpload> {
  const upload = await findUpload(dataDir, uploadId);
  if (upload?.owner !== actor.personId) throw new Refusal('notFound');
  if (upload.size === null || upload.arrived < upload.size) throw new Refusal('uploadIncomplete');
  const name = cleanFileName(upload.fileName);
  const extension = extname(name).slice(1).toLowerCase();
  if (!(extensionsFor.word as readonly string[]).includes(extension))
    throw new Refusal('fileRefused', { name, problem: intakeFileWords.only });
  if (upload.arrived > mostMegabytes * 1024 ** 2)
    throw new Refusal('fileRefused', { name, problem: intakeFileWords.tooLarge(mostMegabytes) });
  const checked = await checkContent(upload.path, name, upload.arrived, 'word');
  if ('fault' in checked) throw new Refusal('fileRefused', { name, problem: checked.fault });
  return { path: upload.path, name, extension };
}
