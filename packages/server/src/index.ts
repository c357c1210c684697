export * from './app.ts';
export * from './store/store.ts';
export * from './store/write-activities.ts';
export * from './store/write-provider.ts';
