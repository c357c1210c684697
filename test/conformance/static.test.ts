import { after } from 'node:test';
import { staticBackend } from '@cme-elements/adapters/static';
import { sampleProgram } from '@cme-elements/adapters/testing';
import { serveFiles } from '../support/file-server.ts';
import { activities, testConformance } from './sample.ts';

const { origin, server } = await serveFiles({ '/activities.json': { type: 'application/json', body: JSON.stringify({ program: sampleProgram, activities }) } });
after(() => server.close());

testConformance('static file', staticBackend({ url: '/activities.json', base: origin }));
