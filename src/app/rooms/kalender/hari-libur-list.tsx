import { type HariLibur, formatTanggalShort, tahunOf } from '../../../domain/basics/tanggal.ts';
import { hariLiburText as words, jenisNames } from './hari-libur-words.ts';
import { Button } from '../../kit/button.tsx';
import { ListRow } from '../../kit/list-row.tsx';

interface Props {
  readonly entries: readonly HariLibur[];
  /** Years before this one are folded. */
  readonly tahunIni: number;
  /** Opens a day to be changed; absent for those who only read. */
  readonly onOpen?: ((entry: HariLibur) => void) | undefined;
  /** Calls a whole year checked; absent for those who only read. */
  readonly onVerify?: ((tahun: number) => void) | undefined;
}

/** The days off in their order, a year a card, the latest year first. */
export function HariLiburList({ entries, tahunIni, onOpen, onVerify }: Props) {
  const inOrder = entries.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal));
  const years = [...new Set(inOrder.map(({ tanggal }) => tahunOf(tanggal)))].toReversed();
  return (
    <>
      {years.map((tahun) => {
        const days = inOrder.filter(({ tanggal }) => tahunOf(tanggal) === tahun);
        const toCheck = days.filter(({ verified }) => !verified).length;
        return (
          <details key={tahun} class="tahun" open={tahun >= tahunIni}>
            <summary>
              <h2>{words.tahun(tahun)}</h2>
            </summary>
            {toCheck > 0 && (
              <div class="row">
                <span class="small muted">{words.toCheck(toCheck)}</span>
                {onVerify && <Button onClick={() => onVerify(tahun)}>{words.checkAll}</Button>}
              </div>
            )}
            <ul class="list">
              {days.map((entry) => (
                <Day key={entry.tanggal} entry={entry} onOpen={onOpen} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** The date as a leaf of a calendar, and what is that day. */
function Day({ entry, onOpen }: Pick<Props, 'onOpen'> & { readonly entry: HariLibur }) {
  const { tanggal, nama, jenis, verified } = entry;
  const [day, month] = formatTanggalShort(tanggal).split(' ');
  return (
    <ListRow
      onOpen={onOpen && (() => onOpen(entry))}
      before={
        <span class="leaf">
          <strong>{day}</strong> <span>{month}</span>
        </span>
      }
      title={nama}
    >
      <span class="small muted">
        {jenisNames[jenis]}
        {!verified && ` · ${words.unverified}`}
      </span>
    </ListRow>
  );
}
