import { expect } from '../../../../test/support/elements.ts';
import { CmeActivity } from '../activity/activity.element.ts';
import { CmeCourseList } from '../course-list/course-list.element.ts';
import { CmeProgram } from '../program/program.element.ts';
import { catalogElements } from './catalog-elements.ts';
import { namesAddress, tags } from './tags.ts';

describe('what an editor may write', () => {
  it('is exactly what the elements observe', () => {
    const classes = { 'course-list': CmeCourseList, activity: CmeActivity, program: CmeProgram };
    expect(Object.keys(classes)).to.deep.equal(Object.keys(tags));
    for (const [name, { observedAttributes }] of Object.entries(classes)) expect([...tags[name as keyof typeof tags]].sort(), name).to.deep.equal([...observedAttributes].sort());
  });

  it('is every element of the drop-in but the backend: content must not choose where data come from', () => {
    expect(Object.keys(catalogElements).sort()).to.deep.equal(['cme-backend', ...Object.keys(tags).map((name) => `cme-${name}`)].sort());
  });

  it('holds nothing that could run, sign in or be sent to, and knows which attributes name addresses', () => {
    const written = Object.values(tags).flat();
    expect(written.filter((name) => /^on|api|token|issuer|key|secret|script|style|class|^id$|redirect/.test(name))).to.deep.equal([]);
    expect([...new Set(written.filter((name) => namesAddress(name)))]).to.deep.equal(['src', 'activity-href']);
    expect(written.filter((name) => /src|href|url$/.test(name) && !namesAddress(name))).to.deep.equal([]);
  });
});
