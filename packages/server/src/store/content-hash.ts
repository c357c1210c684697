import { createHash } from 'node:crypto';
import type { CompleteRecord } from '@cme-elements/domain';
import type { Session } from '@cme-elements/schema';

/** A fingerprint of what a record says, apart from the parts that the store counts and derives itself. */
export function contentHash({ activity, sessions }: CompleteRecord): string {
  const { updatedAt: _updatedAt, sequence: _sequence, series, ...rest } = activity;
  return hashOf({ ...rest, cadence: series?.cadence, sessions: sessions.map(withoutSequence) });
}

export function sessionHash(session: Session): string {
  return hashOf(withoutSequence(session));
}

function withoutSequence({ sequence: _sequence, ...session }: Session) {
  return session;
}

/** The order in which keys were written says nothing. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, (_key, part: unknown) => (isPlain(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part))).digest('base64url');
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
