/** Loaded before the tests of a deep run: properties that do not use `runs` follow it too. */
import fc from 'fast-check';
import { runs } from './fast-check.ts';

fc.configureGlobal(runs(100));
