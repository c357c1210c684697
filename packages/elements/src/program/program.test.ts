import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { Accreditation, Program } from '@cme-elements/schema';
import { aTimeout, expect, fixture, html, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import { programOf } from '../../../../test/support/programs.ts';
import { all, fallbackShows, texts } from '../../../../test/support/shadow.ts';
import type { CmeProgram } from './program.element.ts';
import './define.ts';

const statement = 'Example Health is accredited by the Accreditation Council for Continuing Medical Education (ACCME) to provide continuing medical education for physicians.';
const inForce: Accreditation = { organization: 'ACCME', statement, level: 'Accreditation with Commendation', effectiveFrom: '2020-01-01', effectiveUntil: '2099-12-31' };

const full = programOf('Example Health', {
  mission: ['We help teams learn.\n\nWe measure what changed.'], vision: 'Every child is cared for by a team that keeps learning.', audience: ['Physicians', 'Nurses'], activityTypes: ['Live conferences'],
  expectedResults: ['Changes in performance'], figures: [{ value: '2,140', label: 'learners', note: 'from 43 states' }], competencies: ['Professionalism'],
  sections: [{ title: 'Our history', paragraphs: ['Since 1931.'], items: ['Care'] }], accreditations: [inForce],
  contacts: [{ role: 'CME office', name: 'Rosa Delgado', email: 'cme@example.org', phone: '+1 (323) 555-0143 ext. 12' }], leadTimes: [{ what: 'Live conference', time: '10 to 12 months' }],
});

const place = (over: Partial<CmeBackend>, sections = '') =>
  fixture<CmeProgram>(html`<cme-program sections=${sections} .backend=${fakeBackend(over)}><a href="/about">About</a></cme-program>`);
const show = async (program: Program, sections = '') => {
  const el = await place({ getProgram: async () => program }, sections);
  await waitUntil(() => el.matches(':state(ready)'));
  return el;
};

describe('cme-program', () => {
  it('shows everything the provider says of itself, in one order', async () => {
    const el = await show(full);
    expect(texts(el, 'h2, h3')).to.deep.equal([
      'Example Health', 'Mission', 'Vision', 'In figures', 'Target audience', 'Types of activities', 'Expected results', 'Competencies', 'Our history', 'Accreditation',
      'Planning an activity: when to write to us', 'Contacts',
    ]);
    expect(texts(el, '[part=mission] p')).to.deep.equal(['We help teams learn.', 'We measure what changed.']);
    expect(texts(el, 'dl > div')).to.deep.equal(['learnersfrom 43 states 2,140']);
    await expect(el).to.be.accessible();
  });

  it('shows the sections an editor asks for, and warns of a name it does not know', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...said) => warned.push(...said);
    const el = await show(full, 'contacts mission nonsense');
    console.warn = warn;
    expect(texts(el, 'h3')).to.deep.equal(['Mission', 'Contacts']);
    expect(String(warned[0])).to.contain('nonsense').and.to.contain('accreditation');
  });

  it('leaves out what the provider says nothing about', async () => {
    expect(texts(await show(programOf('Bare', { contacts: full.contacts })), 'h3')).to.deep.equal(['Contacts']);
  });

  it('ST-15 withholds a statement whose validity has ended, and says so plainly', async () => {
    const el = await show({ ...full, accreditations: [{ ...inForce, effectiveUntil: '2026-03-31' }, inForce] }, 'accreditation');
    expect(texts(el, '.statement')).to.deep.equal([statement]);
    expect(texts(el, '.notice')).to.deep.equal(['The statement is not shown because its validity ended on March 31, 2026.']);
    expect(texts(el, '.organization')[1]).to.contain('Accreditation with Commendation').and.to.contain('Valid until December 31, 2099');
    await expect(el).to.be.accessible();
  });

  it('ST-11 ST-16 sets a statement apart, in English, untouched by translation', async () => {
    const el = await show(full, 'accreditation');
    el.locale = 'es-ES';
    await el.updateComplete;
    const [block] = all(el, '.statement');
    expect([block!.lang, block!.translate, block!.textContent.trim()]).to.deep.equal(['en', false, statement]);
  });

  it('an unknown time zone costs nothing but the exact hour of expiry', async () => {
    expect(texts(await show({ ...full, timeZone: 'Mars/Phobos' }, 'accreditation'), '.statement')).to.deep.equal([statement]);
  });

  it('makes mail and telephone links of contacts, and no link of anything else', async () => {
    const el = await show({ ...full, contacts: [...full.contacts, { role: 'Odd', email: 'a@b.c?bcc=x@y.z', url: 'javascript:alert(1)' }] }, 'contacts');
    expect((all(el, 'a') as HTMLAnchorElement[]).map(({ href }) => href)).to.deep.equal(['mailto:cme@example.org', 'tel:+13235550143']);
  });

  it('waits with the fallback, loads with a status', async () => {
    const waiting = await fixture(html`<cme-program><a href="/about">About</a></cme-program>`);
    expect(waiting.matches(':state(waiting)') && fallbackShows(waiting)).to.equal(true);
    const loading = await place({ getProgram: () => new Promise<never>(() => {}) });
    expect(loading.matches(':state(loading)')).to.equal(true);
    expect(texts(loading, '[role=status] .visually-hidden')).to.deep.equal(['Loading the program']);
    await aTimeout(450);
    await expect(loading).to.be.accessible();
  });

  it('shows a problem and the fallback; trying again by keyboard mends it', async () => {
    const answers: (() => Promise<Program>)[] = [() => Promise.reject(new CmeError('network')), async () => full];
    const el = await place({ getProgram: () => answers.shift()!() });
    await waitUntil(() => el.matches(':state(problem)'));
    expect(texts(el, '[role=alert]')[0]).to.contain('could not be reached');
    expect(fallbackShows(el)).to.equal(true);
    await expect(el).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => el.matches(':state(ready)'));
  });

  it('says where a backend has no program to show', async () => {
    const el = await place({ capabilities: new Set(['activities'] as const) });
    await waitUntil(() => el.matches(':state(problem)'));
    expect(texts(el, '[role=alert]')[0]).to.contain('does not offer');
    expect(all(el, 'button')).to.have.length(0);
  });
});
