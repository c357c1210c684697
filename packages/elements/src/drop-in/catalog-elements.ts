import { CmeActivity } from '../activity/activity.element.ts';
import { CmeBackendElement } from '../backend/backend.element.ts';
import { CmeCourseList } from '../course-list/course-list.element.ts';
import { CmeProgram } from '../program/program.element.ts';

/** The catalog for everyone. The backend comes first: a context provider that is upgraded late never delivers. */
export const catalogElements = {
  'cme-backend': CmeBackendElement,
  'cme-course-list': CmeCourseList,
  'cme-activity': CmeActivity,
  'cme-program': CmeProgram,
} as const;
