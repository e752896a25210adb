import type { Rupiah } from '../../../basics/rupiah.ts';
import { normalizeFungsi, normalizeKode } from '../../kode/normalize-kode.ts';
import type { Finding } from '../../report-rules.ts';
import { readSource } from '../../import/sources.ts';
import type { Bidang } from '../../kode/kode-schema.ts';
import type { Pola, RkpdesKegiatan } from '../schema.ts';
import { readBulan } from './read-bulan.ts';
import type { RkpdesRole } from './table-form.ts';

export type RkpdesCells = Partial<Record<RkpdesRole, string>>;

interface KegiatanContext {
  readonly sourceLine: number;
  /** Of the heading above. */
  readonly bidang: Bidang | null;
  readonly biaya: Rupiah | null;
  readonly aliases: Readonly<Record<string, string>>;
}

interface ReadKegiatan {
  readonly kegiatan: RkpdesKegiatan;
  readonly findings: readonly Finding[];
}

/** A row of the matrix as a kegiatan; what of it could not be read is told, never guessed. */
export function toKegiatan(cells: RkpdesCells, context: KegiatanContext): ReadKegiatan {
  const findings: Finding[] = [];
  const tell = (rule: string, values: Finding['values']) =>
    findings.push({
      level: 'finding',
      rule,
      where: [],
      values: { sourceLine: context.sourceLine, ...values },
      basis: 'Impor',
    });
  const cut = (column: keyof typeof LIMITS, text: string): string => {
    const { limit, name } = LIMITS[column];
    if (text.length > limit) tell('text-cut', { column: name, limit });
    return text.slice(0, limit);
  };
  const fungsi = readFungsi(cells.kode ?? '');
  if (cells.kode && fungsi === null) tell('kode-unread', { kode: cells.kode.slice(0, 40) });
  const bulan = readBulan(cells.waktu ?? '');
  if (cells.waktu && !bulan) tell('waktu-unread', { waktu: cells.waktu.slice(0, 60) });
  const pola = readPola(cells);
  if (cells.pola && !pola) tell('pola-unread', { pola: cells.pola.slice(0, 60) });
  const { volume, satuan } = splitVolume(cells);
  const source = cut('sumberDana', readSource(cells.sumberDana ?? '', context.aliases));
  return {
    kegiatan: {
      fungsi,
      bidang: fungsi === null ? context.bidang : null,
      nama: cut('nama', cells.nama ?? ''),
      lokasi: cut('lokasi', cells.lokasi ?? ''),
      volume: cut('volume', volume),
      satuan: cut('satuan', satuan),
      sasaran: cut('sasaran', cells.sasaran ?? ''),
      mulai: bulan?.mulai ?? null,
      selesai: bulan?.selesai ?? null,
      biaya: context.biaya === null && source === '' ? {} : { [source]: context.biaya },
      pola,
      pelaksana: cut('pelaksana', cells.pelaksana ?? ''),
    },
    findings,
  };
}

/** Bidang, sub bidang or kegiatan; null where the text is no kode. */
export function readKode(text: string): string | null {
  if (!/^[\d.\s]+$/.test(text)) return null;
  return normalizeFungsi(text) ?? normalizeKode(text).fungsi;
}

function readFungsi(text: string): string | null {
  const kode = readKode(text);
  return kode !== null && kode.split('.').length === 3 ? kode : null;
}

const POLA: readonly (readonly [RegExp, Pola])[] = [
  [/pihak|ketiga/i, 'kerja-sama-pihak-ketiga'],
  [/antar/i, 'kerja-sama-antar-desa'],
  [/swakelola/i, 'swakelola'],
];
const TICKS = ['swakelola', 'kerja-sama-antar-desa', 'kerja-sama-pihak-ketiga'] as const;

function readPola(cells: RkpdesCells): Pola | null {
  const said = POLA.find(([pattern]) => pattern.test(cells.pola ?? ''))?.[1];
  const isTicked = (tick: string) => tick !== '' && !/^(-|–|0|tidak|x?false)$/i.test(tick.trim());
  return said ?? TICKS.find((name) => isTicked(cells[name] ?? '')) ?? null;
}

/** `320 m` in one cell is a volume and its satuan. */
function splitVolume({ volume = '', satuan = '' }: RkpdesCells) {
  const [, number, unit] = /^([\d.,]+)\s*([a-z].*)$/i.exec(volume) ?? [];
  if (satuan !== '' || number === undefined || unit === undefined) return { volume, satuan };
  return { volume: number, satuan: unit };
}

/** As the schema has them; a longer text is cut and the person told. */
const LIMITS = {
  nama: { limit: 300, name: 'nama kegiatan' },
  lokasi: { limit: 200, name: 'lokasi' },
  volume: { limit: 40, name: 'volume' },
  satuan: { limit: 40, name: 'satuan' },
  sasaran: { limit: 300, name: 'sasaran' },
  sumberDana: { limit: 60, name: 'sumber dana' },
  pelaksana: { limit: 200, name: 'pelaksana' },
} as const;
