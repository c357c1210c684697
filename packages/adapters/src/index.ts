export * from './backend.ts';
export * from './cme-error.ts';
export * from './address.ts';
export * from './rest/rest-backend.ts';
export * from './rest/surroundings.ts';
