export * from './conformance.ts';
export * from './fake-backend.ts';
export * from './sample-activities.ts';
