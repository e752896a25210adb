import { type Finding, worstFirst } from '../report-rules.ts';
import { type MusyawarahCheckContext, checkDates } from './checks/dates.ts';
import { checkHadirin } from './checks/hadirin.ts';
import type { MusyawarahContent, MusyawarahKind } from './schema.ts';
import { listUsulan } from './start-from.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

/**
 * What the kecamatan would ask about this meeting, worst first. Only a meeting nobody is written down for
 * blocks a filing.
 */
export function checkMusyawarah(
  content: MusyawarahContent,
  context: MusyawarahCheckContext,
): Finding[] {
  return worstFirst([
    ...checkDates(content, context),
    ...checkAcara(content),
    ...checkHadirin(content, context.kind),
    ...checkUsulan(content, context.kind),
  ]);
}

/** What a berita acara must say for others to know what was agreed, and by whom. */
function checkAcara({ acara, kesepakatan, lampiran }: MusyawarahContent): Finding[] {
  const jenis = Object.values(lampiran).map((file) => file.jenis);
  const hasBeritaAcara = jenis.includes('berita-acara');
  const findings: Finding[] = [];
  const add = (level: Finding['level'], rule: string, where: readonly string[]) =>
    findings.push({ level, rule, where, values: {}, basis: BASIS });
  if (acara.pimpinan.trim() === '') add('finding', 'pimpinan', ['acara', 'pimpinan']);
  if (acara.notulis.trim() === '') add('finding', 'notulis', ['acara', 'notulis']);
  if (acara.notulen.trim() === '' && !hasBeritaAcara)
    add('finding', 'notulen', ['acara', 'notulen']);
  if (!Object.values(kesepakatan).some(({ uraian }) => uraian.trim() !== ''))
    add('finding', 'kesepakatan', ['kesepakatan']);
  if (acara.tempat.trim() === '') add('notice', 'tempat', ['acara', 'tempat']);
  if (isBackwards(acara)) add('notice', 'jam', ['acara', 'jamSelesai']);
  if (!hasBeritaAcara) add('finding', 'lampiran-berita-acara', ['lampiran']);
  return findings;
}

const BASIS = 'UU 6/2014 jo UU 3/2024 Ps 65(1)f (notulen); isi berita acara menurut praktik';

function isBackwards({ jamMulai, jamSelesai }: MusyawarahContent['acara']): boolean {
  return jamMulai !== '' && jamSelesai !== '' && jamSelesai <= jamMulai;
}

/** PP 43/2014 Ps 118-119: what comes out of it goes into the RKPDes or upward. */
const USULAN_BASIS = ppDesa('118(3), 119(5)');

function checkUsulan(content: MusyawarahContent, kind: MusyawarahKind): Finding[] {
  const usulan = listUsulan(content);
  if (usulan.length === 0) {
    const level = kind === 'musdes-rkpdes' ? 'notice' : 'finding';
    return [{ level, rule: 'usulan-kosong', where: ['usulan'], values: {}, basis: USULAN_BASIS }];
  }
  return [
    ...lacking(usulan, 'uraian', 'usulan-uraian'),
    ...lacking(usulan, 'lokasi', 'usulan-lokasi'),
    ...lacking(usulan, 'perkiraanBiaya', 'usulan-biaya'),
    ...lacking(usulan, 'prioritas', 'usulan-prioritas'),
    ...checkSamePriority(usulan),
  ];
}

type List = ReturnType<typeof listUsulan>;

function lacking(
  usulan: List,
  field: 'uraian' | 'lokasi' | 'perkiraanBiaya' | 'prioritas',
  rule: string,
): Finding[] {
  const found = usulan.filter(([, one]) => String(one[field] ?? '').trim() === '');
  const [first] = found;
  if (!first) return [];
  const values = { count: found.length, uraian: first[1].uraian };
  const level = field === 'uraian' ? 'finding' : 'notice';
  return [{ level, rule, where: ['usulan', first[0], field], values, basis: USULAN_BASIS }];
}

function checkSamePriority(usulan: List): Finding[] {
  return usulan.flatMap(([id, { prioritas, uraian }], index): Finding[] => {
    const before = usulan[index - 1]?.[1];
    if (prioritas === null || before?.prioritas !== prioritas) return [];
    const where = ['usulan', id, 'prioritas'];
    const values = { prioritas, uraian, other: before.uraian };
    return [{ level: 'notice', rule: 'usulan-sama', where, values, basis: USULAN_BASIS }];
  });
}
