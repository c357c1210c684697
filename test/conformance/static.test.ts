import { after, before } from 'node:test';
import { staticBackend, type StaticBackend } from '@cme-elements/adapters/static';
import { sampleProgram } from '@cme-elements/adapters/testing';
import { serveFiles } from '../support/file-server.ts';
import { activities, testConformance } from './sample.ts';

let backend: StaticBackend;
let close: () => void;

before(async () => {
  const { origin, server } = await serveFiles({ '/activities.json': { type: 'application/json', body: JSON.stringify({ program: sampleProgram, activities }) } });
  backend = staticBackend({ url: '/activities.json', base: origin });
  close = () => server.close();
});
after(() => close());

testConformance('static', () => backend);
