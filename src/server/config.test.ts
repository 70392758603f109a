import { describe, expect, it } from 'vitest';
import type { BadConfig } from './config.ts';
import { configurationPage, settings } from './config-settings.zh.ts';
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
      storageQuotaBytes: 20 * 1024 ** 3,
      mail: undefined,
      logLevel: 'info',
      metricsToken: undefined,
      mapFile: undefined,
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
      STORAGE_QUOTA_GB: '无限',
      SMTP_URL: 'http://mail',
      MAIL_FROM: 'nobody',
      LOG_LEVEL: 'loud',
      METRICS_TOKEN: 'short',
      MAP_FILE: ' ',
    });
    const named = [
      'PORT',
      'DATA_DIR',
      'DATABASE_URL',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'MAX_UPLOAD_MB',
      'STORAGE_QUOTA_GB',
      'SMTP_URL',
      'MAIL_FROM',
      'LOG_LEVEL',
      'METRICS_TOKEN',
      'MAP_FILE',
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

  it('参考页列出的每一项，照它的例子设都成立', () => {
    const example = Object.fromEntries(settings.map(({ name, example }) => [name, example]));
    expect(faults(example)).toEqual([]);
    expect(read(example)).toMatchObject({ dataDir: '/var/lib/shuzhuan', storageQuotaBytes: 50 * 1024 ** 3 });
    for (const { name } of settings) expect(configurationPage()).toContain(`| \`${name}\` |`);
  });

  it('邮件服务器和发件人要么都设，要么都不设；错误里不出现密码', () => {
    expect(faults({ SMTP_URL: 'smtp://mail.example.gov.cn' })[0]).toContain('没有设 MAIL_FROM');
    expect(faults({ MAIL_FROM: 'a@example.gov.cn' })[0]).toContain('没有设 SMTP_URL');
    expect(faults({ SMTP_URL: 'imap://me:geheim@host', MAIL_FROM: 'a@b.cn' }).join('')).not.toContain(
      'geheim',
    );
    const mail = { url: 'smtp://me:secret@mail.example.gov.cn:587', from: '数转通 <notice@example.gov.cn>' };
    expect(read({ SMTP_URL: mail.url, MAIL_FROM: mail.from }).mail).toEqual(mail);
  });

  it.each(['-1', '65536', '8e3', '', ' ', '1.5'])('PORT=%j 不对', (PORT) => {
    expect(faults({ PORT })).toHaveLength(1);
  });
});
