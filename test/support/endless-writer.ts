/** Writes activities until it is killed and prints the id of each one that the store has acknowledged. */
import { completeRecord } from '@cme-elements/domain';
import { openStore, upsertActivities, type StoreLocation } from '@cme-elements/server';
import { now, recordOf } from './catalog-records.ts';

const [location = '{}', prefix = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(location) as StoreLocation);
for (let number = 0; ; number += 1) {
  const id = `${prefix}-${number}`;
  await upsertActivities(store, 'a', [completeRecord(recordOf(id, { title: 'Acknowledged' }), now)], now);
  console.log(id);
}
