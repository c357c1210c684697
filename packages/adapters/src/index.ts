export * from './backend.ts';
export * from './cme-error.ts';
