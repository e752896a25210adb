import type { ApbdesContent } from './schema.ts';

/** What goes with a Raperdes APBDes (A2b: Permendagri 20/2018 Ps 34, read second-hand), in its order. */
const apbdesLampiran = [
  'surat-pengantar',
  'rancangan-perkades',
  'perdes-rkpdes',
  'perdes-kewenangan',
  'berita-acara-bpd',
  'perdes-dana-cadangan',
  'perdes-penyertaan-modal',
] as const;
export type ApbdesLampiran = (typeof apbdesLampiran)[number];

/** Wanted only where the budget has such a line: the Perdes of pengeluaran pembiayaan (V11). */
const onlyWith: Readonly<Partial<Record<ApbdesLampiran, string>>> = {
  'perdes-dana-cadangan': '6.2.1',
  'perdes-penyertaan-modal': '6.2.2',
};

/** What this budget has to bring along. */
export function wantedLampiran({ lines }: Pick<ApbdesContent, 'lines'>): ApbdesLampiran[] {
  return apbdesLampiran.filter((jenis) => {
    const rekening = onlyWith[jenis];
    return rekening === undefined || hasAmount(lines, rekening);
  });
}

/** The Perdes that a jenis of pengeluaran pembiayaan stands on. */
export function perdesOf(rekening: '6.2.1' | '6.2.2'): ApbdesLampiran {
  return rekening === '6.2.1' ? 'perdes-dana-cadangan' : 'perdes-penyertaan-modal';
}

function hasAmount(lines: ApbdesContent['lines'], rekening: string): boolean {
  return Object.values(lines).some(
    (line) => `${line.rekening}.`.startsWith(`${rekening}.`) && (line.anggaran ?? 0) !== 0,
  );
}
