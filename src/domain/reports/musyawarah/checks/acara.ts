import type { Finding } from '../../finding.ts';
import type { MusyawarahContent } from '../schema.ts';

/** What a berita acara must say for others to know what was agreed, and by whom. */
export function checkAcara({ acara, kesepakatan, lampiran }: MusyawarahContent): Finding[] {
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

const BASIS =
  'UU 6/2014 Ps 65(1)f (notulen); isi berita acara menurut praktik, belum dibaca di peraturan';

function isBackwards({ jamMulai, jamSelesai }: MusyawarahContent['acara']): boolean {
  return jamMulai !== '' && jamSelesai !== '' && jamSelesai <= jamMulai;
}
