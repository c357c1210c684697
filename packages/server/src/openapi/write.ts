/** Writes packages/server/openapi.json: `node scripts/run.mjs packages/server/src/openapi/write.ts`. */
import { writeFileSync } from 'node:fs';
import { allReads } from '../routes/all-reads.ts';
import { describeApi } from './describe.ts';

writeFileSync(new URL('../../openapi.json', import.meta.url), `${JSON.stringify(describeApi(allReads), null, 2)}\n`);
