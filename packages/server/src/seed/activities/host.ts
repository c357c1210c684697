import type { Contact, Delivery, Place, Program } from '@cme-elements/schema';
import type { Day } from './calendar.ts';
import { choiceFor } from './variety.ts';

export type HostRoom = readonly [venue: string, room: string];

/** What the activities of one provider have in common, beside what its programme says. */
export interface Host {
  /** Id of the provider. */
  id: string;
  /** Where the office's own rooms are. */
  city: string;
  address: string;
  rooms: readonly [HostRoom, ...HostRoom[]];
  /** `Division of` or `Department of`. */
  unit: string;
  /** Affiliations of invited faculty. */
  guests: readonly [string, ...string[]];
  /** First number of this provider's people, so that no one works at two hospitals. */
  firstPerson: number;
  /** Professions for which activities are usually planned. */
  audience: readonly string[];
  /** Codes of the credit types that an activity for these professions offers. */
  creditTypes: (subject: CreditedSubject) => readonly string[];
  privacyUrl: string;
}

/** What decides which credit an activity can offer. */
export interface CreditedSubject {
  id: string;
  specialties: readonly [string, ...string[]];
  audience: readonly string[];
}

/** One provider on one reference day. */
export interface Season {
  host: Host;
  program: Program;
  /** The reference day in the provider's zone; every date is relative to it. */
  today: Day;
}

export function office({ program }: Season): Contact {
  return program.contacts[0] ?? { role: 'Office' };
}

/** One of the provider's own rooms; nothing but the word for what happens online. */
export function placeFor({ host }: Season, key: string, delivery: Delivery): Place {
  if (delivery === 'online') return { delivery };
  const [venue, room] = choiceFor(`${key}/room`, host.rooms);
  return { delivery, venue, room, address: host.address, city: host.city };
}
