import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerInput } from '#contract/shapes.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { answerHistory } from './answer-history.ts';
import { linkEvidence } from './link-evidence.ts';
import { openApplication } from './open-application.ts';
import { saveAnswer } from './save-answer.ts';
import { startApplication } from './start-application.ts';

describe('填写', () => {
  let platform: TestPlatform;
  let parties: Parties;
  let applicationId: string;
  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
    const started = await startApplication(platform.asking(parties.applicant), {
      callId: parties.callId,
      centreType: 'enterprise',
    });
    applicationId = started.id;
  });

  const applicant = () => platform.asking(parties.applicant);
  const save = (leaf: string, value: AnswerInput, basedOn = 0) =>
    saveAnswer(applicant(), { applicationId, leaf, value, basedOn, writer: 'tab', sequence: basedOn });
  const kept = async () => {
    const { answers } = await openApplication(applicant(), { applicationId });
    return Object.fromEntries(Object.entries(answers).map(([leaf, answer]) => [leaf, answer.value]));
  };

  it('存下的原样读得出来，历史里有每一次', async () => {
    expect((await save('applicant.name', '样例')).revision).toBe(1);
    platform.setClock(new Date('2023-06-01T02:00:00Z'));
    expect((await save('applicant.name', '样例公司', 1)).revision).toBe(2);
    expect(await kept()).toEqual({ 'applicant.name': '样例公司' });
    const history = await answerHistory(applicant(), { applicationId, leaf: 'applicant.name' });
    expect(history.map(({ value, by }) => [value, by])).toEqual([
      ['样例公司', parties.applicant.name],
      ['样例', parties.applicant.name],
    ]);
  });

  it('开放表的行序是一个答案，固定表的不是', async () => {
    expect(await refusalOf(save('rows:team', ['r2', 'r1']))).toBeNull();
    expect(await kept()).toEqual({ 'rows:team': ['r2', 'r1'] });
    expect(await refusalOf(save('rows:finance', ['r1']))).toBe('unknownLeaf');
  });

  it.each<[string, string, AnswerInput, string]>([
    ['没有的栏目', 'applicant.nothing', '1', 'unknownLeaf'],
    ['别的类型才有的指标', 'indicator.nothing', '1', 'unknownLeaf'],
    ['对象上本来就有的名字', '__proto__', '1', 'unknownLeaf'],
    ['没有的表的行序', 'rows:nothing', ['r1'], 'unknownLeaf'],
    ['栏目里放一串行号', 'applicant.name', ['r1'], 'badInput'],
    ['行序里放文字', 'rows:team', '甲', 'badInput'],
    ['行号不成样子', 'rows:team', ['甲 乙'], 'badInput'],
    ['超过 100 KB 的栏目', 'applicant.name', '样'.repeat(35_000), 'valueTooLarge'],
  ])('%s，不收', async (_, leaf, value, code) => {
    expect(await refusalOf(save(leaf, value))).toBe(code);
    expect(await kept()).toEqual({});
  });

  it('数据库存不下的半个字和空字符去掉，其余照存', async () => {
    await save('applicant.name', `样\u0000例\ud800公司`);
    expect(await kept()).toEqual({ 'applicant.name': '样例公司' });
  });

  it('提交以后不能改，别的单位的看不到', async () => {
    const submitted = await bringTo(platform, parties, 'submitted', 'industry');
    const input = { leaf: 'applicant.name', value: '改', basedOn: 1, writer: 'tab', sequence: 1 };
    expect(await refusalOf(saveAnswer(applicant(), { applicationId: submitted, ...input }))).toBe(
      'stateForbids',
    );
    const other = await makeMember(platform.db, await makeOrganisation(platform.db, 'applicant'));
    for (const applicationId of [submitted, 'nothing'])
      expect(await refusalOf(saveAnswer(platform.asking(other), { applicationId, ...input }))).toBe(
        'notFound',
      );
  });

  it('印证材料按次序关联，只能是自己单位的', async () => {
    const draft = await bringTo(platform, parties, 'draft', 'industry');
    const { links } = await openApplication(applicant(), { applicationId: draft });
    const [own] = links['annex.licence']!;
    const link = (target: string, evidenceId: string, pages: [number, number] | null = null) =>
      refusalOf(linkEvidence(applicant(), { applicationId, target, links: [{ evidenceId, pages }] }));
    expect(await link('annex.licence', own!.evidenceId, [1, 1])).toBeNull();
    expect(await link('annex.licence', own!.evidenceId, [3, 1])).toBe('badInput');
    expect(await link('annex.nothing', own!.evidenceId)).toBe('unknownTarget');
    expect(await link('annex.licence', 'nothing')).toBe('notFound');
    const opened = await openApplication(applicant(), { applicationId });
    expect(opened.links).toEqual({
      'annex.licence': [{ evidenceId: own!.evidenceId, pages: [1, 1] }],
    });
    expect(opened.evidence.map((item) => [item.id, item.usedBy.length])).toEqual([[own!.evidenceId, 2]]);
  });
});
