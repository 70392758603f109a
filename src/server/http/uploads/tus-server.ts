import { statfs } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { FileStore } from '@tus/file-store';
import { Server, type ServerOptions } from '@tus/server';
import { plainRoutes } from '#contract/plain-routes.ts';
import type { RefusalCode, RefusalParams } from '#kernel/refusal.ts';
import type { Platform } from '../../context.ts';
import { fileFaults } from '../../files/file-faults.zh.ts';
import { roomPerOrganisation } from '../../files/room-per-organisation.ts';
import { uploadsFolder, uploadsOf } from '../../files/upload-record.ts';
import { newId } from '../../new-id.ts';
import { sizeWords } from '../../files/size-words.zh.ts';
import { listMembers } from '../../storage/people.ts';
import { usedRoom } from '../../storage/used-room.ts';
import { refusalAnswer } from '../refusal-answer.ts';

export interface UploadLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** Uploads of one person that are under way or wait to be taken over. */
  readonly unfinished: number;
  readonly expiryDays: number;
}

type TusRequest = Parameters<NonNullable<ServerOptions['onUploadCreate']>>[0];

const gigabyte = 1024 ** 3;
export const usualUploads: UploadLimits = { bytes: 2 * gigabyte, unfinished: 50, expiryDays: 7 };

/** So much of the disk stays free: the database needs room to write. */
const reserve = 256 * 1024 ** 2;
const dayMilliseconds = 86_400_000;

/** Who sends a request, and which upload of theirs it is about; none where one is begun. */
export interface Sender {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly uploadId: string | undefined;
}

/** The upload server, and whose request each is: the person who creates an upload owns it. */
export interface Tus {
  readonly server: Server;
  /** Says who sends a request, before it is handed on. */
  readonly senders: WeakMap<IncomingMessage, Sender>;
}

/**
 * Resumable uploads into a folder below the data folder. Refuses `tooManyUploads`, `fileRefused` (too large),
 * `storageQuotaReached` and `storageFull` at their start, `storageQuotaReached` also at their end.
 */
export function tusServer(platform: Platform, limits: UploadLimits): Tus {
  const { dataDir } = platform;
  const senders = new WeakMap<IncomingMessage, Sender>();
  const senderOf = ({ runtime }: TusRequest) => {
    const incoming = runtime?.node?.req as IncomingMessage | undefined;
    return incoming && senders.get(incoming);
  };
  const directory = uploadsFolder(dataDir);
  const datastore = new FileStore({
    directory,
    expirationPeriodInMilliseconds: limits.expiryDays * dayMilliseconds,
  });
  const server = new Server({
    path: plainRoutes.createUpload.path,
    datastore,
    relativeLocation: true,
    allowedOrigins: [],
    // Whoever goes on after a cut waits so long for the broken request to let go of the file.
    lockDrainTimeout: 500,
    maxSize: limits.bytes,
    namingFunction: () => newId(),
    // The very id whose owner was asked for: read from the address again it could be another one.
    getFileIdFromRequest: (request) => senderOf(request)?.uploadId,
    onUploadCreate: async (request, upload) => {
      const sender = senderOf(request);
      if (sender === undefined) throw new TusRefusal('signInNeeded');
      const { personId: owner } = sender;
      await refuseMore(dataDir, owner, limits);
      await refuseBeyondRoom(platform, sender, upload.size ?? 0);
      await refuseFull(directory, upload.size ?? 0);
      return { metadata: { ...upload.metadata, owner } };
    },
    onUploadFinish: async (request, upload) => {
      const sender = senderOf(request);
      // Others of the organisation may have filled the room while it was on its way.
      if (sender !== undefined)
        try {
          await refuseBeyondRoom(platform, sender, 0);
        } catch (error) {
          await datastore.remove(upload.id);
          throw error;
        }
      return {};
    },
    onResponseError: (_, error) => refusalOfTus(error, directory, limits),
  });
  return { server, senders };
}

/** What the upload server found wrong, as a refusal where it is one that people meet; undefined for faults of a client. */
async function refusalOfTus(
  error: Error | { readonly status_code: number; readonly body: string },
  directory: string,
  limits: UploadLimits,
): Promise<TusRefusal | undefined> {
  if (error instanceof TusRefusal) return error;
  const status = 'status_code' in error ? error.status_code : 500;
  if (status === 413) {
    const problem = fileFaults.tooLarge(Math.floor(limits.bytes / 1024 ** 2));
    return new TusRefusal('fileRefused', { name: fileFaults.thisFile, problem });
  }
  if (status === 404 || status === 410) return new TusRefusal('notFound');
  // A full disk is told as any failure to write: the disk itself knows better.
  const full = status === 500 && (await freeBytes(directory)) < reserve / 16;
  return full ? new TusRefusal('storageFull') : undefined;
}

/** A refusal in the form the upload server takes; the body is the answer of any other route. */
class TusRefusal extends Error {
  readonly status_code: number;
  readonly body: string;

  constructor(code: RefusalCode, params: RefusalParams = {}) {
    super(code);
    const answer = refusalAnswer(code, params);
    this.status_code = answer.status;
    this.body = JSON.stringify(answer);
  }
}

async function refuseMore(dataDir: string, owner: string, { unfinished }: UploadLimits): Promise<void> {
  const own = await uploadsOf(dataDir, owner);
  if (own.length >= unfinished)
    throw new TusRefusal('tooManyUploads', { count: own.length, limit: unfinished });
}

/** What the organisation keeps, what its people have under way, and this one must fit into its room. */
async function refuseBeyondRoom(platform: Platform, sender: Sender, bytes: number): Promise<void> {
  if (sender.organisationId === null) return;
  const used = await usedRoom(platform.db, sender.organisationId);
  const people = await listMembers(platform.db, sender.organisationId);
  const underWay = await uploadsOf(platform.dataDir, ...people.map(({ id }) => id));
  const arriving = underWay.reduce((sum, { size, arrived }) => sum + (size ?? arrived), 0);
  const limit = roomPerOrganisation(platform);
  if (used + arriving + bytes > limit)
    throw new TusRefusal('storageQuotaReached', {
      used: sizeWords(used + arriving),
      limit: sizeWords(limit),
    });
}

async function refuseFull(directory: string, bytes: number): Promise<void> {
  if ((await freeBytes(directory)) < bytes + reserve) throw new TusRefusal('storageFull');
}

async function freeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}
