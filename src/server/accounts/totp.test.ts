import { describe, expect, test } from 'vitest';
import { newTotpSecret, totpAddress, totpCode, totpStep } from './totp.ts';

/** RFC 6238, appendix B: the secret "12345678901234567890", the last six of its eight digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('动态验证码按 RFC 6238 计算', () => {
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('标准附录 B：第 %s 秒 → %s', (seconds, code) => {
    expect(totpCode(secret, Math.floor(seconds / 30))).toBe(code);
    expect(totpStep(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  test('手机快慢 30 秒仍可用，再远不行', () => {
    const at = (step: number) => new Date(step * 30_000);
    const code = totpCode(secret, 1000);
    expect([998, 999, 1000, 1001, 1002].map((step) => totpStep(secret, code, at(step)))).toEqual([
      null,
      1000,
      1000,
      1000,
      null,
    ]);
  });

  test('输入时的空格和全角数字不妨事，空白和别的文字不算', () => {
    const now = new Date(59_000);
    expect(totpStep(secret, '287 082', now)).toBe(1);
    expect(totpStep(secret, '２８７０８２', now)).toBe(1);
    expect(totpStep(secret, '', now)).toBeNull();
    expect(totpStep(secret, '28708', now)).toBeNull();
  });
});

test('密钥是 160 位，每次不同', () => {
  const secrets = Array.from({ length: 50 }, newTotpSecret);
  expect(new Set(secrets).size).toBe(50);
  for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
});

test('二维码里的地址能写中文用户名', () => {
  expect(totpAddress(secret, '数转通', '张三')).toBe(
    `otpauth://totp/%E6%95%B0%E8%BD%AC%E9%80%9A:%E5%BC%A0%E4%B8%89?secret=${secret}&issuer=%E6%95%B0%E8%BD%AC%E9%80%9A&algorithm=SHA1&digits=6&period=30`,
  );
});
