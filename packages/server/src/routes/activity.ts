import { Activity } from '@cme-elements/schema';
import { notFound } from '../problem.ts';
import { findActivity } from '../store/activity-by-id.ts';
import { noParameters, readRoute } from './read-route.ts';
import { withStatements } from './with-statements.ts';

export const activity = readRoute({
  name: 'getActivity',
  summary: 'One activity with everything a learner must be able to see before starting.',
  path: '/activities/{id}',
  query: noParameters,
  media: 'application/json',
  answer: { name: 'Activity', shape: Activity },
  async read({ scope, id, now }) {
    const found = await findActivity(scope, id, now);
    if (!found) throw notFound('There is no such activity.');
    return withStatements(found, scope.program, now);
  },
});
