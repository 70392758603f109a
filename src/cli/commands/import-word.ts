import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pictures } from '#papers/pictures.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { acceptAnswers, picturesOf } from '#programme/intake/accept-answers.ts';
import { compareIntake, type ComparedAnswer } from '#programme/intake/compare-intake.ts';
import type { Intake, Proposal } from '#programme/intake/intake.ts';
import { joinIntakes } from '#programme/intake/merge-proposals.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { needNotice, type Arguments } from '../arguments.ts';
import { importWords } from '../import-words.zh.ts';
import { loadAnswers } from '../load/load-dossier.ts';
import { readWordFile } from '../load/read-word-file.ts';
import { sayJson, type Output } from '../output.ts';
import { withProgress } from '../progress.ts';
import { systemCode, systemReason } from '../source/system-reason.zh.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';
import { writeFiles, type NewFile } from '../write-files.ts';

const main = 'dossier.json';
/** So many lines of what was not matched are shown. */
const shownUnmatched = 20;

/**
 * `import FILE… --into DOSSIER`: reads filled-in papers into a dossier. Written is what is new and sure; what is in doubt
 * or says something else than the dossier is listed, unless `--accept-all`. The former dossier.json stays beside it.
 */
export async function importWord(args: Arguments, output: Output): Promise<number> {
  const { positionals } = args;
  const usage = cliWords.usage.import;
  if (args.option('call') !== undefined) throw new Unusable('callOrInto', { usage });
  if (positionals.length === 0 || positionals.includes(''))
    throw new Unusable('missingArgument', { what: cliWords.wordFile, usage });
  const folder = args.option('into') ?? '';
  const form = await openForm(folder, args);
  const { intake, pictures } = await withProgress(async (step) => {
    const read: { readonly intake: Intake; readonly pictures: Pictures }[] = [];
    for (const path of positionals) {
      step(cliWords.reading(path));
      const { name, content, pictures: shown } = await readWordFile(path);
      const found = readIntake(content, name, form.open);
      if (found.papers.length === 0) throw new Unusable('noPaperIn', { name: path });
      read.push({ intake: found, pictures: shown });
    }
    const joined = joinIntakes(
      read.map((one) => one.intake),
      form.open,
    );
    return { intake: joined, pictures: new Map(read.flatMap((one) => [...one.pictures])) };
  });
  const compared = compareIntake(form.open, intake);
  const takes = ({ state, ticked }: ComparedAnswer) =>
    ticked || (args.on('accept-all') && (state === 'low' || state === 'changed'));
  const accepted = compared.filter(takes).flatMap(({ proposal }) => proposal ?? []);
  const backup =
    accepted.length > 0 || form.isNew ? await write(folder, form, accepted, pictures) : undefined;
  if (args.json) sayJson(output, asJson(intake));
  else sayCompared(compared, takes, intake, form.open, backup, output);
  return 0;
}

interface Form {
  readonly open: OpenDossier;
  /** As it stands in the folder; undefined where a new one is made. */
  readonly former: Uint8Array | undefined;
  readonly isNew: boolean;
}

/** The dossier of a folder, or with `--type` a new one where there is none. */
async function openForm(folder: string, args: Arguments): Promise<Form> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isFile() === true) throw new Unusable('importNeedsFolder', { name: folder });
  const former = await formerOf(folder);
  if (former) return { open: await loadAnswers(folder), former, isNew: false };
  if (args.option('type') === undefined) throw new Unusable('intoNeedsType', { name: folder });
  const notice = needNotice(args, 'import');
  const { programme, centreType, year } = notice;
  const dossier: Dossier = { format: 1, notice: programme.id, year, centreType, answers: {}, evidence: [] };
  return { open: openDossier(notice, dossier), former, isNew: true };
}

/** The file as it stands; undefined where there is none. One that cannot be read is no reason to write another. */
async function formerOf(folder: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, main));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new Unusable('dossierUnreadable', { name: join(folder, main), reason: systemReason(error) });
  }
}

/** Writes pictures, then the dossier and the former one beside it. Out: the name of the former one, if there is one. */
async function write(
  folder: string,
  { open, former }: Form,
  accepted: readonly Proposal[],
  pictures: Pictures,
): Promise<string | undefined> {
  const dossier = acceptAnswers(open.dossier, open.notice, accepted);
  const shown = await newPictures(folder, accepted, pictures);
  const backup = former && (await freeName(folder));
  const written = shown.length > 0 ? await writeFiles(join(folder, 'pictures'), shown) : [];
  try {
    await writeFiles(folder, [
      ...(former && backup !== undefined ? [{ name: backup, bytes: former }] : []),
      { name: main, bytes: `${JSON.stringify(dossier, null, 2)}\n` },
    ]);
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
  return backup;
}

/** The pictures the dossier shows from now on and has not yet, under names made of their digests. */
async function newPictures(
  folder: string,
  accepted: readonly Proposal[],
  pictures: Pictures,
): Promise<NewFile[]> {
  const files: NewFile[] = [];
  for (const hash of new Set(picturesOf(accepted))) {
    const picture = pictures.get(hash);
    if (!picture) continue;
    const name = `${hash.slice(0, 16)}.${picture.type === 'jpeg' ? 'jpg' : 'png'}`;
    if (!(await isThere(join(folder, 'pictures', name)))) files.push({ name, bytes: picture.bytes });
  }
  return files;
}

async function freeName(folder: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `dossier.before-import${number === 1 ? '' : `-${String(number)}`}.json`;
    if (!(await isThere(join(folder, name)))) return name;
  }
}

const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

/** For machines: what was found, whether it was written or not. */
function asJson({ answers, missing, unmatched }: Intake) {
  return {
    answers: answers.map(({ field, label, value, raw, similarity, source }) => {
      return { field, label, value, raw, similarity, source };
    }),
    missing,
    unmatched,
  };
}

function sayCompared(
  compared: readonly ComparedAnswer[],
  takes: (line: ComparedAnswer) => boolean,
  { answers, unmatched }: Intake,
  { notice }: OpenDossier,
  backup: string | undefined,
  output: Output,
): void {
  const written = compared.filter(takes);
  const same = compared.filter(({ state }) => state === 'same');
  output.say(importWords.counts(answers.length, written.length, same.length));
  const held = compared.filter((line) => (line.state === 'low' || line.state === 'changed') && !takes(line));
  if (held.length > 0) output.say(importWords.held(held.length));
  for (const line of held) output.say(importWords.heldLine(line));
  const missing = compared.filter(
    ({ state, field }) => state === 'missing' && notice.leaf(field)?.required === true,
  );
  if (missing.length > 0) output.say(importWords.missing(missing.length));
  for (const { label } of missing) output.say(importWords.missingLine(label));
  if (unmatched.length > 0) output.say(importWords.unmatched(unmatched.length));
  for (const { text, source } of unmatched.slice(0, shownUnmatched))
    output.say(importWords.unmatchedLine(text, source));
  if (unmatched.length > shownUnmatched) output.say(importWords.more(unmatched.length - shownUnmatched));
  if (backup !== undefined) output.say(importWords.undo(backup));
  else if (written.length === 0) output.say(importWords.nothingWritten);
}
