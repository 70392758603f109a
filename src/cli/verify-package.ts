import { createHash } from 'node:crypto';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import {
  dossierFolder,
  isSealed,
  manifestName,
  manifestSchema,
  type Manifest,
} from '#papers/package/manifest.ts';
import { dossierSchema } from '#programme/answers/dossier.ts';
import { versionDigest } from '#programme/answers/version-digest.ts';
import { archiveReason } from './source/archive-reason.zh.ts';
import { refuseCrowd } from './source/bomb.ts';
import { entryName } from './source/entry-name.ts';
import { systemCode, systemReason } from './source/system-reason.zh.ts';
import { Unusable } from './unusable.ts';

const options = { lazyEntries: true, autoClose: false, decodeStrings: false, strictFileNames: false };
/** No manifest and no dossier.json is larger. */
const mostHeld = 64 * 1024 * 1024;

export interface PackageVerdict {
  readonly whole: boolean;
  readonly manifest: Manifest;
  /** By their paths in the package. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Twice in the zip: nobody can tell which one is meant. */
  readonly twice: readonly string[];
  /** What is wrong beside single files. */
  readonly faults: readonly ('manifest' | 'version' | 'frozen')[];
}

/**
 * Proves a package by itself: every file of its manifest is there with its digest, nothing else is, and the dossier is
 * the version the manifest names. Nothing is unpacked. Refuses what is no package.
 */
export async function verifyPackage(file: string): Promise<PackageVerdict> {
  const zip = await openPromise(file, options).catch((cause: unknown) => {
    const reason = systemCode(cause) === '' ? archiveReason(cause) : systemReason(cause);
    throw new Unusable('packageUnreadable', { name: file, reason });
  });
  try {
    refuseCrowd(zip.entryCount, file);
    return await verify(zip, file);
  } finally {
    zip.close();
  }
}

async function verify(zip: ZipFile, file: string): Promise<PackageVerdict> {
  const { entries, twice } = await entriesOf(zip, file);
  const listed = entries.get(manifestName);
  if (!listed) throw new Unusable('notPackage', { name: file });
  const manifest = await readManifest(zip, listed, file);
  const changed: string[] = [];
  const missing: string[] = [];
  let dossier: Buffer | null = null;
  for (const { path, bytes, sha256 } of manifest.files) {
    const entry = entries.get(path);
    if (!entry) {
      missing.push(path);
      continue;
    }
    const held = path === `${dossierFolder}dossier.json` && bytes <= mostHeld;
    const read = await readThrough(zip, entry, bytes, held);
    if (read?.sha256 !== sha256) changed.push(path);
    else if (held) dossier = read.bytes;
  }
  const known = new Set([manifestName, ...manifest.files.map(({ path }) => path)]);
  const extra = [...entries.keys()].filter((path) => !known.has(path));
  const faults = [
    ...(isSealed(manifest) ? [] : (['manifest'] as const)),
    ...(changed.length + missing.length === 0 ? versionFaults(manifest, dossier) : []),
  ];
  const whole = [changed, missing, extra, twice, faults].every((found) => found.length === 0);
  return { whole, manifest, changed, missing, extra, twice, faults };
}

async function entriesOf(zip: ZipFile, file: string) {
  const entries = new Map<string, Entry>();
  const twice = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entryName(entry);
      if (path.endsWith('/')) continue;
      if (entries.has(path)) twice.add(path);
      entries.set(path, entry);
    }
  } catch (cause) {
    throw new Unusable('packageUnreadable', { name: file, reason: archiveReason(cause) });
  }
  return { entries, twice: [...twice] };
}

async function readManifest(zip: ZipFile, entry: Entry, file: string): Promise<Manifest> {
  const read = await readThrough(zip, entry, mostHeld, true);
  try {
    return manifestSchema.parse(JSON.parse(read?.bytes?.toString('utf8') ?? ''));
  } catch {
    throw new Unusable('badManifest', { name: file });
  }
}

/** Null: it cannot be read, or is longer than it may be; it is not read further then. */
async function readThrough(zip: ZipFile, entry: Entry, most: number, held: boolean) {
  const hash = createHash('sha256');
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > most) return null;
      hash.update(piece);
      if (held) pieces.push(piece);
    }
  } catch {
    return null;
  }
  return { sha256: hash.digest('hex'), bytes: held ? Buffer.concat(pieces) : null };
}

function versionFaults(manifest: Manifest, bytes: Buffer | null): ('version' | 'frozen')[] {
  const inDossier = manifest.files.filter(({ path }) => path.startsWith(dossierFolder));
  const hashes = new Map(inDossier.map(({ path, sha256 }) => [path.slice(dossierFolder.length), sha256]));
  try {
    const dossier = dossierSchema.parse(JSON.parse(bytes?.toString('utf8') ?? ''));
    if (versionDigest(dossier, hashes) !== manifest.version) return ['version'];
    const frozen = dossier.versions?.some((version) => version.digest === manifest.version) ?? false;
    return frozen === manifest.frozen ? [] : ['frozen'];
  } catch {
    return ['version'];
  }
}
