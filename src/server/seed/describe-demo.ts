import { demoPassword, demoPeople } from './seed-demo.ts';

const columns = [24, 20, 14] as const;

/** The demo's logins as a table for the terminal. */
export function describeDemo(): string {
  const rows = demoPeople.map(({ username, nama, role, desaName }) =>
    asRow([username, nama, role, desaName]),
  );
  const heading = asRow(['Nama pengguna', 'Nama', 'Peran', 'Desa']);
  return [`Kata sandi untuk semua: ${demoPassword}`, '', heading, ...rows].join('\n');
}

function asRow(cells: readonly string[]): string {
  return `  ${cells.map((cell, index) => cell.padEnd(columns[index] ?? 0)).join('')}`.trimEnd();
}
