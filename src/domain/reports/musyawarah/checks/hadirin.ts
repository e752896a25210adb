import type { Finding } from '../../report-rules.ts';
import { enamJenis } from '../../kode/enam-jenis.ts';
import { type MusyawarahCounts, type Person, countMusyawarah, listPeople } from '../people.ts';
import { findDoubles } from '../doubles.ts';
import { type MusyawarahContent, type MusyawarahKind, isMasyarakat } from '../schema.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

const DAFTAR = 'Daftar hadir menurut praktik';

/** Who came: written down, whole, once, and standing for all who are to be there. */
export function checkHadirin(content: MusyawarahContent, kind: MusyawarahKind): Finding[] {
  const people = listPeople(content);
  const basis = basisOf(kind);
  if (people.length === 0)
    return [{ level: 'blocks', rule: 'hadirin-kosong', where: ['hadirin'], values: {}, basis }];
  const counts = countMusyawarah(content);
  return [
    ...checkUnsur(people, kind),
    ...checkEntries(people),
    ...checkDoubles(content),
    ...checkSheet(content, counts),
    ...(kind === 'musrenbang-kecamatan'
      ? []
      : [...checkLkd(counts), ...checkUndangan(content, counts)]),
  ];
}

function basisOf(kind: MusyawarahKind): string {
  if (kind === 'musdes-rkpdes') return ppDesa('80(1)-(3) jo PP 47/2015');
  if (kind === 'musrenbangdes') return ppDesa('116(1)-(2)');
  return 'Praktik Kabupaten Jombang: kades, BPD dan delegasi desa';
}

/** Those who are to be there by law or, in the kecamatan, by custom. */
function checkUnsur(people: readonly Person[], kind: MusyawarahKind): Finding[] {
  const present = people.flatMap(({ hadirin }) => hadirin.unsur ?? []);
  const isKecamatan = kind === 'musrenbang-kecamatan';
  const wanted = isKecamatan
    ? (['kepala-desa', 'bpd', 'delegasi'] as const)
    : (['pemdes', 'bpd'] as const);
  const level = isKecamatan ? 'notice' : 'finding';
  const shared = { level, where: ['hadirin'], basis: basisOf(kind) } as const;
  const missing = wanted
    .filter((unsur) => !present.includes(unsur))
    .map((unsur): Finding => ({ ...shared, rule: `unsur-${unsur}`, values: {} }));
  if (isKecamatan || present.some(isMasyarakat)) return missing;
  return [...missing, { ...shared, rule: 'unsur-masyarakat', values: {} }];
}

/** One finding for all who lack the same thing, leading to the first of them. */
function checkEntries(people: readonly Person[]): Finding[] {
  const lacking = (field: 'nama' | 'jenisKelamin' | 'unsur', rule: string): Finding[] => {
    const found = people.filter(({ hadirin }) => (hadirin[field] ?? '').trim() === '');
    const [first] = found;
    if (!first) return [];
    const values = { count: found.length, nama: first.hadirin.nama };
    return [{ level: 'finding', rule, where: ['hadirin', first.id, field], values, basis: DAFTAR }];
  };
  return [
    ...lacking('nama', 'hadirin-nama'),
    ...lacking('jenisKelamin', 'hadirin-jenis-kelamin'),
    ...lacking('unsur', 'hadirin-unsur'),
  ];
}

function checkDoubles(content: MusyawarahContent): Finding[] {
  const doubles = findDoubles(content);
  const [first] = doubles;
  if (!first) return [];
  const values = { count: doubles.length, nama: first.first.hadirin.nama };
  return [{ level: 'finding', rule: 'kembar', where: ['pasangan'], values, basis: DAFTAR }];
}

/** Signatures are on the phone or on the photographed sheet. */
function checkSheet(
  { lampiran }: MusyawarahContent,
  { orang, bertandaTangan }: MusyawarahCounts,
): Finding[] {
  const hasSheet = Object.values(lampiran).some(({ jenis }) => jenis === 'daftar-hadir');
  const unsigned = orang - bertandaTangan;
  if (hasSheet || unsigned === 0) return [];
  const values = { unsigned, orang };
  return [{ level: 'finding', rule: 'tanda-tangan', where: ['lampiran'], values, basis: DAFTAR }];
}

function checkLkd({ perLkd, lkdKindCount }: MusyawarahCounts): Finding[] {
  const missing = enamJenis.filter((kind) => perLkd[kind] === 0);
  if (missing.length === 0) return [];
  const values = { present: lkdKindCount, missing: missing.join(' ') };
  const basis = 'Permendagri 18/2018 Ps 6; indikator Renstra';
  return [{ level: 'notice', rule: 'lkd', where: ['hadirin'], values, basis }];
}

/** Two thirds of those invited: a rule of 2015 that was replaced, so it is told and never asked. */
function checkUndangan({ acara }: MusyawarahContent, { orang }: MusyawarahCounts): Finding[] {
  const undangan = acara.jumlahUndangan ?? 0;
  const needed = Math.ceil((undangan * 2) / 3);
  if (orang >= needed) return [];
  const values = { orang, undangan, needed };
  const basis = 'Permendesa 2/2015 (diganti Permendesa 16/2019)';
  return [{ level: 'notice', rule: 'kuorum', where: ['acara', 'jumlahUndangan'], values, basis }];
}
