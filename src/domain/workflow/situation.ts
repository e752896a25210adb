import type { SuratDoc } from '../surat/surat-doc.ts';
import type { Doc } from './documents.ts';
import type { CalendarDoc } from '../obligations/calendar-doc.ts';
import type { DraftDoc } from '../standing/draft-doc.ts';
import type { HariLiburDoc } from '../obligations/hari-libur-doc.ts';
import type { KunjunganDoc } from '../kunjungan/kunjungan-doc.ts';
import type { RekomendasiDoc } from '../rekomendasi/rekomendasi-doc.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import type { SettingDoc } from '../settings/setting-doc.ts';
import type { VerdictDoc } from '../standing/verdict-doc.ts';

/** The documents a command may read; absent ones are null. */
export interface Situation {
  readonly report: ReportDoc | null;
  readonly draft: DraftDoc | null;
  readonly hariLibur: HariLiburDoc | null;
  readonly calendar: CalendarDoc | null;
  readonly setting: SettingDoc | null;
  readonly rekomendasi: RekomendasiDoc | null;
  readonly kunjungan: KunjunganDoc | null;
  readonly surat: SuratDoc | null;
  readonly verdict: VerdictDoc | null;
}

/** The documents among `ids`, each in its place; the same on the phone and on the server. */
export function situationOf(
  ids: readonly string[],
  read: (id: string) => Doc | undefined,
): Situation {
  const found = ids.map(read);
  const ofKind = <K extends Doc['kind']>(kind: K) =>
    (found.find((doc) => doc?.kind === kind) as Extract<Doc, { kind: K }> | undefined) ?? null; // narrowed by its kind
  return {
    report: ofKind('report'),
    draft: ofKind('draft'),
    hariLibur: ofKind('hari-libur'),
    calendar: ofKind('calendar'),
    setting: ofKind('setting'),
    rekomendasi: ofKind('rekomendasi'),
    kunjungan: ofKind('kunjungan'),
    surat: ofKind('surat'),
    verdict: ofKind('verdict'),
  };
}
