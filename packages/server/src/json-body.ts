import type { FastifyInstance } from 'fastify';
import { RequestProblem } from './problem.ts';
import { isStorable } from './storable-text.ts';

export const mostBodyBytes = 262_144;
const mostLevels = 32;

/**
 * JSON is the one body there is. It is measured before it is parsed: a parser survives levels that everything after it
 * does not. Fresh objects only: a `__proto__` is refused, and so is text that no database stores.
 */
export function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: mostBodyBytes }, (_request, body, done) => {
    try {
      done(null, readJson(String(body)));
    } catch (error) {
      done(error as Error);
    }
  });
}

function readJson(text: string): unknown {
  if (levelsOf(text) > mostLevels) throw malformed('The body is nested too deeply.');
  try {
    return JSON.parse(text, refuseHostile);
  } catch (error) {
    throw error instanceof RequestProblem ? error : malformed('The body is not JSON.');
  }
}

function refuseHostile(key: string, value: unknown): unknown {
  if (key === '__proto__') throw malformed('The body holds a name that is not allowed.');
  for (const text of [key, value]) if (typeof text === 'string' && !isStorable(text)) throw malformed('The body holds characters that are no text.');
  if (typeof value === 'number' && !Number.isFinite(value)) throw malformed('The body holds a number that is too large.');
  return value;
}

/** Without recursion, and without parsing: brackets outside of strings. */
function levelsOf(text: string): number {
  let level = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (level += 1));
    else if (sign === ']' || sign === '}') level -= 1;
  }
  return deepest;
}

function malformed(detail: string): RequestProblem {
  return new RequestProblem(400, 'invalid', { detail });
}
