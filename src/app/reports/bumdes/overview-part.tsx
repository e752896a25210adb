import { Chip } from '../../kit/chip.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';
import {
  ORGAN_YEARS,
  endOfPeriode,
  byPeriode,
  isBumdesKind,
} from '../../../domain/reports/bumdes/periode.ts';
import {
  labaOf,
  amountFields,
  type BumdesContent,
  bumdesContentSchema,
} from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { bumdesText as words, tahapNames } from './words.ts';
import { useBumdesForm } from './use-bumdes-form.ts';
import type { BumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import { startFromEarlier } from '../../../domain/reports/bumdes/start-from.ts';
import { reportTitle } from '../../standing/words.ts';
import { StartCard } from '../frame/start-card.tsx';

/** The form at a glance: who the BUMDes is, kept from before, and the short return. */
export function OverviewPart() {
  const { content, kind, tahun } = useBumdesForm();
  const { tanggalMusdes } = content.pertanggungjawaban;
  const isEmpty = isBlank(content);
  const organ = <OrganDetail content={content} day={endOfPeriode({ kind, tahun })} />;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={isEmpty && <StartOffer />}
      titles={words.sections}
      rows={[
        { bagian: 'profil', icon: 'pen', detail: profilDetail(content) },
        { bagian: 'organ', icon: 'people', detail: organ },
        { bagian: 'unit', icon: 'table', detail: words.units(Object.keys(content.unit).length) },
        { bagian: 'keuangan', code: 'Rp', detail: <MoneyDetail content={content} /> },
        { bagian: 'kegiatan', icon: 'note', detail: aktifDetail(content) },
        kind === 'bumdes-tahunan' && {
          bagian: 'musdes',
          icon: 'calendar',
          detail: tanggalMusdes ? words.held(formatTanggal(tanggalMusdes)) : words.empty,
        },
        { bagian: 'lampiran' },
      ]}
    />
  );
}

function isBlank({ profil, organ, unit, laporan }: BumdesContent): boolean {
  const hasPeople = Object.keys(organ).length + Object.keys(unit).length > 0;
  const hasFigures = amountFields.some((field) => laporan[field] !== null);
  return profil.nama.trim() === '' && !hasPeople && !hasFigures && laporan.aktif === null;
}

function profilDetail({ profil: { nama, tahap } }: BumdesContent): string {
  if (nama.trim() === '') return words.empty;
  return [nama, ...(tahap ? [tahapNames[tahap]] : [])].join(', ');
}

function aktifDetail({ laporan: { aktif } }: BumdesContent): string {
  if (aktif === null) return words.empty;
  return aktif ? words.aktif : words.tidakAktif;
}

function OrganDetail({ content, day }: { readonly content: BumdesContent; readonly day: Tanggal }) {
  const all = Object.values(content.organ);
  const ended = all.filter(({ mulai }) => {
    const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS);
    return last !== null && last < day;
  });
  if (all.length === 0) return <>{words.empty}</>;
  return (
    <span class="row">
      {words.people(all.length)}
      {ended.length > 0 && <Chip tone="warn">{words.ended(ended.length)}</Chip>}
    </span>
  );
}

function MoneyDetail({ content: { laporan } }: { readonly content: BumdesContent }) {
  const laba = labaOf(laporan);
  if (laporan.omzet === null) return <>{words.empty}</>;
  return (
    <>
      <RupiahText in="span" class="angka part-sum" rp of={laporan.omzet} />
      {laba !== null && <span>{words.laba(formatRp(laba))}</span>}
    </>
  );
}

/** The newest earlier report on this phone, whose profil a new one starts from. */
function StartOffer() {
  const { change } = useBumdesForm();
  const earlier = useEarlier();
  if (!earlier) return null;
  const { content, kind, tahun } = earlier;
  return (
    <StartCard
      title={words.start.title}
      lead={words.start.lead}
      take={words.start.take(reportTitle(kind, tahun))}
      onTake={() => change((kept) => ({ ...kept, ...startFromEarlier(content) }))}
    />
  );
}

function useEarlier() {
  const { related, kind, tahun } = useBumdesForm();
  const found = related.flatMap((one) => {
    const content = bumdesContentSchema.safeParse(one.content).data;
    if (!isBumdesKind(one.kind) || !content) return [];
    const periode: { kind: BumdesKind; tahun: number } = { kind: one.kind, tahun: one.tahun };
    return byPeriode(periode, { kind, tahun }) < 0 ? [{ ...periode, content }] : [];
  });
  return found.toSorted((a, b) => byPeriode(b, a))[0] ?? null;
}
