import { writeFile } from 'node:fs/promises';
import { configurationPage } from '../config-settings.zh.ts';

// Part of `npm run generate`: the reference of the settings.
await writeFile(new URL('../../../docs/configuration.md', import.meta.url), configurationPage());
