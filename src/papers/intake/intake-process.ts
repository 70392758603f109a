import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { readOffice } from '../word-in/read-office.ts';
import { WordRefused } from '../word-in/word-refused.ts';
import type { IntakeAnswer, IntakeRequest, ReadPicture } from './intake-reader.ts';

// The process `createIntakeReader` starts: one file after the other. What a file does to it hurts nobody else.
const answer = (message: IntakeAnswer) => process.send?.(message);

async function read(request: IntakeRequest): Promise<IntakeAnswer> {
  const { path, name, extension, folder, programme, year, dossier } = request;
  const notice = indexProgramme(programme, dossier.centreType, year);
  try {
    const { content, pictures } = await readOffice(await readFile(path), extension);
    const intake = readIntake(content, name, openDossier(notice, dossier));
    const kept: ReadPicture[] = [];
    for (const [hash, { bytes, type, width, height }] of pictures) {
      await writeFile(join(folder, hash), bytes);
      kept.push({ hash, type, width, height });
    }
    return { intake, pictures: kept };
  } catch (error) {
    if (error instanceof WordRefused) return { fault: error.code };
    return { fault: 'damaged' };
  }
}

process.on('message', (request: IntakeRequest) => {
  void read(request).then(answer);
});
process.on('disconnect', () => process.exit(0));
