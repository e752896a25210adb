import type { HeaderName, TableForm, TableRecord } from '../../import/split-records.ts';
import { guessRoles } from '../../import/guess.ts';
import { SISKEUDES_KEYS } from '../../import/header-rows.ts';
import type { ColumnRole } from './result.ts';

/** How a table of an APBDes looks; without a header a Perubahan prints before, after and change. */
export function apbdesTableForm(isPerubahan: boolean): TableForm<ColumnRole> {
  return {
    headers: HEADERS,
    naming: ['kode', 'uraian'],
    needs: ['kode', 'anggaran'],
    spread: ['kode', 'fungsi'],
    guess: (records) => guess(records, isPerubahan),
    settle(names) {
      return settle(names, isPerubahan);
    },
  };
}

/**
 * Siskeudes keeps `Anggaran` beside `AnggaranStlhPAK` and `JmlSatuan` beside `JmlSatuanPAK`: the plain one is what
 * was before, where there is a Perubahan to read it for, and else the one to read.
 */
function settle(
  names: readonly HeaderName<ColumnRole>[],
  isPerubahan: boolean,
): (ColumnRole | null)[] {
  const isAfter = ({ header }: HeaderName<ColumnRole>) => AFTER.test(header);
  const hasBoth = (role: ColumnRole) =>
    [true, false].every((after) =>
      names.some((name) => name.role === role && isAfter(name) === after),
    );
  const pairs = (['anggaran', 'volume'] as const).filter(hasBoth);
  const hasBefore = names.some(({ role }) => role === 'sebelum');
  return names.map((name) => {
    const { role } = name;
    if (!pairs.some((pair) => pair === role) || isAfter(name) === isPerubahan) return role;
    return role === 'anggaran' && isPerubahan && !hasBefore ? 'sebelum' : null;
  });
}

const AFTER = /stlh|setelah|sesudah|menjadi|pak$/i;

/** The first that fits wins: `Harga Satuan` is no unit, `Sebelum Perubahan` no amount after. */
const HEADERS: readonly (readonly [RegExp, ColumnRole | null])[] = [
  [/harga|hrg|price|^no\.?( urut)?$|%|persen|realisasi|^tahun/, null],
  [SISKEUDES_KEYS, null],
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
