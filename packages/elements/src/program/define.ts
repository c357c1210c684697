import '../backend/define.ts';
import { CmeProgram } from './program.element.ts';

CmeProgram.define('cme-program');
