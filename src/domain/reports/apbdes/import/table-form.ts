import type { TableForm, TableRecord } from '../../import/split-records.ts';
import { guessRoles } from '../../import/guess.ts';
import type { ColumnRole } from './result.ts';

/** How a table of an APBDes looks; without a header a Perubahan prints before, after and change. */
export function apbdesTableForm(isPerubahan: boolean): TableForm<ColumnRole> {
  return {
    headers: HEADERS,
    naming: ['kode', 'uraian'],
    needs: ['kode', 'anggaran'],
    spread: ['kode', 'fungsi'],
    guess: (records) => guess(records, isPerubahan),
  };
}

/** The first that fits wins: `Harga Satuan` is no unit, `Sebelum Perubahan` no amount after. */
const HEADERS: readonly (readonly [RegExp, ColumnRole | null])[] = [
  [
    /harga|hrg|price|^no\.?( urut)?$|%|persen|realisasi|^tahun|^(kd|kode) (desa|kec|sub rinci)/,
    null,
  ],
  [/bertambah|berkurang|selisih|^anggaran pak$/, 'perubahan'],
  [/awal|sebelum|semula/, 'sebelum'],
  [/setelah|sesudah|menjadi|anggaran (perubahan|stlh)/, 'anggaran'],
  [/sumber ?dana|^sumber|^source|^fund/, 'sumberDana'],
  [/^(kode|kd).*(fungsi|bidang|keg)/, 'fungsi'],
  [/^(kode|kd|no\.? rek|nomor rek|rekening|(account )?code|account)/, 'kode'],
  [/^(uraian|nama|deskripsi|description|item|name)/, 'uraian'],
  [/^(anggaran|jumlah(?! ?satuan)|pagu|nilai|rupiah|rp\.?$|budget|amount|total)/, 'anggaran'],
  [/^(vol|kuantitas|keluaran|output|jml ?satuan|jumlah ?satuan|qty|quantity)/, 'volume'],
  [/^(satuan|unit)/, 'satuan'],
];

function guess(records: readonly TableRecord[], isPerubahan: boolean): (ColumnRole | null)[] {
  return guessRoles<ColumnRole>(records, 'uraian', (at, amountsAt) => {
    const used = isPerubahan ? amountsAt.slice(0, 3) : amountsAt.slice(-1);
    const names =
      used.length > 1 ? (['sebelum', 'anggaran', 'perubahan'] as const) : (['anggaran'] as const);
    return names[used.indexOf(at)];
  });
}
