import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { httpSeals } from '../../electronic-seals/http-seals.ts';
import { bringTo, makeParties } from '../../testing/bring-to-state.ts';
import { openTestPlatform } from '../../testing/open-test-platform.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { scanRead } from '../../testing/scan-read.ts';
import { sealElectronically, sealService } from './seal-electronically.ts';

const paper = 'basic-info' as const;

/** A service that keeps what it was told, and hands the paper back or something else. */
const told: Record<string, unknown>[] = [];
let answer: (pdf: Buffer) => Buffer | number = (pdf) => pdf;
const service = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    told.push(request.headers);
    const sealed = answer(Buffer.concat(pieces));
    if (typeof sealed === 'number') response.writeHead(sealed).end();
    else response.writeHead(200, { 'content-type': 'application/pdf' }).end(sealed);
  });
});

describe('电子签章', () => {
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((service.address() as AddressInfo).port)}/`;
  });
  afterAll(() => {
    service.close();
  });
  beforeEach(() => {
    told.length = 0;
    answer = (pdf) => pdf;
  });

  it('送去的是这一版的纸件，送回来的当扫描件核对；没有接签章服务、答得不对的都说清楚', async () => {
    const platform = await openTestPlatform();
    const parties = await makeParties(platform);
    const applicationId = await bringTo(platform, parties, 'submitted');
    const without = platform.asking(parties.applicant);
    expect(await sealService(without, undefined)).toEqual({ connected: false });
    expect(await refusalOf(sealElectronically(without, { applicationId, paper }))).toBe('notFound');
    const asking = { ...without, seals: httpSeals(url) };
    expect(await sealService(asking, undefined)).toEqual({ connected: true });
    const papers = await sealElectronically(asking, { applicationId, paper });
    const filed = papers.find((one) => one.paper === paper);
    expect(filed?.seal).toMatchObject({ type: 'application/pdf' });
    expect(await scanRead(asking, applicationId, paper)).toMatchObject({ verdict: { state: 'agrees' } });
    expect(told[0]).toMatchObject({
      'paper-code': filed?.code,
      'organisation-name': encodeURIComponent(parties.applicant.organisationName ?? ''),
    });
    for (const wrong of [500, Buffer.from('不是 PDF')]) {
      answer = () => wrong;
      expect(await refusalOf(sealElectronically(asking, { applicationId, paper }))).toBe('sealServiceFailed');
    }
  });
});
