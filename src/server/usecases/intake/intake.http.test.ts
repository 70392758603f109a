import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import type { IntakeItem, WrittenAnswers } from '#contract/intake.ts';
import { placeUpload } from '../../demo/place-upload.ts';
import { filledForm } from '../../testing/filled-form.ts';
import { makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeApplication } from '../../testing/make-application.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

interface Done {
  readonly intake: IntakeItem;
  readonly written: WrittenAnswers;
  readonly kept: string[];
}

describe('从 Word 导入', { timeout: 60_000 }, () => {
  let test: TestApp;
  let parties: Parties;
  let applicationId: string;
  beforeEach(async () => {
    test = await openTestApp();
    parties = await makeParties(test.platform);
    const { callId, applicant, unit } = parties;
    applicationId = await makeApplication(test.platform.db, {
      ...{ callId, organisationId: applicant.organisationId ?? '', unitId: unit.organisationId ?? '' },
    });
  });
  afterEach(() => test.app.close());

  async function ask<Body>(method: 'GET' | 'POST' | 'PUT', at: string, payload?: object) {
    const url = `/api/applications/${applicationId}/${at}`;
    const answer = await (await test.as(parties.applicant))({ method, url, ...(payload && { payload }) });
    return answer.json<Body & { code?: string; message?: string }>();
  }
  const upload = (name: string, bytes: Uint8Array) =>
    placeUpload(test.platform.dataDir, parties.applicant.personId, name, bytes);
  const read = async (name: string, bytes: Uint8Array) =>
    ask<IntakeItem>('POST', 'intake', { uploadIds: [await upload(name, bytes)] });
  const save = (leaf: string, value: string, basedOn: number) =>
    ask('PUT', `answers/${leaf}`, { value, basedOn, writer: 'tab', sequence: 1 });
  const answers = async () =>
    new Map(
      (
        await test.platform.db
          .selectFrom('answer')
          .selectAll()
          .where('application_id', '=', applicationId)
          .execute()
      ).map((row) => [row.leaf, row.value]),
    );
  const ticked = ({ lines }: IntakeItem) =>
    lines.filter((line) => line.ticked).map(({ field, revision }) => ({ field, revision }));

  it('读出来先比较，什么也不写；采用后逐格有历史；撤销还原，之后改过的留着并列出；再采用', async () => {
    await save('centre.name', '原有的中心', 0);
    const shown = await read('附件3.docx', await filledForm());
    expect(shown.files).toEqual(['附件3.docx']);
    expect([...(await answers()).keys()]).toEqual(['centre.name']);
    const line = (field: string) => shown.lines.find((one) => one.field === field);
    expect(line('centre.name')).toMatchObject({ state: 'changed', ticked: false, inForm: '原有的中心' });
    expect(line('applicant.name')).toMatchObject({ state: 'new', ticked: true, revision: 0 });
    const taken = ticked(shown);
    expect(taken.length).toBeGreaterThan(30);

    const accepted = await ask<Done>('POST', `intake/${shown.id}/accept`, { answers: taken });
    expect(accepted.intake.takenCount).toBe(taken.length);
    expect(accepted.intake.lines.find(({ field }) => field === 'applicant.name')).toMatchObject({
      ...{ state: 'same', taken: true },
    });
    const history = await ask<{ value: string }[]>('GET', 'answers/applicant.name/history');
    expect(history).toHaveLength(1);
    expect((await answers()).get('centre.name')).toBe('原有的中心');

    await save('applicant.name', '后来改的', 1);
    const undone = await ask<Done>('POST', `intake/${shown.id}/undo`, {});
    expect(undone.kept).toHaveLength(1);
    const after = await answers();
    expect(after.get('applicant.name')).toBe('后来改的');
    expect(
      [...after]
        .filter(([, value]) => value !== null)
        .map(([leaf]) => leaf)
        .sort(),
    ).toEqual([...['applicant.name', 'centre.name']]);

    const again = await ask<Done>('POST', `intake/${shown.id}/accept`, { answers: ticked(undone.intake) });
    expect(again.intake.takenCount).toBe(taken.length - 1);
    const kinds = await test.platform.db.selectFrom('event').select('kind').orderBy('seq').execute();
    expect(kinds.map(({ kind }) => kind).filter((kind) => kind.startsWith('import.'))).toEqual([
      ...['import.made', 'import.undone', 'import.made'],
    ]);
    expect(await ask<IntakeItem>('GET', 'intake')).toMatchObject({ id: shown.id });
  });

  /** Keeps the order of a table's rows as a colleague would. */
  const saveRows = async (order: string[]) => {
    const basedOn = (
      await test.platform.db
        .selectFrom('answer')
        .select('revision')
        .where('application_id', '=', applicationId)
        .where('leaf', '=', 'rows:innovationContent')
        .executeTakeFirst()
    )?.revision;
    await ask('PUT', 'answers/rows:innovationContent', {
      ...{ value: order, basedOn: basedOn ?? 0, writer: 'tab', sequence: 1 },
    });
  };
  const rowsNow = async () => (await answers()).get('rows:innovationContent');
  const textOf = (row: string) => `innovationContent.${row}.text`;
  const linesOf = ({ lines }: IntakeItem) =>
    lines
      .filter(({ field, ticked }) => ticked && field.startsWith('innovationContent.'))
      .map(({ field, revision }) => ({ field, revision }));

  it('撤销：导入添的行里后来写了字的，行和字都留着；别人排的次序也留着', async () => {
    await save(textOf('r9'), '原有的一条', 0);
    await saveRows(['r9']);
    const shown = await read('附件3.docx', await filledForm());
    const [first, second, ...others] = linesOf(shown);
    if (!first || !second) throw new Error('The sample has not enough rows.');
    const rowOf = ({ field }: { field: string }) => field.split('.')[1] ?? '';
    await ask<Done>('POST', `intake/${shown.id}/accept`, { answers: [first, second, ...others] });
    const added = [first, second, ...others].map(rowOf);
    expect(await rowsNow()).toEqual(['r9', ...added]);

    await save(first.field, '后来写的', 1);
    await saveRows([...added.toReversed(), 'r10', 'r9']);
    const undone = await ask<Done>('POST', `intake/${shown.id}/undo`, {});
    expect(undone.kept).toHaveLength(1);
    expect(await rowsNow()).toEqual([rowOf(first), 'r10', 'r9']);
    const after = await answers();
    expect(after.get(first.field)).toBe('后来写的');
    expect(after.get(second.field)).toBeNull();
    expect(after.get(textOf('r9'))).toBe('原有的一条');
  });

  it('同一次读取分两次采用：一次撤销，都回到第一次采用之前', async () => {
    await save(textOf('r9'), '原有的一条', 0);
    await saveRows(['r9']);
    const shown = await read('附件3.docx', await filledForm());
    const [first, ...others] = linesOf(shown);
    if (!first || others.length === 0) throw new Error('The sample has not enough rows.');
    await ask<Done>('POST', `intake/${shown.id}/accept`, { answers: [first] });
    // The same once more: what it wrote itself is not what stood before.
    const again = [{ ...first, revision: 1 }, ...others];
    const accepted = await ask<Done>('POST', `intake/${shown.id}/accept`, { answers: again });
    expect(accepted.intake.takenCount).toBe(again.length);
    expect(await rowsNow()).toHaveLength(1 + again.length);

    await ask<Done>('POST', `intake/${shown.id}/undo`, {});
    expect(await rowsNow()).toEqual(['r9']);
    const left = [...(await answers())].filter(([, value]) => value !== null);
    expect(left.map(([leaf]) => leaf).sort()).toEqual([textOf('r9'), 'rows:innovationContent']);
  });

  it('比较之后同事改了其中一格：一格也不写；文件里没有的格不能采用', async () => {
    const shown = await read('附件3.docx', await filledForm());
    await save('applicant.name', '同事写的', 0);
    const refused = await ask('POST', `intake/${shown.id}/accept`, { answers: ticked(shown) });
    expect(refused.code).toBe('formChanged');
    expect([...(await answers()).keys()]).toEqual(['applicant.name']);
    const strange = { answers: [{ field: 'nothing.there', revision: 0 }] };
    expect((await ask('POST', `intake/${shown.id}/accept`, strange)).code).toBe('notFound');
  });

  it('退回只开放一处：其余不能采用', async () => {
    const { db } = test.platform;
    await db.updateTable('application').set({ state: 'returned' }).where('id', '=', applicationId).execute();
    const opened = { answers: ['centre.name'], evidence: [], names: ['中心名称'], at: test.platform.clock() };
    await db
      .insertInto('version')
      .values({
        ...{ id: 'v1', application_id: applicationId, digest: 'd', notice_digest: 'n', files: '{}' },
        ...{
          dossier: '{"answers":{},"evidence":[]}',
          frozen_at: test.platform.clock(),
          frozen_by: parties.applicant.personId,
        },
      })
      .execute();
    await db
      .insertInto('correction')
      .values({ application_id: applicationId, version_id: 'v1', pinned: true, ...opened })
      .execute();
    const shown = await read('附件3.docx', await filledForm());
    expect(ticked(shown).map(({ field }) => field)).toEqual(['centre.name']);
    const locked = { answers: [{ field: 'applicant.name', revision: 0 }] };
    expect((await ask('POST', `intake/${shown.id}/accept`, locked)).code).toBe('notPinned');
    await ask('POST', `intake/${shown.id}/accept`, { answers: ticked(shown) });
    expect([...(await answers()).keys()]).toEqual(['centre.name']);
  });

  const text = (words: string) => new TextEncoder().encode(words);
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
  const word = (more: Record<string, Uint8Array>) =>
    zipSync({ '[Content_Types].xml': text(types), 'word/document.xml': text('<x/>'), ...more });
  it.each([
    ['空文件', 'a.docx', () => new Uint8Array(), '空文件'],
    [
      '改了名的程序',
      'a.docx',
      () => Uint8Array.from([0x4d, 0x5a, ...new Array<number>(500).fill(1)]),
      '程序',
    ],
    ['别的格式', 'a.pdf', () => text('%PDF-1.7'), '只收'],
    ['压缩炸弹', 'a.docx', () => word({ 'word/document.xml': new Uint8Array(60 * 1024 ** 2) }), '压缩炸弹'],
    ['宏', 'a.docx', () => word({ 'word/vbaProject.bin': text('x') }), '宏'],
    ['不相干的文件', 'a.docx', () => word({}), '请'],
  ])('%s不收，说得出原因', async (_, name, bytes, says) => {
    const refused = await read(name, bytes());
    expect(refused.code).toBe('fileRefused');
    expect(refused.message).toContain(says);
    expect(await test.platform.db.selectFrom('intake').selectAll().execute()).toEqual([]);
  });

  it('截断的 Word 文件不收；一批里有一个坏的，全都不收', async () => {
    const form = await filledForm();
    const cut = await upload('断的.docx', form.slice(0, form.length / 2));
    const uploadIds = [await upload('好的.docx', form), cut];
    const refused = await ask('POST', 'intake', { uploadIds });
    expect([refused.code, refused.message?.includes('断的.docx')]).toEqual(['fileRefused', true]);
    expect(await ask<IntakeItem | null>('GET', 'intake')).toBeNull();
  });
});
