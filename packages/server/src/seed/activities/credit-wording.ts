import { amountText, ceuThousandths, creditTypeRule, decimalText } from '@cme-elements/domain';
import type { CreditLine, Statement } from '@cme-elements/schema';

function count({ type, hundredths }: CreditLine): string {
  const rule = creditTypeRule(type);
  return `${amountText(hundredths)} ${hundredths <= 100 ? rule?.unitSingular ?? 'credit' : rule?.unitPlural ?? 'credits'}`;
}

function pharmacy(provider: string, line: CreditLine, learners: string): string {
  const ceu = decimalText(ceuThousandths(line.hundredths, creditTypeRule(line.type) ?? {}) ?? 0, 3);
  return `${provider} designates this continuing education activity for ${count(line)} (${ceu} CEU) of the Accreditation Council for Pharmacy Education for ${learners}. Universal Activity Number: ${line.uan ?? ''}. Credit is for the whole activity.`;
}

type Wording = (provider: string, line: CreditLine) => string;

/** How the provider words credit that has no text in the library. Types that are absent here are told by the credit list alone. */
const wordings: Record<string, Wording> = {
  aapa_1: (provider, { hundredths }) => `${provider} has been authorized by the American Academy of PAs (AAPA) to award AAPA Category 1 CME credit for activities planned in accordance with AAPA CME Criteria. This activity is designated for ${amountText(hundredths)} AAPA Category 1 CME ${hundredths <= 100 ? 'credit' : 'credits'}. PAs should only claim credit commensurate with the extent of their participation.`,
  acpe_pharmacist: (provider, line) => pharmacy(provider, line, 'pharmacists'),
  acpe_technician: (provider, line) => pharmacy(provider, line, 'pharmacy technicians'),
  ancc: (provider, line) => `${provider} designates this activity for a maximum of ${count(line)} of the American Nurses Credentialing Center (ANCC). Nurses should claim only credit commensurate with the extent of their participation in the activity.`,
  boc: (provider, line) => `${provider} offers this activity to athletic trainers for a maximum of ${count(line)} of Category A of the Board of Certification (BOC).`,
  cdr: (_provider, line) => `Completion of this activity awards ${count(line)} of the Commission on Dietetic Registration.`,
  aswb_ace: (provider, line) => `As a Jointly Accredited Organization, ${provider} is approved to offer social work continuing education by the Association of Social Work Boards (ASWB) Approved Continuing Education (ACE) program. Regulatory boards are the final authority on courses accepted for continuing education credit. Social workers completing this activity receive ${count(line)}.`,
  apa_ce: (provider, line) => `${provider} offers ${count(line)} for psychologists. Credit is for the whole activity.`,
  ada_cerp: (provider, line) => `${provider} designates this activity for ${count(line)} for dentists and dental hygienists.`,
  cope: (_provider, line) => `This activity provides ${count(line)} for optometrists. Credit is for the whole activity.`,
};

/** One statement per credit, each for itself, as each organization asks. */
export function wordedDesignations(provider: string, credits: readonly CreditLine[]): Statement[] {
  return credits.flatMap((line): Statement[] => {
    const wording = wordings[line.type];
    return wording === undefined ? [] : [{ kind: 'designation', paragraphs: [wording(provider, line)] }];
  });
}

const boards: Record<string, readonly [name: string, short: string]> = {
  moc_aba: ['American Board of Anesthesiology', 'ABA'], moc_abim: ['American Board of Internal Medicine', 'ABIM'], moc_abp: ['American Board of Pediatrics', 'ABP'],
  moc_abs: ['American Board of Surgery', 'ABS'], moc_abos: ['American Board of Orthopaedic Surgery', 'ABOS'], moc_abpath: ['American Board of Pathology', 'ABPath'],
  moc_abohns: ['American Board of Otolaryngology – Head and Neck Surgery', 'ABOHNS'], moc_abts: ['American Board of Thoracic Surgery', 'ABTS'],
};

/** What a certifying board asks to be said about its points. */
export function certifications(credits: readonly CreditLine[]): Statement[] {
  return credits.flatMap(({ type, hundredths }): Statement[] => {
    const board = boards[type];
    if (board === undefined) return [];
    const [name, short] = board;
    const programme = type === 'moc_abpath' ? 'Continuing Certification' : 'Maintenance of Certification (MOC)';
    return [{
      kind: 'certification',
      paragraphs: [`Successful completion of this CME activity, which includes participation in the evaluation component, enables the participant to earn up to ${amountText(hundredths)} points in the ${name}’s (${short}) ${programme} program. It is the CME activity provider’s responsibility to submit participant completion information to ACCME for the purpose of granting ${short} credit.`],
    }];
  });
}
