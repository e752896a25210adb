import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';
import { ORGAN_YEARS, endOfPeriode } from '../../../domain/reports/bumdes/periode.ts';
import { type BumdesContent, labaOf, amountFields } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { bumdesText as words, tahapNames } from './words.ts';
import { StartOffer } from './start-offer.tsx';
import { useBumdesForm } from './use-bumdes-form.ts';

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

interface OrganProps {
  readonly content: BumdesContent;
  readonly day: Tanggal;
}

function OrganDetail({ content, day }: OrganProps) {
  const all = Object.values(content.organ);
  const ended = all.filter(({ mulai }) => {
    const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS);
    return last !== null && last < day;
  });
  if (all.length === 0) return <>{words.empty}</>;
  return (
    <span class="row">
      {words.people(all.length)}
      {ended.length > 0 && (
        <span class="chip" data-tone="warn">
          {words.ended(ended.length)}
        </span>
      )}
    </span>
  );
}

function MoneyDetail({ content: { laporan } }: { readonly content: BumdesContent }) {
  const laba = labaOf(laporan);
  if (laporan.omzet === null) return <>{words.empty}</>;
  return (
    <>
      <span class="angka part-sum">{formatRp(laporan.omzet)}</span>
      {laba !== null && <span>{words.laba(formatRp(laba))}</span>}
    </>
  );
}
