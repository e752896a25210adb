import { useSuratAbout } from './use-surat-about.ts';
import { suratPath, type SuratRow } from './surat-row.ts';

/** Recorded letters to open, each by its number, its perihal and whose it is. */
export function SuratLinks({ rows }: { readonly rows: readonly SuratRow[] }) {
  const about = useSuratAbout();
  return (
    <ul class="surat-list">
      {rows.map((row) => (
        <li key={row.surat}>
          <a href={suratPath(row)}>
            {row.nomor}: {row.perihal}
          </a>{' '}
          ({about(row)})
        </li>
      ))}
    </ul>
  );
}
