import type {
  Acara,
  MusyawarahContent,
  MusyawarahKind,
} from '../../../domain/reports/musyawarah/schema.ts';
import { jamSchema } from '../../../domain/reports/musyawarah/schema.ts';
import { area, count, date, text, time, type Field, type Section } from '../fields/field.ts';
import { musyawarahText } from './words.ts';

const jam = time((typed) => jamSchema.safeParse(typed).data ?? '');

/** Who leads each kind of meeting. */
const pimpinanHint = {
  'musdes-rkpdes': 'Musdes diselenggarakan BPD: biasanya Ketua BPD.',
  musrenbangdes: 'Musrenbangdes diselenggarakan Pemerintah Desa.',
  'musrenbang-kecamatan': 'Biasanya Camat.',
} as const satisfies Record<MusyawarahKind, string>;

/** When, where, who led and who wrote; its document says the first in words of its own. */
export const acaraSection: Section<MusyawarahContent> = {
  bagian: 'acara',
  title: musyawarahText.parts.acara,
  at: 'acara',
  fields: [
    { key: 'tanggal', control: date, label: 'Tanggal', row: null },
    {
      look: 'two',
      fields: [
        { key: 'jamMulai', control: jam, label: 'Jam mulai', row: null },
        { key: 'jamSelesai', control: jam, label: 'Jam selesai', row: null },
      ],
    },
    {
      key: 'tempat',
      control: text(300),
      label: 'Tempat',
      row: null,
      hint: 'Misalnya Balai Desa.',
    },
    {
      key: 'pimpinan',
      control: text(120),
      label: 'Pimpinan rapat',
      hintOf: (_, { kind }) => (({ ...pimpinanHint }) as Readonly<Record<string, string>>)[kind],
    },
    { key: 'notulis', control: text(120), label: 'Notulis', hint: 'Yang menulis notulen.' },
    {
      key: 'narasumber',
      control: text(300),
      label: 'Narasumber',
      isOptional: true,
      hint: 'Pisahkan dengan koma. Boleh kosong.',
    },
    { key: 'materi', control: area(3, 2000), label: 'Materi', isOptional: true },
    {
      key: 'kdmp',
      control: area(3, 2000),
      label: 'Pembahasan KDMP (Koperasi Desa Merah Putih)',
      isAsked: (_, kind) => kind === 'musdes-rkpdes',
      isOptional: true,
      hint: 'Bila dibahas: pinjamannya disetujui dalam Musdes, Dana Desa menjadi jaminan terakhir paling banyak 30%, dan paling sedikit 20% labanya menjadi pendapatan desa.',
    },
    {
      key: 'jumlahUndangan',
      control: count(9999),
      label: 'Jumlah undangan',
      isOptional: true,
      hint: 'Banyaknya orang yang diundang. Tidak menghalangi pengiriman.',
    },
  ],
};

/** Who signs the berita acara. */
export const signerFields: readonly Field<Acara>[] = [
  { key: 'nomorBeritaAcara', control: text(120), label: 'Nomor berita acara' },
  { key: 'ketuaBpd', control: text(120), label: 'Ketua BPD' },
  { key: 'kepalaDesa', control: text(120), label: 'Kepala desa' },
  { key: 'wakilMasyarakat', control: text(120), label: 'Wakil masyarakat' },
];
