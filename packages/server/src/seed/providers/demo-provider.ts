import { accreditationStatement } from '@cme-elements/domain';
import type { Accreditation, Program } from '@cme-elements/schema';

/** An invented provider: none of these hospitals, schools, places or people exists. */
export interface DemoProvider {
  id: string;
  program: Program;
  /** Addresses of the host's pages, with holes, from which links are made. */
  pages: Record<string, string>;
}

/** The pages that the demo serves for a provider. */
export function demoPages(id: string): Record<string, string> {
  return { activity: `/hosts/${id}/activity.html?id={id}` };
}

/** An accreditation with the fixed text of its organization. */
export function accredited(name: string, accreditation: Omit<Accreditation, 'statement'>): Accreditation {
  const statement = accreditationStatement(name, accreditation);
  return { ...accreditation, ...(statement !== undefined && { statement }) };
}
