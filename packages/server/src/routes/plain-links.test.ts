import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestApp } from '../../../../test/support/server-app.ts';

test('EMB-02 a plain link leads to the same list as a page, for each provider and in the names that editors write', async () => {
  const { app } = await openTestApp();
  const ask = (url: string) => app.inject({ url });

  const { statusCode, headers } = await ask('/p/birch/w/course-list?credit-type=ancc,ama_pra_1&q=asthma&view=cards');
  assert.equal(statusCode, 302);
  assert.equal(headers.location, '/p/birch/v1/fragments/activities?limit=200&creditType=ancc&creditType=ama_pra_1&q=asthma');
  const page = await ask(headers.location);
  assert.equal(page.statusCode, 200);
  assert.match(String(page.headers['content-type']), /^text\/html/);

  assert.equal((await ask('/w/course-list')).headers.location, '/v1/fragments/activities?limit=200');
  assert.equal((await ask('/w/anything-else')).statusCode, 404);
});
