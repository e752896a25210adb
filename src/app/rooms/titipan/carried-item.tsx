import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { Button } from '../../kit/button.tsx';
import type { CarriedRow } from '../../store/courier-store.ts';
import { courierRefusalText, titipanText as words } from './words.ts';
import { CodeSeries } from './code-series.tsx';
import { ShareButtons } from './share-buttons.tsx';
import { textFile } from './share-file.ts';

interface Props {
  readonly row: CarriedRow;
  readonly onRemove: () => void;
  /** What was refused is brought again, e.g. once the desa's person has signed in anew. */
  readonly onRetry: () => void;
}

/** One titipan on this phone, and what became of it; what waits stays until it is delivered. */
export function CarriedItem({ row, onRemove, onRetry }: Props) {
  const { nama, addedAt, sizeBytes, state, balasan } = row;
  const kb = (sizeBytes / 1024).toFixed(1).replace('.', ',');
  return (
    <li class="stack">
      <p>
        <strong>{nama || words.fromCodes}</strong>
        <br />
        <span class="muted">{words.addedAt(formatWaktu(addedAt), kb)}</span>
        <br />
        {stateOf(row)}
      </p>
      {balasan && (
        <>
          <ShareButtons
            label={words.shareBalasan}
            files={[textFile(JSON.stringify(balasan), words.balasanName(nama))]}
          />
          <CodeSeries text={JSON.stringify(balasan)} />
        </>
      )}
      {state === 'refused' && <Button onClick={onRetry}>{words.retry}</Button>}
      {state !== 'waiting' && <Button onClick={onRemove}>{words.remove}</Button>}
    </li>
  );
}

function stateOf({ state, code, applied, refused, files }: CarriedRow): string {
  if (state === 'waiting') return words.waiting;
  if (state === 'refused') return words.refused(courierRefusalText(code ?? ''));
  return words.delivered({ applied: applied ?? 0, refused: refused ?? 0, files: files ?? 0 });
}
