import './clobbered.ts';
import { catalogElements } from './catalog-elements.ts';
import { start } from './start.ts';

start(import.meta.url, catalogElements);
