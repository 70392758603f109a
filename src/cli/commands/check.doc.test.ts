import { describe, expect, it } from 'vitest';
import type { JudgedDossier } from '#programme/views/judge-dossier.ts';
import { command, inFolder, smallDossier } from '../testing/make-dossier.ts';
import { sample, zipOf, type SampleName } from '../testing/samples.ts';

const samples: readonly (readonly [SampleName, number, number])[] = [
  ['regional', 0, 22],
  ['industry', 0, 26],
  ['enterprise', 0, 21],
  ['faulty', 1, 21],
];

async function checkOf(path: string): Promise<{ code: number; judged: JudgedDossier }> {
  const said = await command('check', path, '--json');
  expect(said.err).toBe('');
  return { code: said.code, judged: JSON.parse(said.out) as JudgedDossier };
}

const keys = (value: object) => Object.keys(value).toSorted();
const decimal = /^-?\d+(\.\d+)?$/u;

describe.each(samples)('检查样例 %s', (name, exit, count) => {
  const checked = checkOf(sample(name));

  it(`退出码 ${exit}：有必须改正之处才是 1`, async () => {
    const { code, judged } = await checked;
    expect(code).toBe(exit);
    expect(judged.findings.some(({ severity }) => severity === 'blocks')).toBe(exit === 1);
  });

  it('给机器的结果，每个键都是约定的名称和类型', async () => {
    const { judged } = await checked;
    expect(keys(judged)).toEqual(['centreType', 'conditions', 'findings', 'indicators', 'notice', 'year']);
    expect(judged).toMatchObject({
      notice: 'shanxi-2023',
      year: 2023,
      centreType: name === 'faulty' ? 'enterprise' : name,
    });
    for (const finding of judged.findings) {
      expect(keys(finding)).toEqual(['code', 'label', 'message', 'severity', 'target']);
      expect(Object.values(finding).filter((value) => typeof value !== 'string')).toEqual([]);
      expect(['blocks', 'warns', 'void']).toContain(finding.severity);
      expect(finding.code).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u);
      expect(finding.label).not.toBe('');
      expect(finding.message).toMatch(/[\u4e00-\u9fff].*。$/su);
    }
    for (const { reasons, ...condition } of judged.conditions) {
      expect(keys(condition)).toEqual(['id', 'state', 'text']);
      expect(['satisfied', 'unsatisfied', 'unknown']).toContain(condition.state);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.filter((reason) => typeof reason !== 'string' || reason === '')).toEqual([]);
    }
    expect(judged.conditions.length).toBe(5);
  });

  it('指标的数都是文字，无效的与没有填的才没有有效值', async () => {
    const { judged } = await checked;
    const voids = judged.findings.filter(({ severity }) => severity === 'void').map(({ target }) => target);
    expect(judged.indicators.length).toBe(count);
    for (const indicator of judged.indicators) {
      expect(keys(indicator)).toEqual(['effective', 'evidence', 'id', 'label', 'unit', 'value']);
      const { value, effective, id, unit, evidence } = indicator;
      expect(unit).not.toBe('');
      if (value !== null) expect(value).toMatch(decimal);
      const counts = value !== null && !voids.includes(id);
      expect([id, effective]).toEqual([id, counts ? value : null]);
      if (counts && Number(value) > 0) expect(evidence).not.toEqual([]);
    }
  });
});

it('有错的样例里，无效的、填错的指标都没有有效值', async () => {
  const { judged } = await checkOf(sample('faulty'));
  const of = (key: string) => judged.indicators.find(({ id }) => id === `indicator.${key}`);
  expect(of('centerTeamHeadcount')).toMatchObject({ value: '12', effective: null, evidence: [] });
  expect(of('awardCount')).toMatchObject({ value: null, effective: null });
  expect(of('annualDedicatedRdSpend')).toMatchObject({ value: '2227.4', effective: '2227.4' });
});

it('填 0 的指标不需要印证材料，有效值就是 0', async () => {
  const answers = { 'indicator.awardCount': '0', 'indicator.standardCount': '3' };
  const folder = await inFolder({ 'dossier.json': JSON.stringify(smallDossier({ answers })) });
  const { judged } = await checkOf(folder);
  const of = (key: string) => judged.indicators.find(({ id }) => id === `indicator.${key}`);
  expect(of('awardCount')).toMatchObject({ value: '0', effective: '0', evidence: [] });
  expect(of('standardCount')).toMatchObject({ value: '3', effective: null });
  expect(of('softwareCopyrightCount')).toMatchObject({ value: null, effective: null });
});

it.each(samples)('样例 %s：文件夹与它的 zip 检查结果一字不差', async (name) => {
  const folder = await command('check', sample(name), '--json');
  expect(await command('check', await zipOf(sample(name)), '--json')).toEqual(folder);
  expect(await command('check', await zipOf(sample(name), '申报材料/'), '--json')).toEqual(folder);
});

describe('校验不符的统一社会信用代码', () => {
  const odd = '91140000110114391X';
  const withCodes = (confirmedCodes?: object[]) =>
    inFolder({
      'dossier.json': JSON.stringify(
        smallDossier({ answers: { 'applicant.uscc': odd }, ...(confirmedCodes && { confirmedCodes }) }),
      ),
    });
  const aboutCode = async (folder: string) =>
    (await checkOf(folder)).judged.findings
      .filter(({ code }) => code.startsWith('uscc.'))
      .map(({ code, severity }) => [code, severity]);

  it('没有写明原因的必须改正；卷宗里写明了的只提醒，写出原因', async () => {
    expect(await aboutCode(await withCodes())).toEqual([['uscc.checkDigit', 'blocks']]);
    const folder = await withCodes([{ code: odd, reason: '执照上就是\u001b[2J这个代码' }]);
    expect(await aboutCode(folder)).toEqual([['uscc.confirmed', 'warns']]);
    const { out } = await command('check', folder);
    expect(out).toMatch(/已确认无误，原因：执照上就是.*这个代码。请审核时对照营业执照核对。/u);
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('写的是另一个代码不算；原因太短、多写一项，说出是哪里', async () => {
    const other = [{ code: '91140000110114391Y', reason: '执照上就是这个代码' }];
    expect(await aboutCode(await withCodes(other))).toEqual([['uscc.checkDigit', 'blocks']]);
    const short = await command('check', await withCodes([{ code: odd, reason: '是的' }]));
    expect([short.code, short.err]).toEqual([2, expect.stringContaining('reason：至少 5 个字')]);
    const more = await command('check', await withCodes([{ code: odd, reason: '执照上就是', by: '甲' }]));
    expect([more.code, more.err]).toEqual([2, expect.stringContaining('不认识的项「by」')]);
  });
});

describe('给人看的检查结果', () => {
  it('先列必须改正的，再列无效的和提醒，条数与机器的结果一致', async () => {
    const { out, err, code } = await command('check', sample('faulty'));
    expect({ err, code }).toEqual({ err: '', code: 1 });
    const { findings } = (await checkOf(sample('faulty'))).judged;
    const of = (severity: string) => findings.filter((finding) => finding.severity === severity);
    const heads = [
      `必须改正（${of('blocks').length}）`,
      `无效（${of('void').length}）`,
      `提醒（${of('warns').length}）`,
    ];
    const lines = out.split('\n');
    expect(lines.filter((line) => /^(必须改正|无效|提醒)（/u.test(line))).toEqual(heads);
    for (const { message } of findings) expect(lines).toContain(`  · ${message}`);
    expect(out).toContain(
      `必须改正 ${of('blocks').length} 处，提醒 ${of('warns').length} 处，无效 ${of('void').length} 处。`,
    );
  });

  it('没有问题的卷宗写明没有发现问题，并列出五条创建条件的理由', async () => {
    const { out, code } = await command('check', sample('regional'));
    expect(code).toBe(0);
    expect(out.split('\n').at(-1)).toBe('没有发现问题。');
    expect(out.match(/^ {2}满足　\d\./gmu)?.length).toBe(5);
  });

  it('填写的内容里藏着的控制字符到不了终端', async () => {
    const answers = { 'applicant.founded': '\u001b[2J\u0007二〇二三年' };
    const folder = await inFolder({ 'dossier.json': JSON.stringify(smallDossier({ answers })) });
    const { out } = await command('check', folder);
    expect(out).toContain('[2J');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
