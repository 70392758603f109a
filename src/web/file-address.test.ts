import { expect, test } from 'vitest';
import { fileAddress } from './file-address.ts';

test('文件地址由约定的路径得出，编号里的字符不会改变路径', () => {
  expect(fileAddress('evidenceFile', { evidenceId: 'a1' }, { download: '1' })).toBe(
    '/api/evidence/a1/file?download=1',
  );
  expect(fileAddress('paper', { applicationId: 'x', file: '../基本情况表.pdf' })).toBe(
    '/api/applications/x/papers/..%2F%E5%9F%BA%E6%9C%AC%E6%83%85%E5%86%B5%E8%A1%A8.pdf',
  );
});
