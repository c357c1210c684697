import type { Program } from '@cme-elements/schema';

/** A provider with everything that its test does not care about. */
export function programOf(name: string, given: Partial<Program> = {}): Program {
  return {
    name, timeZone: 'America/Los_Angeles', mission: [], audience: [], activityTypes: [], expectedResults: [], figures: [], competencies: [], sections: [],
    accreditations: [], contacts: [], leadTimes: [], ...given,
  };
}
