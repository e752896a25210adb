import { kecamatanPerak } from '../../domain/desa/kecamatan-perak.ts';
import { demoPassword, demoPeople } from './seed-demo.ts';

const columns = [26, 34] as const;

/** The demo's logins as a table for the terminal: the kecamatan's people, then two a desa. */
export function describeDemo(): string {
  const ofKecamatan = demoPeople.filter(({ desa }) => desa === null);
  const ofDesa = demoPeople.filter(({ desa }) => desa !== null);
  return [
    `Kata sandi untuk semua: ${demoPassword}`,
    '',
    ...ofKecamatan.map(({ username, nama }) => asRow([username, nama])),
    '',
    ...kecamatanPerak.desa.map(({ code }) =>
      asRow(
        ofDesa
          .filter(({ desa }) => desa === code)
          .map(({ username, nama }) => `${username} (${nama})`),
        44,
      ),
    ),
  ].join('\n');
}

function asRow(cells: readonly string[], width?: number): string {
  return `  ${cells.map((cell, index) => cell.padEnd(width ?? columns[index] ?? 0)).join('')}`.trimEnd();
}
