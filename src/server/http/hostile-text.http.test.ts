import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfFacts, pdfText } from '#papers/testing/read-pdf.ts';
import { officePart, officeParts } from '#papers/testing/read-docx.ts';
import { allOf, textIn } from '#papers/testing/xml-tree.ts';
import { readDossier, takeFiles } from '../dossier/take-folder.ts';
import { updateOrganisation } from '../storage/organisations.ts';
import { bringTo, makeParties, upload, type Parties } from '../testing/bring-to-state.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

const sample = fileURLToPath(new URL('../../../samples/enterprise', import.meta.url));
type Send = Awaited<ReturnType<TestApp['as']>>;

/** Markup of the browser, of Typst, of templates, of XML. */
const hostile =
  '<img src=x onerror=alert(1)></w:t><script>1</script>#eval("7")$x$*b*_i_@r<l>{{1}}&lt;]]>\\u{41}';
const squeezed = (text: string) => text.replace(/[\s\u200b]+/gu, '');

describe('文字里的标记只是文字', () => {
  let test: TestApp;
  let parties: Parties;
  let send: Send;
  let draft: string;
  const written: string[] = [];
  beforeAll(async () => {
    test = await openTestApp();
    // The sample's files, so that a zip finds them.
    await takeFiles(test.platform, sample, await readDossier(sample));
    parties = await makeParties(test.platform);
    draft = await bringTo(test.platform, parties, 'draft');
    send = await test.as(parties.applicant);
    const { answers, evidence } = (await open()).json<Opened>();
    for (const [leaf, { value, revision }] of Object.entries(answers)) {
      if (!wanted(leaf, value)) continue;
      const text = { type: 'text', text: hostile };
      const paragraph = { type: 'paragraph', content: [text] };
      const changed = typeof value === 'string' ? hostile : { type: 'doc', content: [paragraph] };
      const saved = await send({
        method: 'PUT',
        url: `/api/applications/${draft}/answers/${encodeURIComponent(leaf)}`,
        payload: { value: changed, basedOn: revision, writer: 'h', sequence: 1 },
      });
      expect(saved.statusCode).toBe(200);
      written.push(leaf);
    }
    for (const { id } of evidence)
      await send({ method: 'PUT', url: `/api/evidence/${id}`, payload: { title: hostile } });
  }, 120_000);
  afterAll(() => test.app.close());

  interface Opened {
    readonly answers: Record<string, { value: unknown; revision: number }>;
    readonly evidence: readonly { id: string; title: string }[];
  }
  const open = () => send({ method: 'GET', url: `/api/applications/${draft}` });
  /** Every sort of answer once and again, but not each of hundreds of rows. */
  const wanted = (leaf: string, value: unknown) =>
    (typeof value === 'string' && !/\.r(?:[2-9]|\d\d)\./u.test(leaf)) || leaf.startsWith('plan.');

  it('存的是什么，读回来还是什么', async () => {
    const opened = await open();
    const { answers, evidence } = opened.json<Opened>();
    expect(written.length).toBeGreaterThan(100);
    expect(
      written.filter((leaf) => !JSON.stringify(answers[leaf]?.value).includes('onerror=alert(1)')),
    ).toEqual([]);
    expect(evidence.map(({ title }) => title).filter((title) => title !== hostile)).toEqual([]);
    expect(opened.headers['content-type']).toMatch(/^application\/json/u);
    expect(opened.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['basic-info', 'plan', 'evidence-index'])(
    '%s 的 Word 里没有多出标签，字照样印着',
    async (paper) => {
      const answer = await send({ method: 'GET', url: `/api/applications/${draft}/papers/${paper}.docx` });
      const document = officePart(answer.rawPayload, 'word/document.xml');
      const texts = squeezed(allOf(document, 'w:t').map(textIn).join(''));
      expect(texts).toContain(squeezed(hostile));
      for (const name of ['img', 'script', 'l']) expect(allOf(document, name)).toEqual([]);
      const links = [...officeParts(answer.rawPayload)].filter(
        ([path, part]) => path.endsWith('.rels') && part.includes('External'),
      );
      expect(links).toEqual([]);
    },
  );

  it.each(['basic-info', 'plan', 'evidence-index'])(
    '%s 的 PDF 里照样印着，没有脚本和外链',
    async (paper) => {
      const answer = await send({ method: 'GET', url: `/api/applications/${draft}/papers/${paper}.pdf` });
      const pages = await pdfText(answer.rawPayload);
      const text = squeezed(pages.map((page) => page.text).join(''));
      expect(text).toContain(squeezed('<script>1</script>#eval("7")$x$*b*_i_@r<l>{{1}}'));
      const raw = answer.rawPayload.toString('latin1');
      for (const name of ['/JavaScript', '/JS', '/Launch', '/URI', '/EmbeddedFile'])
        expect(raw).not.toContain(name);
      expect((await pdfFacts(answer.rawPayload)).title).not.toBe('');
    },
    60_000,
  );

  it('档案里的也一字不差', async () => {
    const zip = unzipSync(
      (await send({ method: 'GET', url: `/api/applications/${draft}/dossier.zip` })).rawPayload,
    );
    const dossier = JSON.parse(strFromU8(zip['dossier.json']!)) as { answers: Record<string, unknown> };
    expect(dossier.answers['centre.name']).toBe(hostile);
    for (const path of Object.keys(zip))
      expect(path).toMatch(/^(?:dossier\.json|(?:evidence|pictures)\/[\w.-]+)$/u);
  });
});

describe('Excel 里没有公式', () => {
  const formulas = [
    '=1+1',
    '@SUM(1,1)',
    '+1+1',
    '-1+1',
    '\t=1+1',
    '\r=1+1',
    '=HYPERLINK("http://evil.example","x")',
  ];
  let test: TestApp;
  let parties: Parties;
  beforeAll(async () => {
    test = await openTestApp();
    parties = await makeParties(test.platform);
  }, 60_000);
  afterAll(() => test.app.close());

  it('附件4、一览表：每一处以等号、加号、减号、@、制表符开头的文字，都是文字', async () => {
    const { db } = test.platform;
    const id = await bringTo(test.platform, parties, 'draft');
    const applicant = await test.as(parties.applicant);
    const unit = await test.as(parties.unit);
    const authority = await test.as(parties.authority);
    const save = async (leaf: string, value: string) => {
      const url = `/api/applications/${id}/answers/${leaf}`;
      const saved = await applicant({
        method: 'PUT',
        url,
        payload: { value, basedOn: 1, writer: 'f', sequence: 1 },
      });
      expect(saved.statusCode).toBe(200);
    };
    await save('applicant.name', formulas[0]!);
    await save('centre.name', formulas[6]!);
    await db.deleteFrom('application').where('id', '!=', id).execute();
    await updateOrganisation(db, parties.unit.organisationId!, { name: formulas[3]! });
    await updateOrganisation(db, parties.applicant.organisationId!, {
      name: formulas[2]!,
      region: formulas[1]!,
    });
    await db.updateTable('application').set({ state: 'sealed' }).where('id', '=', id).execute();
    await unit({
      method: 'PUT',
      url: `/api/applications/${id}/recommendation`,
      payload: {
        ...{ opinion: formulas[0], opinedOn: '2023-06-01', order: null },
        ...{ remark: formulas[4], contact: formulas[1], mainContent: formulas[5] },
        uploadId: await upload(test.platform, parties.unit),
      },
    });
    expect(
      (await unit({ method: 'POST', url: `/api/applications/${id}/recommend`, payload: {} })).statusCode,
    ).toBe(200);
    const handUp = `/api/recommending/calls/${parties.callId}/hand-up`;
    expect((await unit({ method: 'POST', url: handUp, payload: {} })).statusCode).toBe(200);
    const summary = await unit({
      method: 'GET',
      url: `/api/recommending/calls/${parties.callId}/summary.xlsx`,
    });
    const list = await authority({
      method: 'GET',
      url: `/api/authority/calls/${parties.callId}/export/applications.xlsx`,
    });
    expect(textCells(summary.rawPayload)).toEqual(
      expect.arrayContaining(
        ['=1+1', '@SUM(1,1)', '-1+1'].map((text) => expect.stringContaining(text) as string),
      ),
    );
    expect(textCells(list.rawPayload)).toEqual(
      expect.arrayContaining(['+1+1', '-1+1', '@SUM(1,1)', formulas[6]]),
    );
  }, 60_000);

  /** The texts of all cells; fails where a cell is a formula or a link. */
  function textCells(file: Buffer): string[] {
    const parts = officeParts(file);
    const sheets = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet'));
    const shared = allOf(officePart(file, 'xl/sharedStrings.xml'), 'si').map((item) =>
      allOf(item, 't').map(textIn).join(''),
    );
    return sheets.flatMap((path) => {
      const sheet = officePart(file, path);
      for (const name of ['f', 'hyperlink', 'oleObject']) expect(allOf(sheet, name)).toEqual([]);
      return allOf(sheet, 'c')
        .filter((cell) => cell.attributes['t'] === 's')
        .map((cell) => shared[Number(textIn(allOf(cell, 'v')[0]!))] ?? '');
    });
  }
});
