import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { notices } from '#notices/registry.ts';
import { dossierSchema } from '#programme/answers/dossier.ts';
import { glossaryPage } from './glossary-page.zh.ts';
import { statesPage } from './states-page.zh.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

// What follows from the code and lies in docs/: the schema of dossier.json and the glossary of all notices,
// the states of an application.
await writeFile(
  `${docs}/dossier.schema.json`,
  `${JSON.stringify(z.toJSONSchema(dossierSchema, { io: 'input' }), null, 2)}\n`,
);
await writeFile(`${docs}/glossary.md`, glossaryPage(notices.map((entry) => entry.programme)));
await writeFile(`${docs}/states.md`, statesPage());
