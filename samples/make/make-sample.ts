import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { compilePdf } from '#papers/pdf/compile-pdf.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { versionDigest } from '#programme/answers/version-digest.ts';
import { evidencePaper, type EvidenceSource } from './evidence-paper.ts';
import { pictureFonts } from './picture-fonts.ts';
import { richTextFromMarkdown } from './rich-text-from-markdown.ts';

type Answers = Pick<Dossier, 'answers' | 'rows'>;

/** Pixels across a picture: 145 mm at some 250 dpi. */
const pictureWidth = 1440;

/** When the samples were frozen. */
const frozenAt = '2023-04-20T10:00:00+08:00';

/** Makes the dossier of one centre type from its source: prose in Markdown, figures, answers and evidence. */
export async function makeSample(
  centreType: string,
  sourceFolder: string,
  folder: string,
  recommendation: Dossier['recommendation'],
): Promise<Dossier> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'evidence'), { recursive: true });
  const pictures = await makePictures(join(sourceFolder, 'pictures'), join(folder, 'pictures'));
  const { answers, rows } = await readJson<Answers>(join(sourceFolder, 'answers.json'));
  const prose = await readProse(join(sourceFolder, 'plan.md'), pictures);
  const evidence = await readJson<EvidenceSource[]>(join(sourceFolder, 'evidence.json'));
  const dossier: Dossier = {
    format: 1,
    notice: 'shanxi-2023',
    year: 2023,
    centreType,
    answers: { ...answers, ...prose },
    rows: rows ?? {},
    evidence: evidence.map(({ id, title, links }) => ({
      id,
      file: `evidence/${id}.pdf`,
      title,
      links: links.map(({ target, pages, order }) => ({ target, pages: pages && [...pages], order })),
    })),
    recommendation: recommendation ?? null,
  };
  const hashes = await makeEvidence(evidence, folder);
  const versions = [{ digest: versionDigest(dossier, hashes), frozenAt }];
  await writeJson(join(folder, 'dossier.json'), { ...dossier, versions });
  return dossier;
}

/** Writes JSON as people read it. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}

async function makePictures(from: string, to: string): Promise<Map<string, string>> {
  await mkdir(to, { recursive: true });
  const hashes = new Map<string, string>();
  for (const name of (await readdir(from)).filter((file) => file.endsWith('.svg')).sort()) {
    const svg = await readFile(join(from, name), 'utf8');
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: pictureWidth }, font: pictureFonts })
      .render()
      .asPng();
    hashes.set(`pictures/${name}`, createHash('sha256').update(png).digest('hex'));
    await writeFile(join(to, name.replace(/\.svg$/u, '.png')), png);
  }
  return hashes;
}

/** `# plan.summary` begins the section of that id. */
async function readProse(file: string, pictures: ReadonlyMap<string, string>): Promise<Dossier['answers']> {
  const sections = (await readFile(file, 'utf8')).split(/^# (?=plan\.)/mu).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), richTextFromMarkdown(section.slice(end + 1), pictures)];
    }),
  ) as Dossier['answers'];
}

async function makeEvidence(
  evidence: readonly EvidenceSource[],
  folder: string,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const source of evidence) {
    const file = `evidence/${source.id}.pdf`;
    const bytes = await compilePdf(evidencePaper(source), new Map());
    hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
    await writeFile(join(folder, file), bytes);
  }
  return hashes;
}
