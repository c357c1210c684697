import { expect, fixture, html, waitUntil } from '../../../../test/support/elements.ts';

/** A page of its own, so that its globals are fresh when the library loads. */
async function visit(file: string): Promise<Window & typeof globalThis> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src=${`/test/support/files/${file}`} title="Page"></iframe>`);
  await waitUntil(() => frame.contentDocument?.URL.endsWith(file) && frame.contentDocument.readyState === 'complete', 'the page loads', { timeout: 8000 });
  return frame.contentWindow as Window & typeof globalThis;
}

describe('the drop-in', () => {
  it('EMB-17 EMB-04 works on a page whose editor gave elements the names of globals, and asks nobody the editor named', async () => {
    const page = await visit('clobbered.html');
    const list = page.document.querySelector('cme-course-list')!;
    const program = () => page.document.querySelector('cme-program');
    await waitUntil(() => list.matches(':state(problem)') && program()?.matches(':state(problem)'), 'both have asked the pinned backend', { timeout: 8000 });
    expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
    const asked = () => page.performance.getEntriesByType('resource').map(({ name }) => name);
    await waitUntil(() => ['activities', 'program'].every((what) => asked().some((name) => name.includes(`/test/support/files/v1/${what}`))), 'the requests are on record');
    expect(asked().filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
    expect(page.document.querySelector('cme-activity a')!.checkVisibility()).to.equal(true);
  });
});
