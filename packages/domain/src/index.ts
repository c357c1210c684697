export * from './amount.ts';
export * from './credit-types/credit-type.ts';
export * from './credit-types/rules.ts';
export * from './days.ts';
export * from './minutes.ts';
export * from './professions.ts';
export * from './schedule.ts';
