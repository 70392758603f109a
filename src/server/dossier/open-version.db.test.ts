import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { bringTo } from '../testing/bring-to-state.ts';
import { openCallTest, type CallTest } from '../usecases/calls/testing/open-call-test.ts';
import { listVersions } from '../storage/versions.ts';
import { openVersion } from './open-version.ts';

const amended: Programme = {
  ...shanxi2023,
  fields: shanxi2023.fields.map((field) =>
    field.id === 'centre.name' ? { ...field, label: '中心名称（与公章一致）' } : field,
  ),
};

describe('打开冻结的一版', () => {
  let here: CallTest;
  beforeEach(async () => {
    here = await openCallTest();
  });
  afterEach(() => here.close());

  /** 各版照哪一次修订读，从旧到新。 */
  const labels = async (id: string) => {
    const { db } = here.platform;
    const opened = await Promise.all(
      (await listVersions(db, id)).map((version) => openVersion(db, version.id)),
    );
    return opened.map((one) => one?.open.notice.leaf('centre.name')?.label);
  };

  it('照提交时的通知读，不管申报后来转到了哪次修订；撤回重交的按新的读', async () => {
    const { applicant, authority, callId } = here.parties;
    const id = await bringTo(here.platform, here.parties, 'submitted', 'industry');
    await here.send(authority, 'POST', `/authority/calls/${callId}/revisions`, {
      ...{ notice: amended, reason: '更正中心名称的填法' },
    });
    expect(await labels(id)).toEqual(['转型促进中心名称']);
    await here.send(applicant, 'POST', `/applications/${id}/withdraw`, {});
    expect(await labels(id)).toEqual(['转型促进中心名称']);
    await here.send(applicant, 'POST', `/applications/${id}/submit`, { promise: true });
    expect((await labels(id)).toSorted()).toEqual(['中心名称（与公章一致）', '转型促进中心名称']);
  });
});
