import './clobbered.ts';
import { catalogElements } from './catalog-elements.ts';
import { start } from './start.ts';

// Every element there is; the learner's and the office's join the catalog's as they come.
start(import.meta.url, { ...catalogElements });
