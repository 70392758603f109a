import { sm3 } from './sm3.ts';

const innerNode = Uint8Array.of(1);

/**
 * Root of the tree over these leaves (hex), as in RFC 6962 but with SM3: any one event can be proved with a handful
 * of digests. At least one leaf.
 */
export function merkleRoot(leaves: readonly string[]): string {
  let level: readonly string[] = leaves;
  while (level.length > 1) {
    const above: string[] = [];
    for (let place = 0; place < level.length; place += 2) {
      const [left = '', right] = level.slice(place, place + 2);
      above.push(right === undefined ? left : pair(left, right));
    }
    level = above;
  }
  return level[0] ?? '';
}

const pair = (left: string, right: string) =>
  sm3(innerNode, Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));
