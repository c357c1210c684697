import { memoryBackend } from '@cme-elements/adapters/memory';
import { sampleProgram } from '@cme-elements/adapters/testing';
import { activities, testConformance } from './sample.ts';

testConformance('memory', memoryBackend({ activities, program: sampleProgram }));
