import { Unusable } from '../unusable.ts';

/** Parses the text of `dossier.json`; refuses what is not UTF-8 or not JSON and says where. */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  const text = decode(bytes, name);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unusable('badJson', { name, ...placeOf(text, error) });
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const before = lossy.slice(0, Math.max(0, lossy.indexOf('\uFFFD')));
    throw new Unusable('notUtf8', { name, byte: String(new TextEncoder().encode(before).length + 1) });
  }
}

/** V8 names the offset of most faults and none where the text ends too soon. */
function placeOf(text: string, error: unknown): { line: string; column: string; near: string } {
  const message = error instanceof Error ? error.message : '';
  const offset = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, offset).split('\n');
  const near = text.slice(Math.max(0, offset - 20), offset + 20).replace(/\s+/gu, ' ');
  return { line: String(before.length), column: String((before.at(-1)?.length ?? 0) + 1), near };
}
