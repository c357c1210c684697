import type { Accreditation } from '@cme-elements/schema';
import { insideSentence, joinNames, withArticle } from './names.ts';

const accme = 'Accreditation Council for Continuing Medical Education (ACCME)';

/** The founders of Joint Accreditation, always in this order. */
const founders = `the ${accme}, the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC)`;

/** The fixed text of an accrediting organization, for a provider alone and for one with joint providers. */
interface Template {
  alone(provider: string): string;
  jointly(provider: string, others: readonly string[]): string;
}

const templates: Readonly<Record<string, Template>> = {
  'Joint Accreditation': {
    alone: (provider) =>
      `In support of improving patient care, ${insideSentence(provider)} is jointly accredited by ${founders}, to provide continuing education for the healthcare team.`,
    jointly: (provider, others) =>
      `In support of improving patient care, this activity has been planned and implemented by ${joinNames([provider, ...others].map(insideSentence))}. ${provider} is jointly accredited by ${founders}, to provide continuing education for the healthcare team.`,
  },
  ACCME: {
    alone: (provider) => `${withArticle(provider)} is accredited by the ${accme} to provide continuing medical education for physicians.`,
    jointly: (provider, others) =>
      `This activity has been planned and implemented in accordance with the accreditation requirements and policies of the ${accme} through the joint providership of ${joinNames([provider, ...others].map(insideSentence))}. ${withArticle(provider)} is accredited by the ACCME to provide continuing medical education for physicians.`,
  },
};

/**
 * The accreditation statement of one activity. A provider's own text is taken verbatim where it acts alone; with joint
 * providers it would leave them out, so the organization's joint text is used. Undefined where neither is known.
 */
export function accreditationStatement(provider: string, accreditation: Pick<Accreditation, 'organization' | 'statement'>, jointProviders: readonly string[] = []): string | undefined {
  const { organization, statement } = accreditation;
  const template = Object.hasOwn(templates, organization) ? templates[organization] : undefined;
  if (jointProviders.length > 0) return template?.jointly(provider, jointProviders) ?? statement;
  return statement ?? template?.alone(provider);
}
