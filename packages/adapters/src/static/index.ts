export * from './static-backend.ts';
export type { RecordProblem } from './static-file.ts';
