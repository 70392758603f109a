import { Refusal } from '#kernel/refusal.ts';
import { wholePicture } from '#papers/whole-picture.ts';
import type { Asking } from '../../context.ts';
import { fileFaults } from '../../files/file-faults.zh.ts';
import { takeUpload } from '../../files/finished-upload.ts';
import { notePicture } from '../../storage/pictures.ts';
import { ownOrganisation } from './own-organisation.ts';

/** A finished upload becomes a picture for the prose. Refuses `notFound`, `uploadIncomplete`, and `fileRefused` for what is damaged or too large to print. */
export async function addPicture(
  asking: Asking,
  { uploadId }: { uploadId: string },
): Promise<{ hash: string; width: number; height: number }> {
  const organisationId = ownOrganisation(asking.actor);
  const { hash, fileName } = await takeUpload(asking, asking.actor, uploadId, 'picture');
  const picture = wholePicture(await asking.files.read(hash));
  if (!picture) throw new Refusal('fileRefused', { name: fileName, problem: fileFaults.unreadablePicture });
  const { width, height } = picture;
  await notePicture(asking.db, { organisationId, hash, width, height });
  return { hash, width, height };
}
