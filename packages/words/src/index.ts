export * from './dictionary.ts';
export * from './en.ts';
export * from './format.ts';
export * from './pseudo.ts';
export * from './statement.ts';
