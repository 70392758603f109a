import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '#contract/contract.ts';
import { httpWords } from './words.zh.ts';

const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });

/** The contract as an OpenAPI 3.1 document, as it is published under `/openapi.json`. */
export function openapi(): Promise<object> {
  return generator.generate(contract, {
    info: { title: httpWords.title, version: '1' },
    servers: [{ url: '/api' }],
  });
}
