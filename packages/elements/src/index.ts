export * from './activity/activity.element.ts';
export * from './backend/backend.element.ts';
export * from './course-list/course-list.element.ts';
export * from './program/program.element.ts';
export { backendContext } from './shared/backend-context.ts';
export * from './shared/events.ts';
export { addLocale } from './shared/language.ts';
export type { StateName } from './shared/cme-element.ts';
