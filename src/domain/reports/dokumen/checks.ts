import { checkLampiran } from '../lampiran.ts';
import { type Finding, type CheckContext, worstFirst, checkNihil } from '../report-rules.ts';
import { type DokumenField, type DokumenKind, dokumenDefinitions } from './definitions.ts';
import { type DokumenContent, bidangLppd, kategoriAset } from './schema.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

interface DokumenCheckContext extends Pick<CheckContext, 'tahun' | 'filedOn'> {
  readonly kind: DokumenKind;
}

/** Number, date, files and what the kind asks for, worst first; only a document without all of them blocks. */
export function checkDokumen(content: DokumenContent, context: DokumenCheckContext): Finding[] {
  const definition = dokumenDefinitions[context.kind];
  if (content.nihil && definition.allowsNihil) return checkNihil(content.nihil);
  const { basis } = definition;
  if (isBlank(content))
    return [{ level: 'blocks', rule: 'dokumen-empty', where: ['nomor'], values: {}, basis }];
  return worstFirst([
    ...checkHead(content, basis),
    ...checkDate(content, context),
    ...definition.asks.flatMap((field) => fieldChecks[field](content, basis)),
    ...checkLampiran(content.lampiran, definition.lampiran, { basis }),
  ]);
}

function isBlank({ nomor, tanggal, ringkasan, lampiran }: DokumenContent): boolean {
  const isUnwritten = nomor.trim() === '' && tanggal === null && ringkasan.trim() === '';
  return isUnwritten && Object.keys(lampiran).length === 0;
}

function checkHead({ nomor, tanggal, kepalaDesa }: DokumenContent, basis: string): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, field: string, level: Finding['level'] = 'finding') =>
    findings.push({ level, rule, where: [field], values: {}, basis });
  if (nomor.trim() === '') add('dokumen-nomor', 'nomor');
  if (tanggal === null) add('dokumen-tanggal', 'tanggal');
  if (kepalaDesa.trim() === '') add('dokumen-kepala-desa', 'kepalaDesa', 'notice');
  return findings;
}

/** Its date against the last day a rule gives it, and against the day it is filed. */
function checkDate(content: DokumenContent, { kind, tahun, filedOn }: DokumenCheckContext) {
  const { tanggal } = content;
  if (tanggal === null) return [];
  const findings: Finding[] = [];
  const rule = dokumenDefinitions[kind].latest(content, tahun);
  const where = ['tanggal'];
  if (rule && tanggal > rule.latest) {
    const values = { tanggal, latest: rule.latest };
    findings.push({ level: 'finding', rule: 'dokumen-late', where, values, basis: rule.basis });
  }
  if (tanggal > filedOn) {
    const values = { tanggal, filedOn };
    findings.push({ level: 'notice', rule: 'dokumen-later', where, values, basis: '' });
  }
  return findings;
}

type Check = (content: DokumenContent, basis: string) => readonly Finding[];

const fieldChecks: Readonly<Record<DokumenField, Check>> = {
  musdes: ({ tanggalMusdes }, basis) =>
    tanggalMusdes === null ? [notice('dokumen-musdes', ['tanggalMusdes'], basis)] : [],
  pelantikan: ({ tanggalPelantikan }) =>
    tanggalPelantikan === null
      ? [notice('dokumen-pelantikan', ['tanggalPelantikan'], ppDesa('117(4)'))]
      : [],
  'akhir-jabatan': ({ tanggalAkhirJabatan }) =>
    tanggalAkhirJabatan
      ? []
      : [notice('dokumen-akhir-jabatan', ['tanggalAkhirJabatan'], ppDesa('50'))],
  periode: checkPeriode,
  bidang: ({ bidang }, basis) => {
    const missing = bidangLppd.filter((one) => bidang[one] !== true);
    if (missing.length === 0) return [];
    const values = { missing: missing.join(',') };
    return [{ level: 'finding', rule: 'dokumen-bidang', where: ['bidang'], values, basis }];
  },
  aset: checkAset,
};

/** Eight years after UU 3/2024, six before it: both are in force, so the length is not judged. */
function checkPeriode({ periode }: DokumenContent, basis: string): Finding[] {
  const { mulai, selesai } = periode;
  if (mulai === null || selesai === null) {
    const where = ['periode', mulai === null ? 'mulai' : 'selesai'];
    return [{ ...notice('dokumen-periode', where, basis), level: 'finding' }];
  }
  if (mulai < selesai) return [];
  const values = { mulai, selesai };
  const where = ['periode', 'selesai'];
  return [{ level: 'finding', rule: 'dokumen-periode-turned', where, values, basis }];
}

function checkAset({ aset }: DokumenContent, basis: string): Finding[] {
  return kategoriAset.flatMap((kategori): Finding[] => {
    const { jumlah = null, nilai = null } = aset[kategori] ?? {};
    const where = ['aset', kategori];
    const values = { kategori };
    if (jumlah === null && nilai === null)
      return [{ ...notice('dokumen-aset', where, basis), values }];
    if ((nilai ?? 0) < 0)
      return [{ ...notice('dokumen-aset-negative', where, basis), level: 'finding', values }];
    const hasOne = (jumlah ?? 0) > 0;
    return hasOne && nilai === null
      ? [{ ...notice('dokumen-aset-nilai', where, basis), values }]
      : [];
  });
}

function notice(rule: string, where: readonly string[], basis: string): Finding {
  return { level: 'notice', rule, where, values: {}, basis };
}
