import { Problem } from '@cme-elements/schema';
import { readJson } from '../admit.ts';
import { CmeError, type CmeErrorCode } from '../cme-error.ts';
import { retryMoment, retrying } from './retry.ts';
import type { Surroundings } from './surroundings.ts';

export interface Reading {
  /** Decoded bytes beyond which the answer is refused while it still arrives. */
  mostBytes: number;
  /** Milliseconds for one try, the body included. */
  deadline: number;
  accept: string;
  language?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface Answer {
  text: string;
  /** Media type without parameters, in lower case. */
  type: string;
}

const mostBytesOfProblem = 65_536;

/** Reads an address, with retries. Sends nothing that would need a preflight and never follows to another place. */
export function read(url: string, reading: Reading, surroundings: Surroundings): Promise<Answer> {
  return retrying(() => tryOnce(url, reading, surroundings), surroundings, reading.signal);
}

async function tryOnce(url: string, { mostBytes, deadline, accept, language, signal: given }: Reading, { fetch, now, deadline: deadlineIn }: Surroundings): Promise<Answer> {
  given?.throwIfAborted();
  const late = deadlineIn(deadline);
  const signal = given ? AbortSignal.any([given, late]) : late;
  try {
    const headers = { Accept: accept, ...(isSafelisted(language) && { 'Accept-Language': language }) };
    const response = await fetch(url, { headers, signal, credentials: 'omit', redirect: 'error' });
    if (!response.ok) throw await problemOf(response, now());
    return { text: await textOf(response, mostBytes), type: typeOf(response) };
  } catch (error) {
    if (given?.aborted) throw given.reason;
    if (late.aborted) throw new CmeError('timeout', 'The answer took too long.', { cause: error });
    throw CmeError.is(error) ? error : new CmeError('network', 'The address could not be reached.', { cause: error });
  }
}

/** A language that browsers send without asking the server first. */
function isSafelisted(language: string | undefined): language is string {
  return language !== undefined && /^[A-Za-z0-9-]{1,35}$/.test(language);
}

function typeOf({ headers }: Response): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

/** `Content-Length` is not asked: it counts compressed bytes and may lie. */
async function textOf({ body }: Response, mostBytes: number): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > mostBytes) {
      void reader.cancel().catch(() => undefined);
      throw new CmeError('contract', `The answer is larger than ${mostBytes} bytes.`);
    }
    parts.push(decoder.decode(chunk.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

/** The body of an error is a courtesy: whatever is wrong with it, the status still says what happened. */
async function problemOf(response: Response, now: number): Promise<CmeError> {
  const { status, headers } = response;
  const text = isJson(typeOf(response)) ? await textOf(response, mostBytesOfProblem).catch(() => '') : '';
  if (text === '') void response.body?.cancel().catch(() => undefined);
  const { data } = Problem.safeParse(readJson(text));
  return new CmeError(codeOf(status), data?.detail ?? data?.title ?? `Answered with status ${status}.`, {
    status, requestId: data?.requestId, fields: data?.fields, retryAt: retryMoment(headers, now),
  });
}

export function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json');
}

const codes: Readonly<Record<number, CmeErrorCode>> = {
  400: 'invalid', 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 408: 'timeout', 409: 'conflict', 410: 'not-found', 412: 'conflict',
  413: 'invalid', 415: 'invalid', 422: 'invalid', 428: 'conflict', 429: 'rate-limited', 501: 'unsupported',
};

function codeOf(status: number): CmeErrorCode {
  return codes[status] ?? (status >= 500 || status === 425 ? 'unavailable' : 'unknown');
}
