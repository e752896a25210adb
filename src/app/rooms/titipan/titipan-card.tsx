import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useLive } from '../../kit/use-live.ts';
import { useMe } from '../../account/use-me.ts';
import { takenTexts, titipanText as words, courierRefusalText } from './words.ts';
import { ChooseFile } from '../../lampiran/choose-file.tsx';
import { ScanCodes } from './scan-codes.tsx';
import { textFile, textFiles } from './share-file.ts';
import { takeTitipan } from './take-titipan.ts';
import { useCourierStore } from './use-courier-store.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { CarriedRow } from '../../store/courier-store.ts';
import { CodeSeries } from './code-series.tsx';
import { ShareButtons } from './share-buttons.tsx';

/** Who of the kecamatan goes to a desa carries what it could not send. */
export function TitipanCard() {
  const app = useApp();
  const me = useMe();
  const store = useCourierStore();
  const carried = useLive(store.carried, [store]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isBusy, run] = useBusy();
  if (!carried) return null;
  const takeAll = async (files: readonly File[]): Promise<void> => {
    const sentences: string[] = [];
    for (const file of files)
      sentences.push(takenTexts[await takeTitipan({ ...app, store }, me, file)]);
    setSaid(sentences);
    app.sync.poke();
  };
  const retry = async (id: string): Promise<void> => {
    await store.change(id, { state: 'waiting', code: null });
    app.sync.poke();
  };
  const isWaiting = carried.some(({ state }) => state === 'waiting');
  return (
    <section class="card stack" data-tone={isWaiting ? 'warn' : undefined}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ChooseFile
        many
        accept={textFiles}
        label={words.add}
        onChoose={(files) => run(() => takeAll(files))}
      />
      <ScanCodes onText={(text) => run(() => takeAll([textFile(text, '')]))} />
      <div role="status">
        {said.map((sentence, index) => (
          <p key={index}>{sentence}</p>
        ))}
      </div>
      {isWaiting && (
        <Button busy={isBusy} onClick={app.sync.poke}>
          {words.deliver}
        </Button>
      )}
      {carried.length > 0 && (
        <ul class="list" aria-label={words.list}>
          {carried.map((row) => (
            <CarriedItem
              key={row.id}
              row={row}
              onRemove={() => run(() => store.remove(row.id))}
              onRetry={() => run(() => retry(row.id))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface Props {
  readonly row: CarriedRow;
  readonly onRemove: () => void;
  /** What was refused is brought again, e.g. once the desa's person has signed in anew. */
  readonly onRetry: () => void;
}

/** One titipan on this phone, and what became of it; what waits stays until it is delivered. */
function CarriedItem({ row, onRemove, onRetry }: Props) {
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
