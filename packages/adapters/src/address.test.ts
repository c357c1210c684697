import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiAddress, dataAddress } from './address.ts';
import { CmeError } from './cme-error.ts';

const page = 'https://hospital.example/education/catalog?x=1#y';

test('AUTH-05 addresses are judged as parsed: https, or the page’s own origin, or this machine', () => {
  const admitted: [string, string | undefined, string][] = [
    ['/', page, 'https://hospital.example/'],
    ['/cme-api', page, 'https://hospital.example/cme-api/'],
    ['/cme-api/', page, 'https://hospital.example/cme-api/'],
    ['api', page, 'https://hospital.example/education/api/'],
    ['.', page, 'https://hospital.example/education/'],
    ['https://cme.example.org', undefined, 'https://cme.example.org/'],
    ['HTTPS://CME.Example.org:443/p/lakeview', page, 'https://cme.example.org/p/lakeview/'],
    ['//cme.example.org/a', page, 'https://cme.example.org/a/'],
    ['\\\\cme.example.org\\a', page, 'https://cme.example.org/a/'],
    ['https:cme.example.org', undefined, 'https://cme.example.org/'],
    ['https:cme', page, 'https://hospital.example/education/cme/'],
    ['ht\ttps://cme.example.org', page, 'https://cme.example.org/'],
    [' https://cme.example.org/ ', page, 'https://cme.example.org/'],
    ['/api', 'http://intranet.local/page', 'http://intranet.local/api/'],
    ['http://intranet.local/api', 'http://intranet.local/page', 'http://intranet.local/api/'],
    ['http://localhost:4000', page, 'http://localhost:4000/'],
    ['http://127.0.0.1:4000', undefined, 'http://127.0.0.1:4000/'],
    ['http://[::1]:4000', page, 'http://[::1]:4000/'],
    ['http://0x7f.1/', page, 'http://127.0.0.1/'],
    ['https://xn--bcher-kva.example/', page, 'https://xn--bcher-kva.example/'],
  ];
  for (const [text, base, expected] of admitted) assert.equal(apiAddress(text, base), expected, text);
});

test('AUTH-05 every other address is refused, however it is spelled', () => {
  const refused = [
    'http://cme.example.org', 'HTTP://hospital.example/', 'http://hospital.example', 'javascript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)',
    'data:application/json,{}', 'blob:https://hospital.example/1', 'file:///etc/passwd', 'ftp://hospital.example', 'intent://x', 'about:blank', 'ws://x', 'wss://x',
    'https://user@cme.example.org', 'https://user:secret@cme.example.org', '//user@cme.example.org', 'https://hospital.example@evil.example',
    'http://localhost.evil.example', 'http://127.0.0.1.evil.example', 'http://evil.example#127.0.0.1', 'http://0.0.0.0', 'http://10.0.0.1', 'https://', 'https://a b/', 'http:', 'http://[::2]',
  ];
  for (const text of refused) assert.throws(() => dataAddress(text, page), (error) => CmeError.is(error) && error.code === 'invalid', text);
  for (const text of ['/', 'api', '']) assert.throws(() => dataAddress(text), /Not an address/, `${text} without a page`);
  for (const text of ['https://cme.example.org/?tenant=1', '/#x']) assert.throws(() => apiAddress(text, page), /no query/);
  assert.throws(() => dataAddress('/x', 'file:///home/me/page.html'), /https/);
});

test('AUTH-05 a port makes another origin', () => {
  assert.throws(() => dataAddress('http://intranet.local:81/', 'http://intranet.local/'));
});
