import { amountText } from '../amount.ts';

/** Fixed text for activities planned by and for the healthcare team. Source: Joint Accreditation, IPCE credit. */
export const interprofessionalStatement = (hundredths: number): string =>
  `This activity was planned by and for the healthcare team, and learners will receive ${amountText(hundredths)} Interprofessional Continuing Education (IPCE) credit for learning and change.`;
