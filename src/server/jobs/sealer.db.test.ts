import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../storage/in-transaction.ts';
import { recordEvent } from '../storage/record-event.ts';
import { verifyEvents } from '../storage/seals/verify-events.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import { startSealer } from './sealer.ts';

describe('每秒封存', () => {
  let platform: TestPlatform;
  beforeEach(async () => {
    platform = await openTestPlatform();
  });

  it('两个进程同时封存，许多人同时写、有人迟迟才提交：每条记录恰好封存一次', async () => {
    const faults: unknown[] = [];
    const stops = [1, 2].map(() => startSealer(platform, (fault) => faults.push(fault)));
    const write = async (delay: number) =>
      inTransaction(platform.db, async (tx) => {
        await recordEvent(tx, { ...platform, actor: null, address: '' }, 'account.signedIn', 'x');
        await sleep(delay);
      });
    await Promise.all(Array.from({ length: 60 }, (_, n) => write((n * 37) % 40)));
    await sleep(1_200);
    await Promise.all(Array.from({ length: 20 }, () => write(5)));
    for (const stop of stops) await stop();
    expect(faults).toEqual([]);
    const verified = await verifyEvents(platform.db, platform.clock());
    expect(verified).toMatchObject({ events: 80, unsealed: 0, faults: [] });
    expect(verified.seals).toBeGreaterThan(1);
  });
});
