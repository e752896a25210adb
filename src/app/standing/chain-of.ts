import { tanggalInWib, type Tanggal } from '../../domain/basics/tanggal.ts';
import type { Calendar, Obligation } from '../../domain/obligations/obligations.ts';
import { findTightChain } from '../../domain/obligations/tight-chain.ts';
import type { ChainPlace, TightChain } from '../../domain/obligations/tight-chain.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';

interface ChainInput {
  readonly obligation: Pick<Obligation, 'rule' | 'tahun'>;
  readonly doc: ReportDoc | null;
  readonly today: Tanggal;
  readonly calendar: Pick<Calendar, 'isLibur'>;
}

/** A5b: the warning that what is left cannot end in time; null for what is accepted. */
export function chainOf({ obligation, doc, today, calendar }: ChainInput): TightChain | null {
  if (doc?.state === 'diterima') return null;
  const { isLibur } = calendar;
  return findTightChain(obligation.rule, obligation.tahun, { place: placeOf(doc, today), isLibur });
}

function placeOf(doc: ReportDoc | null, today: Tanggal): ChainPlace {
  if (doc?.state === 'dikembalikan') return { kind: 'returned', on: tanggalInWib(doc.changedAt) };
  const receivedAt = doc?.lastFiled?.receivedAt;
  if (receivedAt) return { kind: 'received', on: tanggalInWib(receivedAt) };
  return { kind: 'not-filed', today };
}
