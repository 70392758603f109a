import { describe, expect, it } from 'vitest';
import { TogetherStore } from './together-store.ts';

describe('写给同事、还没有发出的话', () => {
  const begin = () => new TogetherStore({ page: 'basic-info', target: 'applicant.name' });

  it('换一处、收起面板，回复和留言都还在；有话没发出，离开前要问', () => {
    const store = begin();
    expect(store.hasUnsaid).toBe(false);
    store.answer('c1', '已核对');
    store.say({ target: 'applicant.name', text: '请核对' });
    store.goInto('applicant.capital');
    store.show('history');
    store.shut();
    const { answers, unsaid } = store.snapshot();
    expect(answers.get('c1')).toBe('已核对');
    expect(unsaid).toEqual({ target: 'applicant.name', text: '请核对' });
    expect(store.hasUnsaid).toBe(true);
  });

  it('发出以后又接着写的不清掉，没有再写的才清掉', () => {
    const store = begin();
    store.answer('c1', '已核对，与执照一致');
    store.answered('c1', '已核对');
    expect(store.snapshot().answers.get('c1')).toBe('已核对，与执照一致');
    store.answered('c1', '已核对，与执照一致');
    expect(store.snapshot().answers.has('c1')).toBe(false);
    store.say({ target: 'a', text: '请核对执照' });
    store.said({ target: 'a', text: '请核对' });
    store.said({ target: '', text: '请核对执照' });
    expect(store.snapshot().unsaid?.text).toBe('请核对执照');
    store.said({ target: 'a', text: '请核对执照' });
    expect(store.hasUnsaid).toBe(false);
  });

  it('一条回复不碰另一条；只打开、还没有写字的不算', () => {
    const store = begin();
    store.answer('c1', '甲');
    store.answer('c2', ' ');
    store.answered('c2', ' ');
    expect([...store.snapshot().answers]).toEqual([['c1', '甲']]);
    store.answer('c1', '');
    expect(store.snapshot().answers.get('c1')).toBe('');
    expect(store.hasUnsaid).toBe(false);
  });
});
