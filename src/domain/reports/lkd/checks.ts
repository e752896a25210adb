import { tanggalOf } from '../../basics/tanggal.ts';
import { type Finding, type CheckContext, worstFirst } from '../report-rules.ts';
import { lastDayOf } from '../masa-jabatan.ts';
import { spoken } from './add-many.ts';
import { type Lembaga, type LkdContent, LKD_YEARS } from './schema.ts';
import { enamJenis } from '../kode/enam-jenis.ts';

type LkdCheckContext = Pick<CheckContext, 'tahun' | 'filedOn'>;

const JENIS = 'Permendagri 18/2018 Ps 6';
const TERM = 'Permendagri 18/2018 (masa bakti 5 tahun)';

/** What the kecamatan would ask about the LKD of a desa, worst first; only an empty list blocks. */
export function checkLkd(content: LkdContent, context: LkdCheckContext): Finding[] {
  const entries = Object.entries(content.lembaga);
  if (entries.length === 0)
    return [{ level: 'blocks', rule: 'lkd-empty', where: ['lembaga'], values: {}, basis: JENIS }];
  return worstFirst([
    ...checkJenis(content),
    ...gather(entries.flatMap(([id, lembaga]) => checkLembaga(id, lembaga, context))),
    ...checkDoubles(entries),
  ]);
}

/** All six kinds there. */
function checkJenis({ lembaga }: LkdContent): Finding[] {
  const there = new Set(Object.values(lembaga).map(({ jenis }) => jenis));
  const shared = { level: 'finding', rule: 'lkd-jenis', where: ['lembaga'], basis: JENIS } as const;
  const missing = enamJenis.filter((jenis) => !there.has(jenis));
  return missing.map((jenis) => ({ ...shared, values: { jenis } }));
}

/** What is said of one lembaga alone, as its own sheet shows it. */
export function checkLembaga(id: string, lembaga: Lembaga, context: LkdCheckContext): Finding[] {
  const { jenis, nama, sk, ketua, aktif, kegiatan } = lembaga;
  const where = ['lembaga', id];
  const shared = { level: 'notice', where, basis: JENIS } as const;
  const values = { nama, jenis, count: 1 };
  const findings: Finding[] = [];
  if (nama.trim() === '')
    findings.push({ ...shared, level: 'finding', rule: 'lkd-nama', values: {} });
  if (sk.nomor.trim() === '' || sk.tanggal === null)
    findings.push({ ...shared, rule: 'lkd-sk', values });
  if (ketua.trim() === '') findings.push({ ...shared, rule: 'lkd-ketua', values });
  if (aktif === null) findings.push({ ...shared, rule: 'lkd-aktif', values });
  if (aktif === true && Object.keys(kegiatan).length === 0)
    findings.push({ ...shared, rule: 'lkd-kegiatan', values });
  return [...findings, ...checkTerm(where, lembaga, context), ...checkDates(id, lembaga, context)];
}

/** The term in force, on the day of filing or the last day of the year, whichever came first. */
function checkTerm(where: readonly string[], lembaga: Lembaga, context: LkdCheckContext) {
  const { nama, mulai, selesai } = lembaga;
  const yearEnd = tanggalOf(context.tahun, 12, 31);
  const day = context.filedOn < yearEnd ? context.filedOn : yearEnd;
  const shared = { level: 'finding', where, basis: TERM } as const;
  const last = lastDayOf({ mulai, selesai }, LKD_YEARS);
  const findings: Finding[] = [];
  if (last !== null && last < day)
    findings.push({ ...shared, rule: 'lkd-term-over', values: { nama, last } });
  if (mulai !== null && selesai !== null && selesai < mulai)
    findings.push({ ...shared, rule: 'lkd-term-turned', values: { nama, mulai, selesai } });
  return findings;
}

/** A kegiatan of another year does not count in this one. */
function checkDates(id: string, { nama, kegiatan }: Lembaga, { tahun }: LkdCheckContext) {
  return Object.entries(kegiatan).flatMap(([key, { tanggal }]): Finding[] => {
    if (tanggal === null || tanggal.startsWith(`${tahun}-`)) return [];
    const where = ['lembaga', id, 'kegiatan', key];
    const values = { nama, tanggal, tahun };
    return [{ level: 'notice', rule: 'lkd-kegiatan-year', where, values, basis: '' }];
  });
}

/** The same name twice among one kind: two phones may have added it each. */
function checkDoubles(entries: readonly (readonly [string, Lembaga])[]): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(([id, { jenis, nama }]): Finding[] => {
    const key = `${jenis} ${spoken(nama)}`;
    const isDouble = nama.trim() !== '' && seen.has(key);
    seen.add(key);
    if (!isDouble) return [];
    const where = ['lembaga', id];
    return [{ level: 'finding', rule: 'lkd-double', where, values: { nama }, basis: '' }];
  });
}

/**
 * What is missing at many lembaga of one kind, said once with their count and leading to the first: a desa
 * has dozens of RT. Only findings that carry a count are gathered.
 */
export function gather(findings: readonly Finding[]): readonly Finding[] {
  return findings.reduce<readonly Finding[]>((kept, finding) => {
    const first = kept.find((one) => isSame(one, finding));
    if (!first) return [...kept, finding];
    const count = Number(first.values['count']) + 1;
    const more = { ...first, values: { ...first.values, count } };
    return kept.map((one) => (one === first ? more : one));
  }, []);
}

function isSame(a: Finding, b: Finding): boolean {
  const isCounted = a.values['count'] !== undefined && b.values['count'] !== undefined;
  return isCounted && a.rule === b.rule && a.values['jenis'] === b.values['jenis'];
}
