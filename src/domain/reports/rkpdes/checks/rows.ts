import { fungsiName, levelOfUnknown } from '../../kode/kode-names.ts';
import type { Finding } from '../../report-rules.ts';
import { type RkpdesContent, type RkpdesKegiatan, biayaOf } from '../schema.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

/** Each kegiatan: a kode that exists, a cost with its source, months in order, and its columns filled. */
export function checkRows({ kegiatan }: RkpdesContent): Finding[] {
  return Object.entries(kegiatan).flatMap(([id, row]) => [
    ...checkKode(id, row),
    ...checkBiaya(id, row),
    ...checkMonths(id, row),
    ...checkColumns(id, row),
  ]);
}

const ANNEX = 'Permendagri 20/2018 lampiran';
const MATRIX = 'Format matriks RKP Desa menurut praktik (Permendagri 114/2014)';

function checkKode(id: string, { fungsi, bidang, nama }: RkpdesKegiatan): Finding[] {
  const where = ['kegiatan', id, 'fungsi'];
  if (fungsi === null) {
    const basis = `Kode kegiatan menghubungkan RKPDes dengan APBDes; ${ppDesa('118(7)')}`;
    const noKode: Finding = { level: 'notice', rule: 'no-kode', where, values: { nama }, basis };
    if (bidang !== null) return [noKode];
    const shared = { where: ['kegiatan', id, 'bidang'], values: { nama }, basis: MATRIX };
    return [{ level: 'finding', rule: 'bidang', ...shared }, noKode];
  }
  if (fungsiName(fungsi) !== null) return [];
  const values = { nama, fungsi };
  const level = levelOfUnknown(fungsi, fungsiName);
  return [{ level, rule: 'V6-kegiatan', where, values, basis: ANNEX }];
}

function checkBiaya(id: string, row: RkpdesKegiatan): Finding[] {
  const where = ['kegiatan', id, 'biaya'];
  const { nama, biaya } = row;
  if (biayaOf(row) === 0) {
    return [{ level: 'finding', rule: 'biaya', where, values: { nama }, basis: MATRIX }];
  }
  const unsaid = Object.hasOwn(biaya, '') ? (biaya[''] ?? 0) : 0;
  if (unsaid === 0) return [];
  const values = { nama, amount: unsaid };
  return [{ level: 'finding', rule: 'sumber-dana', where, values, basis: MATRIX }];
}

function checkMonths(id: string, { nama, mulai, selesai }: RkpdesKegiatan): Finding[] {
  if (mulai === null || selesai === null || mulai <= selesai) return [];
  const where = ['kegiatan', id, 'selesai'];
  const values = { nama, mulai, selesai };
  return [{ level: 'finding', rule: 'bulan', where, values, basis: MATRIX }];
}

/** One notice a row, not one a cell: a table brought in from elsewhere often lacks whole columns. */
function checkColumns(id: string, row: RkpdesKegiatan): Finding[] {
  const empty = COLUMNS.filter((column) => row[column] === null || row[column] === '');
  const [first] = empty;
  if (first === undefined) return [];
  const values = { nama: row.nama, columns: empty.join(',') };
  const level = first === 'nama' ? 'finding' : 'notice';
  return [{ level, rule: 'columns', where: ['kegiatan', id, first], values, basis: MATRIX }];
}

const COLUMNS = [
  'nama',
  'lokasi',
  'volume',
  'satuan',
  'sasaran',
  'mulai',
  'selesai',
  'pola',
  'pelaksana',
] as const;
