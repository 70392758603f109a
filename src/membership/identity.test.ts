import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '#kernel/refusal.ts';
import { decideIdentity, decideIdentityRequest, licenceAfterCorrection } from './identity.ts';
import { licenceStates } from './licence.ts';

const about = {
  name: '样例有限公司',
  uscc: 'A',
  licence: 'filed',
  hasFile: true,
  applies: true,
  waits: false,
} as const;
const refusedFor = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('更正名称和信用代码', () => {
  it.each(licenceStates)('营业执照是 %s：没有确认过的当即改，确认过的要推荐单位再看', (licence) => {
    const decided = decideIdentity({ ...about, licence }, { name: '样例集团有限公司', uscc: 'A' });
    expect(decided).toBe(licence === 'confirmed' ? 'asks' : 'counts');
  });

  it.each([
    [{ applies: false }, { name: '新名', uscc: 'A' }, 'identityElsewhere'],
    [{ waits: true }, { name: '新名', uscc: 'A' }, 'identityWaits'],
    [{}, { name: '样例有限公司', uscc: 'A' }, 'nothingToCorrect'],
  ] as const)('%o 改为 %o：拒绝，%s', (given, wanted, code) => {
    expect(refusedFor(() => decideIdentity({ ...about, ...given }, wanted))).toBe(code);
  });

  it('改完以后的营业执照：从不凭更正变成已确认；代码有人登记就是另有主张', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...licenceStates.filter((state) => state !== 'confirmed')),
        fc.boolean(),
        fc.boolean(),
        (licence, hasFile, taken) => {
          const after = licenceAfterCorrection({ licence, hasFile }, taken);
          expect(after).not.toBe('confirmed');
          expect(after === 'contested').toBe(taken);
          expect(after).not.toBe('refused');
          if (after === 'missing') expect(hasFile && licence !== 'missing').toBe(false);
        },
      ),
    );
  });

  it('推荐单位：同意；代码已确认给别家时不能同意；不同意要写原因', () => {
    const rival = { name: '另一家有限公司', unit: '太原市发展和改革委员会' };
    expect(decideIdentityRequest(null, true, '')).toBe('confirmed');
    expect(refusedFor(() => decideIdentityRequest(rival, true, ''))).toBe('rivalConfirmed');
    expect(decideIdentityRequest(rival, false, '执照看不清楚')).toBe('refused');
    expect(refusedFor(() => decideIdentityRequest(null, false, '不行'))).toBe('reasonMissing');
  });
});
