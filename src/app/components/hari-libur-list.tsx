import type { HariLibur } from '../../domain/basics/hari-kerja.ts';
import { formatTanggal, tahunOf } from '../../domain/basics/tanggal.ts';
import { hariLiburText as words, jenisNames } from '../text/hari-libur.ts';
import { Button, IconButton } from './button.tsx';

interface Props {
  readonly entries: readonly HariLibur[];
  /** Puts the list as it should be; absent for those who only read. */
  readonly onChange?: ((entries: readonly HariLibur[]) => void) | undefined;
}

/** The days off, a year a card, the latest year first. */
export function HariLiburList({ entries, onChange }: Props) {
  const years = [...new Set(entries.map(({ tanggal }) => tahunOf(tanggal)))].toSorted(
    (a, b) => b - a,
  );
  return (
    <>
      {years.map((tahun) => (
        <section key={tahun} class="card stack">
          <h2>{words.tahun(tahun)}</h2>
          <ul class="plain-list stack">
            {entries
              .filter(({ tanggal }) => tahunOf(tanggal) === tahun)
              .map((entry) => (
                <Day key={entry.tanggal} entry={entry} entries={entries} onChange={onChange} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Day({ entry, entries, onChange }: Props & { readonly entry: HariLibur }) {
  const others = entries.filter(({ tanggal }) => tanggal !== entry.tanggal);
  return (
    <li class="sum-row">
      <span>
        <strong>{formatTanggal(entry.tanggal)}</strong> {entry.nama}
        <br />
        <span class="small muted">
          {jenisNames[entry.jenis]} · {entry.verified ? words.verified : words.unverified}
        </span>
      </span>
      {onChange && (
        <span class="row">
          {!entry.verified && (
            <Button onClick={() => onChange([...others, { ...entry, verified: true }])}>
              {words.check}
            </Button>
          )}
          <IconButton
            icon="trash"
            label={words.remove(entry.nama)}
            onClick={() => onChange(others)}
          />
        </span>
      )}
    </li>
  );
}
