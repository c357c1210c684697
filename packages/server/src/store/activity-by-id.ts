import type { Activity, Session } from '@cme-elements/schema';
import { sql } from 'kysely';
import { nextSessionOf, withNextSession } from './next-session.ts';
import type { ProviderScope } from './scope.ts';

export async function findActivity(scope: ProviderScope, id: string, now: Date): Promise<Activity | undefined> {
  const [row] = await scope.rows<{ document: Activity; next: Session | null }>(sql`select document, ${nextSessionOf(now)} as next from activity where id = ${id}`);
  return row && withNextSession(row.document, row.next);
}
