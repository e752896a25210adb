import { formatTanggal, formatWaktu } from '../../../domain/basics/tanggal.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Mark } from '../../standing/mark.tsx';
import { useMe } from '../../account/use-me.ts';
import { paths } from '../../paths.ts';
import type { SuratRow } from './surat-row.ts';
import { bukuSuratText, catatSuratText as words, suratText } from './words.ts';

interface Props {
  readonly row: SuratRow;
  /** False = not for this person to mend. */
  readonly onCorrect: (() => void) | false;
}

/** What was recorded of a letter, by whom, and what it said before a correction. */
export function RecordedCard({ row, onCorrect }: Props) {
  const { nomor, tanggal, by, at, receivedAt, earlier } = row;
  return (
    <>
      <h2>{words.recorded}</h2>
      <p>
        <strong class="angka">{nomor}</strong>, {formatTanggal(tanggal)}{' '}
        <Mark kind={receivedAt === null ? 'phone' : 'received'} />
        <br />
        <span class="small muted">{words.recordedBy(by.nama, formatWaktu(at))}</span>
      </p>
      {receivedAt === null && <p class="small">{words.waiting}</p>}
      {earlier.length > 0 && (
        <ul class="surat-list small muted">
          {earlier.map((one) => (
            <li key={one.id}>
              {words.before(one.content.nomor, formatTanggal(one.content.tanggal), one.by.nama)}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <PrintButton />
        {onCorrect && (
          <Button icon="pen" onClick={onCorrect}>
            {words.correct}
          </Button>
        )}
        <BookLink />
      </div>
    </>
  );
}

/** For somebody of the kecamatan who records no numbers. */
export function UnrecordedCard() {
  return (
    <>
      <p>{words.notYou}</p>
      <div class="row">
        <PrintButton />
        <BookLink />
      </div>
    </>
  );
}

function PrintButton() {
  return (
    <Button look="main" icon="print" onClick={() => window.print()}>
      {suratText.print}
    </Button>
  );
}

/** The book is the kecamatan's. */
function BookLink() {
  if (useMe().desa !== null) return null;
  return (
    <ButtonLink icon="table" href={paths.bukuSurat}>
      {bukuSuratText.title}
    </ButtonLink>
  );
}
