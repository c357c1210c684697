import { dayIn, publicAccreditation } from '@cme-elements/domain';
import { Program } from '@cme-elements/schema';
import { noParameters, readRoute } from './read-route.ts';

export const program = readRoute({
  name: 'getProgram',
  summary: 'The provider. An accreditation outside its validity comes without its statement.',
  path: '/program',
  query: noParameters,
  media: 'application/json',
  answer: { name: 'Program', shape: Program },
  async read({ scope, now }) {
    const today = dayIn(now, scope.program.timeZone);
    return { ...scope.program, accreditations: scope.program.accreditations.map((one) => publicAccreditation(one, today)) };
  },
});
