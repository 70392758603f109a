import { describe, expect, it } from 'vitest';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { assumedIn } from '#programme/verify/inventory.ts';
import { guidanceOf, guidedParts } from '#programme/views/guidance-of.ts';
import { shanxi2023 } from './shanxi-2023.ts';

const programme: Programme = shanxi2023;
const places = programme.centreTypes.flatMap(({ id }) =>
  guidedParts(programme).map((part) => [`${id} ${part}`, id, part] as const),
);

describe('填写说明与样例', () => {
  it.each(places)('%s：有说明，也有样例', (_, type, part) => {
    const guidance = guidanceOf(indexProgramme(programme, type, programme.year), part);
    expect(guidance?.advice.length).toBeGreaterThan(0);
    expect(guidance?.example.join('').length).toBeGreaterThan(5);
  });

  it('通知没有这些文字：一律列为假定', () => {
    const listed = assumedIn(shanxi2023).filter(({ path }) => path.startsWith('guidance.'));
    expect(listed.length).toBe(shanxi2023.guidance.length);
  });

  it('样例里没有真的手机号和统一社会信用代码', () => {
    const text = JSON.stringify(shanxi2023.guidance);
    expect(text.match(/1[3-9]\d{9}/gu)).toEqual(['13800001111']);
    expect(text).not.toMatch(/[0-9A-Z]{18}/u);
  });
});
