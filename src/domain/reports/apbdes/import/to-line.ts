import type { Finding } from '../../report-rules.ts';
import { readSource } from '../../import/sources.ts';
import { rekeningName } from '../../kode/kode-names.ts';
import type { ApbdesLine } from '../schema.ts';
import type { CodedRow } from './coded-rows.ts';

/** As the schema has them; a longer text is cut and the person told. */
const LIMITS = { uraian: 300, sumberDana: 60, volume: 40, satuan: 40 } as const;

interface ReadLine {
  readonly line: ApbdesLine;
  readonly findings: readonly Finding[];
}

export function toLine(
  { row, rekening, fungsi, amounts }: CodedRow,
  aliases: Readonly<Record<string, string>>,
): ReadLine {
  const { cells } = row;
  const code = rekening ?? '';
  const texts = {
    uraian: cells.uraian === '' ? (rekeningName(code) ?? '') : cells.uraian,
    sumberDana: readSource(cells.sumberDana, aliases),
    volume: cells.volume,
    satuan: cells.satuan,
  };
  const findings: Finding[] = amounts.unread.map((column) => ({
    level: 'finding',
    rule: 'amount-unread',
    where: [],
    values: {
      sourceLine: row.sourceLine,
      name: texts.uraian.slice(0, 60),
      cell: cells[column].slice(0, 40),
    },
    basis: 'Impor',
  }));
  const cut = (column: keyof typeof LIMITS): string => {
    const limit = LIMITS[column];
    if (texts[column].length <= limit) return texts[column];
    const values = { sourceLine: row.sourceLine, column: COLUMN_NAMES[column], limit };
    findings.push({ level: 'finding', rule: 'text-cut', where: [], values, basis: 'Impor' });
    return texts[column].slice(0, limit);
  };
  const line: ApbdesLine = {
    rekening: code,
    fungsi,
    uraian: cut('uraian'),
    sumberDana: cut('sumberDana'),
    anggaran: amounts.anggaran,
    sebelum: amounts.sebelum,
    volume: cut('volume'),
    satuan: cut('satuan'),
  };
  return { line, findings };
}

const COLUMN_NAMES: Readonly<Record<keyof typeof LIMITS, string>> = {
  uraian: 'uraian',
  sumberDana: 'sumber dana',
  volume: 'volume',
  satuan: 'satuan',
};
