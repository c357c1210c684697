import type { CreditTypeRule } from './credit-types/credit-type.ts';

/** An ACPE Universal Activity Number, taken apart. ACPE's own tool makes them; we read and show them, never invent one. */
export interface Uan {
  /** Upper case, with hyphens. */
  readonly text: string;
  /** Kept as text: leading zeros count, and jointly accredited providers have letters in it. */
  readonly provider: string;
  readonly coProvider: string;
  readonly coProviderKind: 'sole' | 'joint' | 'provider';
  readonly year: number;
  readonly sequence: string;
  readonly format: 'live' | 'home' | 'blended';
  readonly topic: string;
  readonly audience: 'pharmacist' | 'technician';
  /** `uan.topic_unknown`: still valid, since the list of topics may grow. */
  readonly warnings: readonly 'uan.topic_unknown'[];
}

export type UanReading = { readonly ok: true; readonly value: Uan } | { readonly ok: false; readonly code: 'uan.format' };

const shape = /^(?<provider>\d{4}|JA\d{7})-(?<coProvider>\d{4})-(?<year>\d\d)-(?<sequence>\d{3,4})-(?<format>[LHB])(?<topic>\d\d)-(?<audience>[PT])$/;

const formats = { L: 'live', H: 'home', B: 'blended' } as const;
const audiences = { P: 'pharmacist', T: 'technician' } as const;
const topics = ['01', '02', '03', '04', '05', '06', '07', '08', '99'];

type Parts = Record<'provider' | 'coProvider' | 'year' | 'sequence' | 'topic', string> & { format: keyof typeof formats; audience: keyof typeof audiences };

/** Reads a number in any case, with spaces, or with the dashes that text processors put for hyphens. */
export function readUan(typed: string): UanReading {
  const text = typed.replace(/\s/g, '').replace(/[\u2010-\u2015\u2212]/g, '-').toUpperCase();
  const parts = shape.exec(text)?.groups as Parts | undefined;
  if (!parts) return { ok: false, code: 'uan.format' };
  const { provider, coProvider, sequence, topic } = parts;
  return {
    ok: true,
    value: {
      text, provider, coProvider, sequence, topic,
      coProviderKind: coProvider === '0000' ? 'sole' : coProvider === '9999' ? 'joint' : 'provider',
      year: 2000 + Number(parts.year),
      format: formats[parts.format],
      audience: audiences[parts.audience],
      warnings: topics.includes(topic) ? [] : ['uan.topic_unknown'],
    },
  };
}

/** What is wrong with the number of a credit line: its shape, or the audience that its credit type serves. */
export function uanProblem(typed: string, rule: Pick<CreditTypeRule, 'uanAudience'>): 'uan.format' | 'uan.audience_mismatch' | undefined {
  const reading = readUan(typed);
  if (!reading.ok) return reading.code;
  return rule.uanAudience && rule.uanAudience !== reading.value.audience ? 'uan.audience_mismatch' : undefined;
}
