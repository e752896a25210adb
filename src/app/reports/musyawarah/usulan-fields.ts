import type { Usulan, MusyawarahKind } from '../../../domain/reports/musyawarah/schema.ts';
import { hasilOf } from '../../../domain/reports/musyawarah/schema.ts';
import { count, select, text, wholeRupiah, type Field } from '../fields/field.ts';
import { volumeFields } from '../fields/volume-fields.ts';
import { bidangNames, hasilNames } from './words.ts';

/** What is proposed, and by whom. */
export const proposalFields: readonly Field<Usulan>[] = [
  {
    key: 'uraian',
    control: text(300),
    label: 'Usulan kegiatan',
    name: 'Uraian',
    hint: 'Apa yang diusulkan, misalnya rabat beton jalan lingkungan.',
  },
  { key: 'lokasi', control: text(300), label: 'Lokasi', hint: 'RT/RW dan dusun.' },
  {
    key: 'prioritas',
    control: count(999, 1),
    label: 'Prioritas',
    hint: 'Urutan yang disepakati; 1 paling utama.',
  },
  {
    key: 'bidang',
    control: select(
      bidangNames.map((name, index) => [index + 1, name] as const),
      'Belum dipilih',
    ),
    label: 'Bidang',
    hint: 'Bidang kegiatan desa menurut Permendagri 20/2018.',
  },
  volumeFields,
  {
    key: 'perkiraanBiaya',
    control: wholeRupiah,
    label: 'Perkiraan biaya',
    hint: 'Taksiran dalam rupiah; rinciannya di RAB.',
  },
  {
    key: 'pengusul',
    control: text(120),
    label: 'Pengusul',
    hint: 'Orang, kelompok, atau dusun yang mengusulkan.',
  },
];

/** What the meeting made of it. */
export function outcomeFields(kind: MusyawarahKind): readonly Field<Usulan>[] {
  return [
    {
      key: 'hasil',
      control: select(
        hasilOf(kind).map((one) => [one, hasilNames[one]] as const),
        'Belum dibahas',
      ),
      label: 'Hasil pembahasan',
      hint: 'Keputusan musyawarah atas usulan ini.',
    },
    {
      key: 'opdTujuan',
      control: text(120),
      label: 'OPD tujuan',
      isAsked: () => kind !== 'musdes-rkpdes',
      hint: 'Dinas kabupaten yang menangani, bila sudah jelas.',
    },
  ];
}
