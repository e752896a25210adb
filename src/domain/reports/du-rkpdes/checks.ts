import { fungsiName, levelOfUnknown } from '../kode/kode-names.ts';
import { checkLampiran } from '../lampiran.ts';
import { type Finding, worstFirst } from '../report-rules.ts';
import { type DuRkpdesContent, type Usulan, bidangOfUsulan } from './schema.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

/** What the kecamatan needs to put the proposals into its list, worst first; only an empty list blocks. */
export function checkDuRkpdes(content: DuRkpdesContent, { tahun }: { tahun: number }): Finding[] {
  const rows = Object.entries(content.usulan);
  if (rows.length === 0) {
    return [{ level: 'blocks', rule: 'empty', where: ['usulan'], values: {}, basis: LIST }];
  }
  return worstFirst([
    ...checkMusrenbangdes(content, tahun),
    ...rows.flatMap(([id, usulan]) => [...checkKode(id, usulan), ...checkColumns(id, usulan)]),
    ...checkLampiran(content.lampiran, ['berita-acara'], {
      level: 'notice',
      basis: ppDesa('116, 119(5)'),
    }),
  ]);
}

const LIST = ppDesa('119');
const FORM = 'Bentuk daftar usulan menurut praktik';

/** The Musrenbangdes for the RKPDes of a year is held before that year. */
function checkMusrenbangdes(
  { tanggalMusrenbangdes: day }: DuRkpdesContent,
  tahun: number,
): Finding[] {
  const shared = { level: 'finding', where: ['tanggalMusrenbangdes'] } as const;
  if (day === null) {
    return [{ ...shared, rule: 'musrenbangdes', values: {}, basis: ppDesa('119(5)') }];
  }
  if (day < `${tahun}-01-01`) return [];
  const values = { day, tahun };
  return [{ ...shared, rule: 'musrenbangdes-late', values, basis: ppDesa('118, 119(5)') }];
}

function checkKode(id: string, { fungsi, nama }: Usulan): Finding[] {
  if (fungsi === null || fungsiName(fungsi) !== null) return [];
  const where = ['usulan', id, 'fungsi'];
  const basis = 'Permendagri 20/2018 lampiran';
  const level = levelOfUnknown(fungsi, fungsiName);
  return [{ level, rule: 'kode', where, values: { nama, fungsi }, basis }];
}

/** One finding a proposal: without these it cannot be ranked or sent on to an OPD. */
function checkColumns(id: string, usulan: Usulan): Finding[] {
  const empty = WANTED.filter((column) => isEmpty(column, usulan));
  const [first] = empty;
  if (first === undefined) return [];
  const where = ['usulan', id, first];
  const values = { nama: usulan.nama, columns: empty.join(',') };
  return [{ level: 'finding', rule: 'columns', where, values, basis: FORM }];
}

const WANTED = [
  'nama',
  'bidang',
  'dusun',
  'volume',
  'satuan',
  'perkiraan',
  'alasan',
  'opd',
] as const;

function isEmpty(column: (typeof WANTED)[number], usulan: Usulan): boolean {
  switch (column) {
    case 'bidang':
      return bidangOfUsulan(usulan) === '';
    case 'perkiraan':
      return (usulan.perkiraan ?? 0) === 0;
    case 'dusun':
      return [usulan.dusun, usulan.rt, usulan.rw].every((part) => part.trim() === '');
    default:
      return usulan[column].trim() === '';
  }
}
