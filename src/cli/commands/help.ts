import type { Output } from '../output.ts';
import { cliWords } from '../words.zh.ts';

/** `help`: what the commands are for and how they are called. */
export function help(output: Output): number {
  output.say(cliWords.helpHead);
  output.say(`\n${cliWords.commands}`);
  for (const [name, usage] of Object.entries(cliWords.usage))
    output.say(`  ${usage}\n      ${cliWords.about[name as keyof typeof cliWords.about]}`);
  output.say(`\n${cliWords.helpTail}`);
  return 0;
}
