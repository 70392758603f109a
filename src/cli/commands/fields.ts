import { fieldList } from '#programme/views/field-list.ts';
import { needNotice, readArguments, refusePositionals } from '../arguments.ts';
import { sayJson, type Output } from '../output.ts';
import { cliWords } from '../words.zh.ts';

/** `fields`: every leaf the notice asks of a centre type, in the order of the papers. */
export function fields(argv: readonly string[], output: Output): number {
  const args = readArguments('fields', argv, ['type', 'year', 'notice']);
  refusePositionals(args, 'fields');
  const entries = fieldList(needNotice(args, 'fields'));
  if (args.json) {
    // For machines every entry has the same keys.
    const whole = entries.map(({ id, path, label, paper, kind, unit, required, limit, ...more }) => ({
      ...{ id, path, label, paper, kind, unit: unit ?? null, required, limit: limit ?? null },
      ...more,
    }));
    sayJson(output, whole);
    return 0;
  }
  for (const { id, path, label, unit, required } of entries) {
    const name = [...path, label].filter((part, index, all) => part !== all[index - 1]).join(' › ');
    output.say([id, name, unit ?? '', required ? cliWords.required : cliWords.optional].join('\t'));
  }
  return 0;
}
