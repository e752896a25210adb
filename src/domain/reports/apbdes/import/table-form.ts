import type { TableForm } from '../../import/columns.ts';
import { guessColumns } from '../../import/guess.ts';
import type { TableRecord } from '../../import/split-records.ts';
import type { ColumnRole } from './result.ts';

/** How a table of an APBDes looks; without a header a Perubahan prints before, after and change. */
export function apbdesTableForm(isPerubahan: boolean): TableForm<ColumnRole> {
  return {
    headers: HEADERS,
    naming: ['kode', 'uraian'],
    needs: ['kode', 'anggaran'],
    spread: ['kode', 'fungsi'],
    hasTwoHeaderRows: false,
    guess: (records) => guess(records, isPerubahan),
  };
}

/** The first that fits wins: `Harga Satuan` is no unit, `Sebelum Perubahan` no amount after. */
const HEADERS: readonly (readonly [RegExp, ColumnRole | null])[] = [
  [/harga|^no\.?$|%|persen|realisasi/, null],
  [/bertambah|berkurang|selisih/, 'perubahan'],
  [/awal|sebelum|semula/, 'sebelum'],
  [/setelah|sesudah|menjadi|anggaran perubahan/, 'anggaran'],
  [/sumber ?dana|^sumber/, 'sumberDana'],
  [/^kode.*(fungsi|bidang|kegiatan)/, 'fungsi'],
  [/^(kode|kd|no\.? rek|nomor rek|rekening)/, 'kode'],
  [/^(uraian|nama|deskripsi)/, 'uraian'],
  [/^(anggaran|jumlah|pagu|nilai|rupiah)/, 'anggaran'],
  [/^(vol|kuantitas|keluaran|output)/, 'volume'],
  [/^satuan/, 'satuan'],
];

function guess(records: readonly TableRecord[], isPerubahan: boolean): (ColumnRole | null)[] {
  const { width, kodeAt, amountsAt, sumberDanaAt, uraianAt } = guessColumns(records);
  const used = isPerubahan ? amountsAt.slice(0, 3) : amountsAt.slice(-1);
  const names: readonly ColumnRole[] =
    used.length > 1 ? ['sebelum', 'anggaran', 'perubahan'] : ['anggaran'];
  return Array.from({ length: width }, (_, at): ColumnRole | null => {
    if (at === kodeAt) return 'kode';
    if (at === sumberDanaAt) return 'sumberDana';
    if (at === uraianAt) return 'uraian';
    return names[used.indexOf(at)] ?? null;
  });
}
