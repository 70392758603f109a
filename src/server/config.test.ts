import { describe, expect, it } from 'vitest';
import type { BadConfig } from './config.ts';
import { readConfig } from './config.ts';

const read = (environment: Record<string, string>) => readConfig(environment, { dataDir: '.data/x' });
const faults = (environment: Record<string, string>) => {
  try {
    read(environment);
    return [];
  } catch (error) {
    return (error as BadConfig).faults;
  }
};

describe('配置', () => {
  it('什么都不设就用默认值', () => {
    expect(read({})).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '.data/x',
      databaseUrl: undefined,
      publicUrl: undefined,
      trustProxy: false,
      maxUploadBytes: 2 * 1024 ** 3,
      logLevel: 'info',
    });
  });

  it('一次列出全部错误，每条说出是哪一项', () => {
    const found = faults({
      PORT: '80a',
      DATA_DIR: ' ',
      DATABASE_URL: 'mysql://x/y',
      PUBLIC_URL: 'https://x/path',
      TRUST_PROXY: 'maybe',
      MAX_UPLOAD_MB: '0',
      LOG_LEVEL: 'loud',
    });
    const named = [
      'PORT',
      'DATA_DIR',
      'DATABASE_URL',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'MAX_UPLOAD_MB',
      'LOG_LEVEL',
    ];
    expect(found.map((fault) => fault.split(/[「 ]/u)[0])).toEqual(named);
  });

  it('错误里不出现数据库密码', () => {
    expect(faults({ DATABASE_URL: 'mysql://me:geheim@host/x' }).join('')).not.toContain('geheim');
  });

  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ DATABASE_URL: 'postgres://u:p@h:5432/db' }, { databaseUrl: 'postgres://u:p@h:5432/db' }],
    [{ PUBLIC_URL: 'https://sz.example.gov.cn/' }, { publicUrl: 'https://sz.example.gov.cn' }],
    [{ TRUST_PROXY: '10.0.0.1, 10.1.0.0/16' }, { trustProxy: ['10.0.0.1', '10.1.0.0/16'] }],
    [{ MAX_UPLOAD_MB: '100' }, { maxUploadBytes: 104_857_600 }],
  ])('%j', (environment, expected) => {
    expect(read(environment)).toMatchObject(expected);
  });

  it.each(['-1', '65536', '8e3', '', ' ', '1.5'])('PORT=%j 不对', (PORT) => {
    expect(faults({ PORT })).toHaveLength(1);
  });
});
