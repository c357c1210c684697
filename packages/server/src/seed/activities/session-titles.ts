import { sessionTopics } from './session-topics.ts';
import { numberFor } from './variety.ts';

/**
 * How sessions are named. Tumor boards and conferences on morbidity and mortality are about patients: their titles name
 * the work of the team and never a case.
 */
export type SeriesStyle = 'rounds' | 'case' | 'tumor-board' | 'morbidity' | 'journal' | 'core' | 'simulation';

const lenses: Record<'rounds' | 'core', readonly string[]> = {
  rounds: [
    '{}: What Has Changed', '{}: From Evidence to Bedside', 'Current Controversies in {}', '{}: Equity, Access and Outcomes', '{}: A Team Approach', 'The Next Five Years in {}',
  ],
  core: ['{}: Foundations', '{}: Diagnostic Reasoning', '{}: Treatment Principles', '{}: Board Review', '{}: Common Pitfalls', '{}: Applied Physiology'],
};

const themes: Record<'case' | 'tumor-board' | 'morbidity' | 'journal' | 'simulation', readonly string[]> = {
  case: [
    'Diagnostic reasoning together', 'When findings disagree', 'Shared decisions with families', 'Choosing the next test', 'Transitions of care', 'Discharge planning as a team',
    'Second opinions', 'Imaging and clinical correlation', 'Follow-up of pending results', 'Care across specialties', 'Rare presentations: how to look further', 'Goals of care',
    'Planning long-term therapy',
  ],
  'tumor-board': [
    'Prospective treatment planning', 'Imaging and pathology correlation', 'Trial eligibility and protocol review', 'Surgery and radiation planning',
    'Survivorship and late effects planning', 'Supportive care planning', 'Molecular findings review', 'Treatment planning with partner sites',
  ],
  morbidity: [
    'Systems review: communication at handover', 'Systems review: medication safety', 'Systems review: recognition and escalation', 'Systems review: equipment and environment',
    'Systems review: diagnostic reasoning and bias', 'Systems review: pending results', 'Systems review: consent and expectations', 'Systems review: transport between units',
    'Systems review: staffing and workload', 'Systems review: line and device safety', 'Follow-up of earlier action items', 'Systems review: infection prevention',
  ],
  journal: [
    'Critical appraisal: a randomized trial', 'Critical appraisal: a cohort study', 'Critical appraisal: a diagnostic study', 'Critical appraisal: a guideline',
    'Critical appraisal: a meta-analysis', 'Critical appraisal: a qualitative study', 'Reading a noninferiority trial', 'Reading a subgroup analysis', 'Statistics for readers: confidence intervals',
    'Statistics for readers: survival curves',
  ],
  simulation: [
    'Airway emergencies', 'Shock recognition', 'Closed-loop communication', 'Seizure management', 'Rapid sequence intubation', 'Anaphylaxis response', 'Massive transfusion activation',
    'Difficult conversations', 'Team leadership under pressure', 'Arrest drill and debriefing',
  ],
};

/** The title of one session; two sessions in a row never share one. */
export function sessionTitle(style: SeriesStyle, field: string, key: string, at: number): string {
  if (style === 'rounds' || style === 'core') {
    const topics = sessionTopics[field] ?? sessionTopics['Primary Care'] ?? [];
    const start = numberFor(`${key}/topics`, 0, topics.length - 1);
    const topic = topics[(start + at) % topics.length] ?? field;
    // A topic that comes back is looked at from another side.
    const lens = lenses[style][((at % topics.length) + Math.floor(at / topics.length)) % lenses[style].length] ?? '{}';
    return lens.replace('{}', topic);
  }
  const list = themes[style];
  return list[(numberFor(`${key}/themes`, 0, list.length - 1) + at) % list.length] ?? list[0] ?? field;
}
