import { noCells, type RawCells, type RawRow } from './raw-row.ts';

/** Rows of a text whose columns stand apart by spaces: code, uraian with its output, amounts, source. */
export function rowsFromSpaces(lines: readonly string[], isPerubahan: boolean): RawRow[] {
  return lines.map((text, at) => ({
    sourceLine: at + 1,
    text,
    cells: toCells(text.trim(), isPerubahan),
    skip: text.trim() === '' ? 'blank' : null,
  }));
}

/** `4 1 1 2 `, `4 2 4 90-99 `, `5.1.1.01. [01.01.01] `; a year or an amount in front is no code. */
const CODE = /^(\d{1,2}(?:[. ]\d{1,2}){0,6}(?:-99)?\.?(?:\s*\[[\d. ]*\])?)(?:\s+|$)/;
/** Thousands in dots, five digits and more, or a lone 0 or - between wide gaps. */
const AMOUNT =
  /(?<=^|\s)(?:Rp\.?\s*)?(?:\(?-?\d{1,3}(?:\.\d{3})+(?:,\d+|,-)?\)?|\d{5,}(?:,\d+)?|(?<=\s{2}|\t)[0-](?=\s|$))(?=\s|$)/gi;
/** Only units offices use: in `jalan RT 2 Krajan` the 2 is no volume. */
const OUTPUT =
  /^(.*\S)\s+(\d+(?:[.,]\d+)?)\s+((?:th|thn|tahun|bln|bulan|hari|pkt|paket|ls|keg|kegiatan|kali|kl|bh|buah|unit|set|org|orang|ob|oh|ok|oj|kk|keluarga|kelompok|klp|m|m1|m2|m3|meter|km|ha|titik|rim|lembar|lbr|dus|kg|liter)\.?)$/i;

function toCells(text: string, isPerubahan: boolean): RawCells {
  const kode = CODE.exec(text)?.[1] ?? '';
  const rest = text.slice(kode.length).trim();
  const amounts = [...` ${rest}`.matchAll(AMOUNT)];
  const [first] = amounts;
  const last = amounts.at(-1);
  if (!first || !last) return { ...noCells, kode, uraian: squeeze(rest) };
  const padded = ` ${rest}`;
  const before = squeeze(padded.slice(0, first.index));
  const output = OUTPUT.exec(before);
  return {
    ...noCells,
    kode,
    uraian: output?.[1] ?? before,
    volume: output?.[2] ?? '',
    satuan: output?.[3] ?? '',
    ...toAmounts(
      amounts.map(([amount]) => amount.trim()),
      isPerubahan,
    ),
    sumberDana: squeeze(padded.slice(last.index + last[0].length)),
  };
}

/** A Perubahan prints before, after, change; elsewhere a unit price may stand before the amount. */
function toAmounts(amounts: readonly string[], isPerubahan: boolean): Partial<RawCells> {
  const [sebelum = '', anggaran = '', perubahan = ''] = amounts;
  if (isPerubahan && amounts.length > 1) return { sebelum, anggaran, perubahan };
  return { anggaran: amounts.at(-1) ?? '' };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
