import { a11ySnapshot } from '@web/test-runner-commands';
import { settled, showList, titles } from '../../../../test/support/course-list.ts';
import { engine, expect, fixtureCleanup, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import { all, focused, one, press, texts } from '../../../../test/support/shadow.ts';
import './define.ts';

interface Node { role: string; name?: string; level?: number; pressed?: boolean; checked?: boolean; children?: Node[] }

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const roleAndName = ({ role, name, level }: Node) => [role, level, name].filter((part) => part !== undefined && part !== '').join(' ');

describe('cme-course-list by keyboard and screen reader', () => {
  const start = location.href;
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', start);
  });

  it('A11Y-06 from the search to an activity and back, with the focus always in sight', async () => {
    const el = await showList({ attributes: { 'without-filters': '' } });
    one(el, '#search').focus();
    await sendKeys({ type: 'grand' });
    await waitUntil(() => titles(el).length === 1);
    await settled(el);
    // WebKit leaves links out of the Tab order unless its user asks for them.
    if (engine === 'webkit') one(el, '.title').focus();
    for (let step = 0; step < 12 && !focused(el)?.matches('.title'); step += 1) await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(focused(el)!);
    expect([focused(el)!.textContent, outlineStyle, Number.parseFloat(outlineWidth) >= 2]).to.deep.equal(['Medicine Grand Rounds', 'solid', true]);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.closest('[part=header]') ?? focused(el)?.matches('[part=title]'));
    if (engine === 'webkit') one(el, '.back').focus();
    else {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    expect(focused(el)!.textContent).to.equal('Back to activities');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.matches('.title'));
    expect(one<HTMLInputElement>(el, '#search').value).to.equal('grand');
  });

  it('A11Y-06 no control keeps the focus for itself', async () => {
    const el = await showList();
    const after = document.createElement('button');
    after.textContent = 'After';
    el.after(after);
    const stops = all(el, 'a, button, input, select, summary').filter((each) => each.tabIndex >= 0 && each.checkVisibility()).length;
    // A date field is a stop for each of its parts.
    const most = stops + 4 * all(el, 'input[type=date]').length;
    one(el, '#search').focus();
    for (let step = 0; step <= most && document.activeElement !== after; step += 1) await sendKeys({ press: 'Tab' });
    expect(document.activeElement === after).to.equal(true);
  });

  if (engine === 'chromium') {
    it('A11Y-03 the browser’s own tree names every control and says what it does', async () => {
      const el = await showList({ attributes: { 'page-size': '3' } });
      press(el, 'Cards');
      await settled(el);
      const tree = flat(((await a11ySnapshot({})) ?? { role: 'none' }) as Node);
      const controls = tree.filter(({ role }) => ['button', 'link', 'checkbox', 'radio', 'searchbox', 'combobox', 'textbox', 'Date', 'DisclosureTriangle'].includes(role));
      expect(controls.filter(({ name }) => !name?.trim())).to.deep.equal([]);
      expect(controls.map(roleAndName)).to.include.members(['searchbox Search activities', 'combobox Sort by', 'checkbox Live Activities 5', 'button Cards', 'button Show 3 more', 'link Perioperative Anticoagulation']);
      expect(tree.find(({ name, role }) => role === 'button' && name === 'Cards')!.pressed).to.equal(true);
      expect(tree.filter(({ role }) => role === 'heading').map(roleAndName)).to.deep.equal(['heading 2 Activities', 'heading 3 Live Activities 5']);
      expect(texts(el, '.card')).to.have.length(3);
    });
  }
});
