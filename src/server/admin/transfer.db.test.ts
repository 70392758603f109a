import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#programme/answers/dossier.ts';
import { takeFiles, readDossier } from '../dossier/take-folder.ts';
import { bringTo, makeParties, type Parties } from '../testing/bring-to-state.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { exportApplication } from './export-application.ts';
import { importFolder } from './import-folder.ts';

const sample = (name: string) => fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), 'shuzhuan-transfer-'));

/** Every file below a folder by its path, in hex. */
function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('hex')]),
  );
}

const dossierIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')) as Dossier;

/** Puts the files of a sample into the store, which tests of other things leave out. */
const store = async (platform: TestPlatform, name: string) =>
  takeFiles(platform, sample(name), await readDossier(sample(name)));

const bring = (platform: TestPlatform, folder: string, { callId, applicant }: Parties) =>
  importFolder(platform, folder, { callId, organisation: applicant.organisationId ?? '' });

describe('导出与导入', { timeout: 120_000 }, () => {
  it.each(['draft', 'recommended'] as const)(
    '%s 的申报导出、导入另一个平台、再导出，逐字节相同',
    async (state) => {
      const first = await openTestPlatform();
      await store(first, 'enterprise');
      const id = await bringTo(first, await makeParties(first), state);
      const out = join(newFolder(), 'first');
      await exportApplication(first, id, out);
      const exported = contents(out);
      expect(dossierIn(out).evidence).toHaveLength(65);
      expect(dossierIn(out).versions ?? []).toHaveLength(state === 'draft' ? 1 : 2);

      const second = await openTestPlatform();
      const moved = await bring(second, out, await makeParties(second));
      const again = join(newFolder(), 'second');
      await exportApplication(second, moved, again);
      expect(contents(again)).toEqual(exported);
    },
  );

  it('样例卷宗进出平台，答案、行序、材料和版本都不少', async () => {
    const platform = await openTestPlatform();
    const id = await bring(platform, sample('regional'), await makeParties(platform));
    const out = join(newFolder(), 'out');
    await exportApplication(platform, id, out);
    const [before, after] = [dossierIn(sample('regional')), dossierIn(out)];
    expect(after.answers).toEqual(before.answers);
    expect(after.rows).toEqual(before.rows);
    expect(after.versions).toEqual(before.versions);
    expect(after.recommendation).toEqual(before.recommendation);
    const byId = (dossier: Dossier) =>
      Object.fromEntries(dossier.evidence.map((evidence) => [evidence.id, [evidence.file, evidence.title]]));
    expect(byId(after)).toEqual(byId(before));
    const pictures = (folder: string) => Object.values(contents(join(folder, 'pictures'))).sort();
    expect(pictures(out)).toEqual(pictures(sample('regional')));
  });

  it('不覆盖已有的文件夹，不导入没有的单位', async () => {
    const platform = await openTestPlatform();
    const parties = await makeParties(platform);
    const id = await bringTo(platform, parties, 'draft');
    expect(await refusalOf(exportApplication(platform, id, sample('regional')))).toBe('badInput');
    expect(await refusalOf(exportApplication(platform, 'nothing', join(newFolder(), 'out')))).toBe(
      'notFound',
    );
    const { callId } = parties;
    expect(await refusalOf(importFolder(platform, sample('regional'), { callId }))).toBe('badInput');
    expect(
      await refusalOf(
        importFolder(platform, sample('faulty'), { callId, organisation: parties.applicant.organisationId! }),
      ),
    ).toBe('badInput');
  });
});
