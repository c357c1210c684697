export * from './memory-backend.ts';
