import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshTestDatabase } from '#server/testing/test-database.ts';
import { killRounds } from './testing/kill-rounds.ts';

describe('写到一半服务器进程被强行结束', () => {
  it(
    '三次：凡答复过已保存的，重新启动后都读得出；栏目、历史、事件不缺不乱',
    { timeout: 120_000 },
    async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-kills-'));
      const delays = [0.02, 0.4, 0.9];
      let round = 0;
      try {
        const databaseUrl = await freshTestDatabase('kills');
        const random = () => delays[round++] ?? 0.5;
        const { acknowledged } = await killRounds({ dataDir, databaseUrl, kills: delays.length, random });
        expect(acknowledged).toBeGreaterThan(20);
      } finally {
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
  );
});
