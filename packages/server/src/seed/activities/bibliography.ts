import { invent } from './names.ts';
import type { Subject } from './subject.ts';
import { choiceFor, numberFor } from './variety.ts';

/** Invented journals, so that no real one seems to have printed an invented article. */
const journals = [
  'Annals of Applied Clinical Practice', 'Journal of Bedside Evidence', 'Clinical Decisions Quarterly', 'Review of Team-Based Care', 'Practice and Outcomes', 'Archives of Everyday Medicine',
] as const;

const angles = [
  'a narrative review for clinicians', 'results of a multicenter cohort study', 'a pragmatic randomized trial', 'barriers and facilitators in community practice',
  'an update of the evidence', 'a quality improvement collaborative', 'perspectives of patients and families', 'a scoping review',
] as const;

function author(number: number): string {
  const [given = '', ...family] = invent(number % 1000).split(' ');
  return `${family.join(' ')} ${given.slice(0, 1)}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Three to five references on the topics of the subject, the newest from the year before the release. */
export function bibliography(key: string, subject: Subject, releasedOn: string): string[] {
  const year = Number(releasedOn.slice(0, 4)) - 1;
  return Array.from({ length: numberFor(`${key}/references`, 3, 5) }, (_, at) => {
    const from = `${key}/reference/${String(at)}`;
    const first = numberFor(from, 101, 880);
    const topic = subject.topics[at % Math.max(1, subject.topics.length)] ?? subject.title;
    const angle = angles[(numberFor(key, 0, 7) + at * 3) % angles.length] ?? angles[0];
    const writers = `${author(numberFor(`${from}/a`, 0, 999))}, ${author(numberFor(`${from}/b`, 0, 999))}${at % 2 === 0 ? ', et al' : ''}`;
    return `${writers}. ${capital(topic)}: ${angle}. ${choiceFor(from, journals)}. ${String(year - at)};${String(numberFor(`${from}/volume`, 8, 64))}(${String(numberFor(`${from}/issue`, 1, 12))}):${String(first)}–${String(first + numberFor(from, 5, 14))}.`;
  });
}
