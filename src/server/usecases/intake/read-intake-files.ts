import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '#kernel/refusal.ts';
import type { ReadPicture } from '#papers/intake/intake-reader.ts';
import { intakeFaultWords } from '#papers/intake/words.zh.ts';
import { picturesOf } from '#programme/intake/accept-answers.ts';
import type { Intake } from '#programme/intake/intake.ts';
import { joinIntakes } from '#programme/intake/merge-proposals.ts';
import type { Asking } from '../../context.ts';
import { buildDossier, type BuiltDossier } from '../../dossier/build-dossier.ts';
import { dropUpload } from '../../files/read-upload.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { keepIntake } from '../../storage/intakes.ts';
import { noteStoredFile } from '../../storage/stored-files.ts';
import { needEditable } from '../application/need-editable.ts';
import { visibleToApplicant } from '../application/visible-to-applicant.ts';
import { intakeItem } from './intake-item.ts';
import { intakeUpload, type IntakeUpload } from './intake-upload.ts';
import { intakes } from './reader.ts';
import { intakeFileWords } from './words.zh.ts';

/**
 * Reads filled-in Word files for one's own application and keeps what they answer beside the form. The files are read in
 * a process of their own. Refuses `notFound`, `notPermitted`, `stateForbids`, and as `intakeUpload` does; `fileRefused`
 * for what cannot be read or holds neither paper: then nothing of any of the files is kept.
 */
export const readIntakeFiles: UseCases['intake']['read'] = async (asking, { applicationId, uploadIds }) => {
  const { db, actor, dataDir } = asking;
  needEditable(await visibleToApplicant(db, actor, applicationId));
  const uploads: IntakeUpload[] = [];
  for (const uploadId of new Set(uploadIds)) uploads.push(await intakeUpload(dataDir, actor, uploadId));
  const built = await buildDossier(db, applicationId);
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-intake-'));
  try {
    const read: Intake[] = [];
    const pictures = new Map<string, ReadPicture>();
    for (const upload of uploads) {
      const one = await readOne(upload, built, folder);
      read.push(one.intake);
      for (const picture of one.pictures) pictures.set(picture.hash, picture);
    }
    const found = joinIntakes(read, built.open);
    const shown = [...new Set(picturesOf(found.answers))].flatMap((hash) => pictures.get(hash) ?? []);
    await store(asking, shown, folder);
    const id = newId();
    await keepIntake(db, {
      ...{ id, applicationId, readBy: actor.personId, readAt: asking.clock() },
      ...{ files: uploads.map(({ name }) => name), found, pictures: shown },
    });
    await Promise.all(uploadIds.map((uploadId) => dropUpload(dataDir, uploadId)));
    return await intakeItem(db, applicationId, id);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function readOne(upload: IntakeUpload, { open, dossier }: BuiltDossier, folder: string) {
  const { programme, year } = open.notice;
  const read = await intakes.read({ ...upload, folder, programme, year, dossier });
  if ('fault' in read) throw refused(upload, intakeFaultWords[read.fault].replace(/。$/u, ''));
  if (read.intake.papers.length === 0) throw refused(upload, intakeFileWords.noPaper);
  return read;
}

const refused = ({ name }: IntakeUpload, problem: string): Refusal =>
  new Refusal('fileRefused', { name, problem });

/** The pictures the answers show, into the store; they belong to nobody until an answer with them is taken. */
async function store(asking: Asking, pictures: readonly ReadPicture[], folder: string): Promise<void> {
  for (const { hash, type } of pictures) {
    const { bytes } = await asking.files.put(await readFile(join(folder, hash)));
    const file = { hash, bytes, type: `image/${type}`, pages: null };
    await noteStoredFile(asking.db, file, asking.clock());
  }
}
