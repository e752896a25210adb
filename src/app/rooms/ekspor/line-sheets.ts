import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import { labaOf } from '../../../domain/reports/bumdes/laba.ts';
import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { listPeople } from '../../../domain/reports/musyawarah/people.ts';
import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import type { Content } from '../../../domain/standing/content.ts';
import { eksporHeads as heads, eksporSheets as names } from './words.ts';
import { jenisLkdNames } from '../../reports/lkd/words.ts';
import { unsurNames } from '../../reports/musyawarah/words.ts';
import { kindName } from '../../standing/words.ts';
import type { ExportInput } from './export-input.ts';
import { dayCell, yesNoCell } from './sheet.ts';
import type { Cell, Sheet } from './sheet.ts';

type Rows = readonly (readonly Cell[])[];

interface LineSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly kinds: readonly ReportKind[];
  readonly rowsOf: (content: Content) => Rows;
}

const lines: readonly LineSheet[] = [
  {
    name: names.apbdes,
    head: heads.apbdes,
    kinds: ['apbdes', 'apbdes-perubahan'],
    rowsOf: apbdesRows,
  },
  {
    name: names.realisasi,
    head: heads.realisasi,
    kinds: ['realisasi-semester-1', 'realisasi-semester-2', 'lpj-realisasi'],
    rowsOf: realisasiRows,
  },
  {
    name: names.hadirin,
    head: heads.hadirin,
    kinds: ['musdes-rkpdes', 'musrenbangdes', 'musrenbang-kecamatan'],
    rowsOf: hadirinRows,
  },
  {
    name: names.bumdes,
    head: heads.bumdes,
    kinds: ['bumdes-semester-1', 'bumdes-semester-2', 'bumdes-tahunan'],
    rowsOf: bumdesRows,
  },
  { name: names.lkd, head: heads.lkd, kinds: ['lkd'], rowsOf: lkdRows },
];

/** What lies inside the reports, a row a line: budgets, realisasi, who came, BUMDes, lembaga. */
export function lineSheets({ reports }: ExportInput): readonly Sheet[] {
  return lines.map(({ name, head, kinds, rowsOf }) => ({
    name,
    head: [...heads.place, ...head],
    rows: reports
      .filter(({ kind, filing }) => filing !== null && kinds.includes(kind))
      .flatMap(({ doc, desaName, kind, tahun, filing }) =>
        rowsOf(filing?.content ?? {}).map((row) => [
          doc.desa,
          desaName,
          tahun,
          kindName(kind),
          ...row,
        ]),
      ),
  }));
}

function apbdesRows(content: Content): Rows {
  const read = apbdesContentSchema.safeParse(content).data;
  return Object.values(read?.lines ?? {}).map((line) => [
    line.fungsi,
    line.rekening,
    line.uraian,
    line.sumberDana,
    line.volume,
    line.satuan,
    line.sebelum,
    line.anggaran,
  ]);
}

function realisasiRows(content: Content): Rows {
  const read = realisasiContentSchema.safeParse(content).data;
  return Object.values(read?.lines ?? {}).map((line) => [
    line.fungsi,
    line.rekening,
    line.uraian,
    line.sumberDana,
    line.anggaran,
    line.realisasi,
  ]);
}

/** A person once, also where several phones wrote them down; no signature. */
function hadirinRows(content: Content): Rows {
  const read = musyawarahContentSchema.safeParse(content).data;
  if (!read) return [];
  return listPeople(read).map(({ hadirin }) => [
    dayCell(read.acara.tanggal),
    hadirin.nama,
    hadirin.jenisKelamin,
    hadirin.unsur && unsurNames[hadirin.unsur],
    hadirin.lembaga && jenisLkdNames[hadirin.lembaga],
    hadirin.jabatan,
    hadirin.alamat,
  ]);
}

function bumdesRows(content: Content): Rows {
  const read = bumdesContentSchema.safeParse(content).data;
  if (!read || read.nihil !== null) return [];
  const { profil, laporan } = read;
  return [
    [
      profil.nama,
      profil.tahap,
      profil.sertifikat.nomor,
      laporan.omzet,
      laporan.biaya,
      labaOf(laporan),
      laporan.aset,
      laporan.modal,
      laporan.bagiHasil,
      laporan.penyertaanModal,
      laporan.tenagaKerja,
      yesNoCell(laporan.aktif),
    ],
  ];
}

function lkdRows(content: Content): Rows {
  const read = lkdContentSchema.safeParse(content).data;
  return Object.values(read?.lembaga ?? {}).map((one) => [
    jenisLkdNames[one.jenis],
    one.nama,
    one.sk.nomor,
    dayCell(one.sk.tanggal),
    one.ketua,
    dayCell(one.mulai),
    dayCell(one.selesai),
    yesNoCell(one.aktif),
    one.anggotaL,
    one.anggotaP,
    Object.keys(one.kegiatan).length,
  ]);
}
