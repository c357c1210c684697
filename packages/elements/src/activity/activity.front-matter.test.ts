import { conference, enduring, statements } from '../../../../test/support/activities.ts';
import { showActivity } from '../../../../test/support/activity-page.ts';
import { expect } from '../../../../test/support/elements.ts';
import { all, texts } from '../../../../test/support/shadow.ts';
import './define.ts';

describe('cme-activity shows what a learner must see', () => {
  it('shows the front matter of enduring material in the order of the accreditors', async () => {
    const el = await showActivity(enduring);
    expect(texts(el, '[part=title], [part=summary] dt, .main > section > :is(h2, h3)')).to.deep.equal([
      'Pediatric Sepsis in the First Hour', 'Terms of credit', 'Estimated time', 'Location', 'Credit', 'Fee', 'Language', 'Media',
      'Overview', 'Learning objectives', 'Target audience', 'Activity directors', 'Accreditation', 'Credit statements', 'Disclosure', 'Commercial support',
      'Faculty, planners and reviewers', 'How to take part and earn credit', 'References', 'Hardware and software', 'Accommodations', 'Disclaimer', 'Copyright', 'Contact',
    ]);
    const page = el.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
    for (const said of ['Released Mon, Mar 2, 2026', 'Last reviewed Mon, Sep 14, 2026', 'at least 80%', '3 attempts', 'Video with slides']) expect(page).to.contain(said);
    await expect(el).to.be.accessible();
  });

  it('discloses before the agenda of a live activity', async () => {
    const titles = texts(await showActivity(conference), '.main > section > :is(h2, h3)');
    expect(titles.indexOf('Disclosure')).to.be.lessThan(titles.indexOf('Schedule'));
    expect(titles.indexOf('Commercial support')).to.be.lessThan(titles.indexOf('Schedule'));
  });

  it('names for each credit the amount, the phrase and who may claim it, and never a sum', async () => {
    const credits = [...enduring.credits, { type: 'ipce', hundredths: 75 }, { type: 'ama_attendance', hundredths: 50 }, { type: 'new_type', hundredths: 25, label: 'New credit' }];
    const el = await showActivity({ ...enduring, credits });
    expect(texts(el, '.credit-lines li')).to.deep.equal([
      '1.0 AMA PRA Category 1 Credit™ Counts for Physicians, Residents and fellows',
      '1.0 ANCC contact hours Counts for Registered nurses, Licensed practical and vocational nurses, Nurse practitioners, Nurse anesthetists (CRNA), Clinical nurse specialists, Nurse midwives (CNM)',
      '0.75 Interprofessional Continuing Education (IPCE) credit Counts for every profession',
      '0.5 Non-Physician AMA Attendance Counts for every profession except Physicians, Residents and fellows',
      '0.25 New credit',
    ]);
  });

  it('ST-04 the whole phrase with its mark is in one italic element, whatever the host’s style says', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = '* { font-style: normal !important } i, cme-activity::part(section) { font-style: normal !important } cme-activity { font-style: normal !important }';
    document.head.append(hostile);
    const el = await showActivity(enduring);
    const phrases = all(el, '.statement .credit-phrase, .credit-line .credit-phrase, .facts-line .credit-phrase');
    expect(phrases).to.have.length(3);
    for (const phrase of phrases) {
      expect(phrase.textContent).to.equal('AMA PRA Category\u00a01 Credit™');
      expect([getComputedStyle(phrase).fontStyle, getComputedStyle(phrase.querySelector('sup')!).fontStyle]).to.deep.equal(['italic', 'italic']);
      expect([phrase.lang, phrase.translate]).to.deep.equal(['en', false]);
    }
    hostile.remove();
  });

  it('ST-11 every statement stands in a block of its own, verbatim', async () => {
    const el = await showActivity(enduring);
    const blocks = all(el, '.statement');
    expect(blocks.map((block) => block.textContent.trim().slice(0, 30))).to.deep.equal(['In support of improving patien', 'Example Health designates this', 'Jane Roe, MD — Faculty: Consul', 'This activity is supported by ']);
    for (const block of blocks) expect(block.querySelector('.statement')).to.equal(null);
    expect(blocks[0]!.textContent.trim()).to.equal(statements[3]!.paragraphs[0]);
  });

  it('ST-16 in another language the fixed statements stay English and say so', async () => {
    const el = await showActivity(enduring);
    el.locale = 'es-ES';
    await el.updateComplete;
    const [accreditation, designation] = all(el, '.statement');
    for (const block of [accreditation!, designation!]) expect([block.lang, block.translate]).to.deep.equal(['en', false]);
    expect(designation!.textContent).to.contain('Physicians should claim only the credit commensurate');
  });

  it('keeps the agenda a table of times for each day, in order, with what earns no credit marked', async () => {
    const el = await showActivity(conference);
    expect(texts(el, '.schedule .day')).to.deep.equal(['Thu, Dec 3, 2099', 'Fri, Dec 4, 2099']);
    expect(texts(el, '.schedule tbody tr')).to.deep.equal(['8:30 – 9:30 AM The year in review ClinicJane Roe, MD', '12:00 – 1:00 PM Lunch No credit', '8:30 – 10:00 AM Biologics at six Hall B Hall B']);
    expect(texts(el, '.schedule caption')[0]).to.contain('Times in PST');
    await expect(el).to.be.accessible();
  });
});
