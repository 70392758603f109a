import type { ListVerdict, TakenList } from '#contract/lists.ts';
import type { Actor } from '#kernel/actor.ts';
import { renderList } from '#papers/excel-in/render-list.ts';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import { placeUpload } from '../../../demo/place-upload.ts';
import type { TestApp } from '../../../testing/open-test-app.ts';

export type Row = Readonly<Record<string, string>>;
type Answered<Body> = Body & { readonly code?: string; readonly message?: string };

/** Asks by the routes of lists, in the name of somebody; `at` is the path of a list. */
export class ListDesk {
  readonly #test: TestApp;

  constructor(test: TestApp) {
    this.#test = test;
  }

  async ask<Body>(who: Actor, url: string, payload?: object): Promise<Answered<Body>> {
    const method = payload ? 'POST' : 'GET';
    const send = await this.#test.as(who);
    const answer = await send({ method, url: `/api${url}`, ...(payload && { payload }) });
    return answer.json<Answered<Body>>();
  }

  /** A finished upload. Out: its id. */
  upload(who: Actor, bytes: Uint8Array, name = '名单.xlsx'): Promise<string> {
    return placeUpload(this.#test.platform.dataDir, who.personId, name, bytes);
  }

  async sent(who: Actor, list: ImportableList, rows: readonly Row[]): Promise<string> {
    return this.upload(who, await renderList(list, rows));
  }

  check(who: Actor, at: string, uploadId: string, mark = false): Promise<Answered<ListVerdict>> {
    return this.ask<ListVerdict>(who, `${at}/check`, { uploadId, mark });
  }

  take(who: Actor, at: string, uploadId: string, digest: string): Promise<Answered<TakenList>> {
    return this.ask<TakenList>(who, `${at}/take`, { uploadId, digest });
  }

  async takeAll(who: Actor, at: string, uploadId: string): Promise<Answered<TakenList>> {
    return this.take(who, at, uploadId, (await this.check(who, at, uploadId)).digest);
  }
}
