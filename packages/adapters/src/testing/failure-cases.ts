import type { CatalogQuery } from '@cme-elements/schema';
import type { Cases } from './conformance.ts';
import { expect, expectEqual, expectError } from './expect.ts';

export const failureCases: Cases = {
  'what does not exist is not found': async (backend, { activityId }) => {
    await expectError(backend.getActivity('no-such-activity'), 'not-found', 'an unknown activity');
    await expectError(backend.getActivity('..'), 'not-found', 'an id that is a path');
    await expectError(backend.listSessions('no-such-series', {}), 'not-found', 'an unknown series');
    await expectError(backend.listSessions(activityId, {}), 'not-found', 'sessions of what is no series');
  },
  'a question that cannot be understood is refused, and the field named': async (backend) => {
    const questions = {
      limit: { limit: 0 }, sort: { sort: 'best' }, from: { from: '2026-02-30' }, to: { to: 'tomorrow' }, kind: { kind: ['webinar'] }, when: { when: 'now' },
      cursor: { cursor: 'not a cursor' }, q: { q: 'x'.repeat(201) },
    };
    for (const [field, question] of Object.entries(questions)) {
      const { fields = [] } = await expectError(backend.listActivities(question as Partial<CatalogQuery>), 'invalid', field);
      expect(fields.some((one) => one.field === field || one.field.startsWith(`${field}.`)), `${field} is not among the fields named: ${JSON.stringify(fields)}`);
    }
  },
  'a read that is given up rejects with the reason of its signal': async (backend, { activityId }) => {
    const reason = new Error('moved on');
    const options = { signal: AbortSignal.abort(reason) };
    for (const read of [() => backend.listActivities({}, options), () => backend.getActivity(activityId, options)]) {
      const result = await read().then(() => undefined, (error: unknown) => error);
      expectEqual(result === reason, true, 'the reason');
    }
  },
};
