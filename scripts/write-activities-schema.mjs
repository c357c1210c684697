// Writes packages/schema/activities.schema.json anew from the shapes. Run it after a change of the shapes:
//   node --conditions=@cme-elements/source scripts/write-activities-schema.mjs
import { writeFile } from 'node:fs/promises';
import { activitiesFileSchema } from '../packages/schema/src/json-schema.ts';

const file = new URL('../packages/schema/activities.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(activitiesFileSchema(), null, 2)}\n`);
console.log(`Wrote ${file.pathname}`);
