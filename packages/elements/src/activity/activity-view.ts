import type { CalendarLink } from '@cme-elements/adapters';
import type { Words } from '@cme-elements/words';
import type { ActivityController, ActivityState } from './activity.controller.ts';
import type { SessionsState } from './sessions.controller.ts';

/** What the surroundings decide. */
interface Setting {
  words: Words;
  headingLevel: number;
  withoutHeading?: boolean;
  /** Moves the focus to the title when it appears: a reader opened the activity from elsewhere on the page. */
  focusTitle?: boolean;
}

/** All that the templates draw from; they know nothing else. */
export interface ActivityView extends Setting {
  state: ActivityState;
  sessions: SessionsState;
  withPastSessions: boolean;
  calendar: CalendarLink | undefined;
  now: Date;
}

/** What a reader can do; the templates call these and decide nothing. */
export interface ActivityActions {
  retry(): void;
  retrySessions(): void;
  moreSessions(): void;
  togglePastSessions(): void;
}

/** What a controller knows and does, as the templates take it. */
export function activityScreen(controller: ActivityController, setting: Setting): { view: ActivityView; actions: ActivityActions } {
  const { sessions } = controller;
  return {
    view: { ...setting, state: controller.state, sessions: sessions.state, withPastSessions: sessions.withPast, calendar: controller.calendar, now: new Date() },
    actions: { retry: controller.retry, retrySessions: sessions.retry, moreSessions: sessions.more, togglePastSessions: sessions.togglePast },
  };
}
