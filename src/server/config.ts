import { isIP } from 'node:net';
import type { SettingName } from './config-settings.zh.ts';
import { configWords } from './config-words.zh.ts';

/** What the environment says of how the server is to run. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of database, files and papers. */
  readonly dataDir: string;
  /** A PostgreSQL server; without it the database lies in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The address people call the server by, when a proxy stands before it. */
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean | string[];
  readonly maxUploadBytes: number;
  /** What an organisation may keep, in bytes. */
  readonly storageQuotaBytes: number;
  /** Where notices are mailed from; without it mail is written into the outbox. */
  readonly mail: MailServer | undefined;
  /** Where papers are sealed electronically; without it they are sealed on paper alone. */
  readonly sealUrl: string | undefined;
  readonly logLevel: LogLevel;
  /** Who bears it may read `/metrics`; without it only programs on this machine may. */
  readonly metricsToken: string | undefined;
  /** GeoJSON of the cities with its 审图号; without it the overview shows tiles. */
  readonly mapFile: string | undefined;
}

/** An SMTP server, and who the mail is from. */
export interface MailServer {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  readonly url: string;
  readonly from: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** The environment cannot be used: every fault of it, in words. */
export class BadConfig extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of `config-settings.zh.ts`; what is not set takes its default. Throws `BadConfig` with all faults at once.
 */
export function readConfig(environment: Environment, defaults: { readonly dataDir: string }): Config {
  const faults: string[] = [];
  const read = <Out>(
    name: SettingName,
    fallback: Out,
    parse: (text: string) => Out | undefined,
    fault: (text: string) => string,
  ) => {
    const text = environment[name];
    if (text === undefined) return fallback;
    const parsed = parse(text.trim());
    if (parsed === undefined) faults.push(fault(text));
    return parsed ?? fallback;
  };
  const config: Config = {
    port: read('PORT', 8080, (text) => wholeNumber(text, 0, 65_535), configWords.port),
    host: read(
      'HOST',
      '0.0.0.0',
      (text) => text || undefined,
      () => configWords.host,
    ),
    dataDir: read(
      'DATA_DIR',
      defaults.dataDir,
      (text) => text || undefined,
      () => configWords.dataDir,
    ),
    databaseUrl: read(
      'DATABASE_URL',
      undefined as string | undefined,
      databaseUrl,
      () => configWords.databaseUrl,
    ),
    publicUrl: read('PUBLIC_URL', undefined as string | undefined, origin, configWords.publicUrl),
    trustProxy: read('TRUST_PROXY', false, proxies, configWords.trustProxy),
    maxUploadBytes:
      read('MAX_UPLOAD_MB', 2048, (text) => wholeNumber(text, 1, 100_000), configWords.maxUpload) * 1024 ** 2,
    storageQuotaBytes:
      read('STORAGE_QUOTA_GB', 20, (text) => wholeNumber(text, 1, 100_000), configWords.storageQuota) *
      1024 ** 3,
    mail: mailServer(
      read('SMTP_URL', undefined as string | undefined, smtpUrl, () => configWords.smtpUrl),
      read('MAIL_FROM', undefined as string | undefined, mailAddress, configWords.mailFrom),
    ),
    sealUrl: read('SEAL_URL', undefined as string | undefined, httpUrl, () => configWords.sealUrl),
    logLevel: read(
      'LOG_LEVEL',
      'info',
      (text) => logLevels.find((level) => level === text),
      (text) => configWords.logLevel(text, logLevels.join('、')),
    ),
    metricsToken: read(
      'METRICS_TOKEN',
      undefined as string | undefined,
      (text) => (/^[\w.~+/=-]{16,200}$/u.test(text) ? text : undefined),
      () => configWords.metricsToken,
    ),
    mapFile: read(
      'MAP_FILE',
      undefined as string | undefined,
      (text) => text || undefined,
      () => configWords.mapFile,
    ),
  };
  for (const [name, other] of [
    ['SMTP_URL', 'MAIL_FROM'],
    ['MAIL_FROM', 'SMTP_URL'],
  ] as const)
    if (environment[name] !== undefined && environment[other] === undefined)
      faults.push(configWords.mailNeedsBoth(name, other));
  if (faults.length > 0) throw new BadConfig(faults);
  return config;
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/u.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
}

function databaseUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url && /^postgres(ql)?:$/u.test(url.protocol) && url.pathname.length > 1 ? text : undefined;
}

const mailServer = (url: string | undefined, from: string | undefined): MailServer | undefined =>
  url === undefined || from === undefined ? undefined : { url, from };

function smtpUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url && /^smtps?:$/u.test(url.protocol) && url.hostname !== '' ? text : undefined;
}

/** An address of http or https, with path, query and account. */
function httpUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/u.test(url.protocol) ? text : undefined;
}

/** One address, with or without a name before it. */
const mailAddress = (text: string): string | undefined =>
  /^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(text) ? text : undefined;

/** The origin of an address without path, query and account. */
function origin(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '') return undefined;
  return url.pathname === '/' && url.search === '' ? url.origin : undefined;
}

function proxies(text: string): boolean | string[] | undefined {
  if (text === 'true' || text === 'false') return text === 'true';
  const addresses = text.split(',').map((part) => part.trim());
  return addresses.every((address) => isIP(address.replace(/\/\d{1,3}$/u, '')) !== 0) ? addresses : undefined;
}
