import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { recordEvent } from '../record-event.ts';
import { sealEvents } from './seal-events.ts';
import { verifyEvents } from './verify-events.ts';

describe('记录的封存与核对', () => {
  let platform: TestPlatform;

  beforeEach(async () => {
    platform = await openTestPlatform();
  });

  const witness = () => ({ actor: null, address: '192.0.2.1', clock: () => platform.clock() });
  const happen = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      await recordEvent(
        platform.db,
        witness(),
        'account.signedIn',
        `target${String(n)}`,
        { number: n },
        { value: n },
      );
    }
  };
  const seal = () => sealEvents(platform.db, 0, platform.clock());
  const later = (minutes: number) =>
    platform.setClock(new Date(platform.clock().getTime() + minutes * 60_000));
  const verify = (head: string | null = null) => verifyEvents(platform.db, platform.clock(), head);
  const faults = async () => (await verify()).faults;
  const run = (statement: string) => sql.raw(statement).execute(platform.db);

  /** Three seals of three, two and four events. */
  const threeSeals = async () => {
    for (const count of [3, 2, 4]) {
      await happen(count);
      await seal();
      later(30);
    }
  };

  it('每条记录封存一次，没有新记录就没有新封条', async () => {
    await happen(3);
    expect(await seal()).toEqual({ sealed: 3, highest: 3 });
    expect(await seal()).toEqual({ sealed: 0, highest: 3 });
    await happen(1);
    expect(await seal()).toEqual({ sealed: 1, highest: 4 });
    expect(await verify()).toMatchObject({ events: 4, seals: 2, unsealed: 0, faults: [] });
  });

  it('刚发生的记录在等封条，等得太久就是没有封存', async () => {
    await happen(2);
    expect(await verify()).toMatchObject({ events: 2, unsealed: 2, faults: [] });
    later(2);
    expect(await verify()).toMatchObject({
      events: 2,
      unsealed: 0,
      faults: [
        { kind: 'unsealed', seq: 1 },
        { kind: 'unsealed', seq: 2 },
      ],
    });
  });

  it('号小而提交晚的记录，封存之后才出现也封得上', async () => {
    await happen(1);
    await run(`select setval(pg_get_serial_sequence('event', 'seq'), 5)`);
    await happen(1);
    await seal();
    await run(`insert into event (seq, at, kind, target, salt) overriding system value
      values (4, '2023-06-01T01:00:00Z', 'account.signedIn', 'late', 's')`);
    expect(await seal()).toEqual({ sealed: 1, highest: 6 });
    expect(await verify()).toMatchObject({ events: 3, seals: 2, faults: [] });
  });

  it.each([
    ['改了对象', `update event set target = 'x' where seq = 4`, [{ kind: 'eventChanged', seq: 4, seal: 2 }]],
    [
      '改了时间，哪怕一微秒',
      `update event set at = at + interval '1 microsecond' where seq = 4`,
      [{ kind: 'eventChanged', seq: 4, seal: 2 }],
    ],
    ['改了详情', `update event set detail = '{}' where seq = 9`, [{ kind: 'eventChanged', seq: 9, seal: 3 }]],
    [
      '改了是否成功',
      `update event set success = false where seq = 1`,
      [{ kind: 'eventChanged', seq: 1, seal: 1 }],
    ],
    ['改了人', `update event set person_id = 'x' where seq = 1`, [{ kind: 'eventChanged', seq: 1, seal: 1 }]],
    [
      '改了所写内容的摘要',
      `update event set digest = 'x' where seq = 1`,
      [{ kind: 'eventChanged', seq: 1, seal: 1 }],
    ],
    ['删了一条', `delete from event where seq = 5`, [{ kind: 'eventMissing', seq: 5, seal: 2 }]],
    [
      '补写一条，没有封存',
      `insert into event (at, kind, target, salt) values ('2023-06-01T01:00:00Z', 'account.signedIn', 'x', 's')`,
      [{ kind: 'unsealed', seq: 10 }],
    ],
    [
      '删了一条连同它的封存',
      `with gone as (delete from event where seq = 5) delete from event_seal where seq = 5`,
      [{ kind: 'sealChanged', seal: 2 }],
    ],
    [
      '改了封存清单',
      `update event_seal set leaf = repeat('0', 64) where seq = 1`,
      [
        { kind: 'sealChanged', seal: 1 },
        { kind: 'eventChanged', seq: 1, seal: 1 },
      ],
    ],
    [
      '改了封条的根',
      `update seal set root = repeat('0', 64) where id = 3`,
      [{ kind: 'sealChanged', seal: 3 }],
    ],
    [
      '改了封条的时间',
      `update seal set at = at + interval '1 second' where id = 2`,
      [{ kind: 'chainBroken', seal: 3 }],
    ],
    [
      '删了中间的封条',
      `delete from seal where id = 2`,
      [
        { kind: 'chainBroken', seal: 3 },
        { kind: 'sealMissing', seal: 2 },
      ],
    ],
    ['删了最后的封条', `delete from seal where id = 3`, [{ kind: 'sealMissing', seal: 3 }]],
    [
      '插了一个封条',
      `insert into seal (at, leaves, root, prev) values (now(), 0, '', '')`,
      [{ kind: 'chainBroken', seal: 4 }],
    ],
  ])('%s，核对时查得出', async (_, tampering, found) => {
    await threeSeals();
    expect(await faults()).toEqual([]);
    await run(tampering);
    expect(await faults()).toEqual(found);
  });

  it('补写一条从前的记录，就算平台随后把它封存了，也查得出', async () => {
    await threeSeals();
    await run(`insert into event (at, kind, target, salt)
      values ('2023-06-01T01:00:00Z', 'account.signedIn', 'x', 's')`);
    await seal();
    expect(await faults()).toEqual([{ kind: 'backdated', seq: 10, seal: 4 }]);
  });

  it('末尾整段删掉，凭以前抄下的封条摘要查得出', async () => {
    await threeSeals();
    const { head } = await verify();
    expect((await verify(head)).faults).toEqual([]);
    await happen(1);
    await seal();
    expect((await verify(head)).faults).toEqual([]);
    await run('delete from event where seq > 5');
    await run('delete from event_seal where seal > 2');
    await run('delete from seal where id > 2');
    expect(await faults()).toEqual([]);
    expect((await verify(head)).faults).toEqual([{ kind: 'headUnknown', head }]);
  });

  it('抹去一个人写过的字和摘要所用的盐，封条仍然相符', async () => {
    await threeSeals();
    await run(`update event set salt = ''`);
    expect(await faults()).toEqual([]);
  });
});
