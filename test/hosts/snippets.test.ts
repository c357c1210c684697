import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hosts } from '../support/hosts.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('docs/editors/embedding.md');
const fenced = (text: string): string[] => [...text.matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code!);
const inTables = [...guide.matchAll(/`(<(?:cme-|div data-cme|a href)[^`]*)`/g)].map(([, code]) => code!).filter((code) => code.includes('</'));

describe('Published snippets', () => {
  it('CSP-09 the policy in the guide is the one under which a host page is tested', async () => {
    const { headers } = await fetch(`${hosts}/hosts/summit/`);
    assert.equal(/```http\nContent-Security-Policy: (.*)\n```/.exec(guide)?.[1], headers.get('content-security-policy'));
  });

  it('EMB-02 each holds a link and nothing inline', () => {
    assert.ok(inTables.length >= 3);
    for (const snippet of [...inTables, ...[guide, read('README.md')].flatMap(fenced)]) {
      assert.doesNotMatch(snippet, /<style|style=|<script(?![^>]*\bsrc=)|importmap|application\/json|\son\w+=/i, snippet);
      for (const [, inside] of snippet.matchAll(/<(?:cme-(?:course-list|activity|program)|div data-cme)\b[^>]*>(.*?)<\/(?:cme-|div)/g)) assert.match(inside!, /<a href="[^"]+">[^<]+<\/a>/, snippet);
    }
  });
});
