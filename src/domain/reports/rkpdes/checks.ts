import { type Finding, type CheckContext, worstFirst, checkNihil } from '../report-rules.ts';
import { checkRows } from './checks/rows.ts';
import { checkStages } from './checks/stages.ts';
import { type RkpdesContent, computeRkpdesTotals } from './schema.ts';
import { compareKegiatan } from './compare.ts';
import { minus } from '../../basics/rupiah.ts';
import { checkLampiran } from '../lampiran.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

export type RkpdesCheckContext = Pick<CheckContext, 'kind' | 'tahun'>;

/**
 * What the kecamatan would ask about this RKPDes, worst first. Only one without a kegiatan blocks a
 * filing. R3 (totals) needs no check: sums are computed from the rows. V5 stands in `across/`.
 */
export function checkRkpdes(content: RkpdesContent, context: RkpdesCheckContext): Finding[] {
  const { kind, tahun } = context;
  const isPerubahan = kind === 'rkpdes-perubahan';
  if (isPerubahan && content.nihil) return checkNihil(content.nihil);
  if (Object.keys(content.kegiatan).length === 0) {
    const basis = ppDesa('118(3)');
    return [{ level: 'blocks', rule: 'empty', where: ['kegiatan'], values: {}, basis }];
  }
  return worstFirst([
    ...(isPerubahan ? checkPerubahan(content) : []),
    ...checkStages(content, { tahun, isPerubahan }),
    ...checkPagu(content),
    ...checkParts(content),
    ...checkRows(content),
  ]);
}

/** A Perubahan starts from the RKPDes, changes something, and says why. */
function checkPerubahan({ perubahan, kegiatan }: RkpdesContent): Finding[] {
  const { alasan, penjelasan, semula } = perubahan;
  const shared = { level: 'finding', values: {}, basis: ppDesa('120') } as const;
  const finding = (rule: string, ...where: string[]): Finding => ({ ...shared, rule, where });
  const { added, removed, changed } = compareKegiatan(semula, kegiatan);
  const isSame = added.length + removed.length + changed.length === 0;
  const hasStart = Object.keys(semula).length > 0;
  return [
    ...(alasan === null ? [finding('perubahan-alasan', 'perubahan', 'alasan')] : []),
    ...(penjelasan.trim() === ''
      ? [finding('perubahan-penjelasan', 'perubahan', 'penjelasan')]
      : []),
    ...(hasStart ? [] : [finding('perubahan-semula')]),
    ...(hasStart && isSame ? [finding('perubahan-same')] : []),
  ];
}

/** R5: what is planned from a source stays within its pagu indikatif. The rule is drawn, not printed in law. */
function checkPagu(content: RkpdesContent): Finding[] {
  const pagu = new Map(Object.entries(content.pagu).filter(([, amount]) => amount !== null));
  if (pagu.size === 0) {
    return [{ level: 'notice', rule: 'R5-none', where: ['pagu'], values: {}, basis: BASIS }];
  }
  const { bySumberDana } = computeRkpdesTotals(content);
  return [...bySumberDana].flatMap(([sumberDana, planned]): Finding[] => {
    const ceiling = pagu.get(sumberDana) ?? null;
    if (sumberDana === '' || planned === 0) return [];
    const where = ['pagu', sumberDana];
    if (ceiling === null) {
      const values = { sumberDana, planned };
      return [{ level: 'notice', rule: 'R5-missing', where, values, basis: BASIS }];
    }
    if (planned <= ceiling) return [];
    const values = { sumberDana, planned, pagu: ceiling, excess: minus(planned, ceiling) };
    return [{ level: 'finding', rule: 'R5', where, values, basis: BASIS }];
  });
}

const BASIS = 'Pencermatan pagu indikatif, Permendesa 21/2020 Ps 34 (menurut praktik)';

/** PP 43/2014 Ps 118(3) a-e, the names of the tim penyusun, and R6 with the other files. */
function checkParts(content: RkpdesContent): Finding[] {
  return [...checkIsi(content), ...checkTim(content), ...checkFiles(content)];
}

const ISI = [
  ['evaluasi', 'a'],
  ['prioritasDesa', 'b'],
  ['prioritasKerjaSama', 'c'],
  ['prioritasPenugasan', 'd'],
  ['pelaksana', 'e'],
] as const;

function checkIsi({ isi }: RkpdesContent): Finding[] {
  return ISI.filter(([field]) => !isi[field]).map(([field, letter]) => ({
    level: 'finding',
    rule: `isi-${field}`,
    where: ['isi', field],
    values: { letter },
    basis: ppDesa(`118(3) huruf ${letter}`),
  }));
}

function checkTim({ tim }: RkpdesContent): Finding[] {
  const field = (['ketua', 'sekretaris'] as const).find((one) => tim[one].trim() === '');
  if (field === undefined) return [];
  const basis = 'Permendesa 21/2020 Ps 36';
  return [{ level: 'notice', rule: 'tim', where: ['tim', field], values: {}, basis }];
}

function checkFiles({ lampiran }: RkpdesContent): Finding[] {
  const rab = 'RAB tiap kegiatan, menurut praktik';
  return [
    ...checkLampiran(lampiran, ['berita-acara', 'daftar-hadir'], {
      basis: `${ppDesa('116')}; Permendesa 21/2020`,
    }),
    ...checkLampiran(lampiran, ['perdes'], { level: 'notice', basis: ppDesa('118(6)') }),
    ...checkLampiran(lampiran, ['rab'], { level: 'notice', basis: rab }),
  ];
}
