import { doubleNomor } from '../../domain/surat/nomor.ts';
import { useSetting } from '../hooks/use-setting.ts';
import { useSuratList } from '../hooks/use-surat-list.ts';
import { suratPath } from '../selectors/surat-row.ts';
import { catatSuratText, bukuSuratText as words } from '../text/surat.ts';
import '../styles/surat.css';

/** Numbers of letters used more than once: each who recorded one is to see it without opening the book. */
export function SuratAlarms() {
  const letters = useSuratList();
  const surat = useSetting('surat');
  if (!letters || surat === undefined) return null;
  const doubles = doubleNomor(surat?.polaNomor ?? '', letters);
  if (doubles.size === 0) return null;
  const rows = letters.filter(({ surat: id }) => doubles.has(id));
  return (
    <section class="card small stack no-print" data-tone="warn" aria-label={words.title}>
      <p>{words.doubles}</p>
      <ul class="bullets">
        {rows.map((row) => (
          <li key={row.surat}>
            <a href={suratPath(row)}>{catatSuratText.letter(row.nomor, row.perihal)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
