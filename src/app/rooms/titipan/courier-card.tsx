import { isDesaRole } from '../../../domain/people/people.ts';
import { useMe } from '../../account/use-me.ts';
import { useState } from 'preact/hooks';
import { tanggalInWib, formatWaktu } from '../../../domain/basics/tanggal.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useRead } from '../../kit/use-read.ts';
import { useLive } from '../../kit/use-live.ts';
import { ChooseFile } from '../../lampiran/choose-file.tsx';
import { CodeSeries } from './code-series.tsx';
import { makeTitipan, waitingFiles, type MadeTitipan } from './make-titipan.ts';
import { ScanCodes } from './scan-codes.tsx';
import { ShareButtons } from './share-buttons.tsx';
import { textFile, textFiles } from './share-file.ts';
import { takeBalasan } from './take-balasan.ts';
import { useCourierStore } from './use-courier-store.ts';
import { courierRefusalText, takenTexts, titipanText, titipText as words } from './words.ts';
import { takeTitipan } from './take-titipan.ts';
import type { CarriedRow } from '../../store/courier-store.ts';

/** The courier's road, seen from the end where this person stands. */
export function CourierCard() {
  return isDesaRole(useMe().role) ? <TitipCard /> : <TitipanCard />;
}

/** A desa without a line: what is not sent becomes a file, or codes, for who comes by. */
function TitipCard() {
  const app = useApp();
  const me = useMe();
  const store = useCourierStore();
  const keys = useLive(() => store.serverKeys(me.person), [store, me.person]);
  const waiting = useWaiting();
  const [made, setMade] = useState<MadeTitipan | null>(null);
  const [said, setSaid] = useState('');
  const [isBusy, run] = useBusy();
  if (waiting === null || keys === undefined) return null;
  const make = async (): Promise<void> => {
    const result = await makeTitipan({ ...app, store }, me);
    if (result === 'too-large') return setSaid(words.tooLarge);
    if (typeof result === 'string') return;
    setMade(result);
    setSaid('');
  };
  const takeIn = async (file: File): Promise<void> => {
    const taken = await takeBalasan({ ...app, store }, me, file);
    if (taken.kind !== 'taken') return setSaid(words.balasanProblems[taken.kind]);
    setMade(null);
    setSaid(words.balasanTaken(taken.applied, taken.refused));
  };
  const take = (file: File) => run(() => takeIn(file));
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <p>{waiting.all > 0 ? words.unsent(waiting.commands, waiting.files) : words.nothing}</p>
      {!keys && <p>{words.notReady}</p>}
      {keys && waiting.all > 0 && !made && (
        <Button look="main" busy={isBusy} onClick={() => run(make)}>
          {words.make}
        </Button>
      )}
      {waiting.all > 0 && made && <Made made={made} tanggal={tanggalInWib(app.now())} />}
      {keys && (
        <>
          <ChooseFile
            accept={textFiles}
            label={words.takeBalasan}
            onChoose={([file]) => file && take(file)}
          />
          <ScanCodes onText={(text) => take(textFile(text, ''))} />
        </>
      )}
      <div role="status">{said && <p>{said}</p>}</div>
    </section>
  );
}

/** How much has not gone; null while that is being read. */
function useWaiting() {
  const { phone } = useApp();
  const me = useMe();
  const commands = useRead((read) => read.syncState())?.queued;
  const files = useLive(() => waitingFiles(phone.files, me), [me])?.length;
  if (commands === undefined || files === undefined) return null;
  return { commands, files, all: commands + files };
}

function Made({ made, tanggal }: { readonly made: MadeTitipan; readonly tanggal: string }) {
  const me = useMe();
  const { figures, parts, commands, hasMore, files, filesLeft } = made;
  return (
    <>
      <p role="status">{words.made(commands, files)}</p>
      {hasMore && <p>{words.more}</p>}
      {filesLeft > 0 && <p>{words.filesLeft(filesLeft)}</p>}
      {parts.length > 1 && <p>{words.parts(parts.length)}</p>}
      <ShareButtons
        files={parts.map((text, index) =>
          textFile(text, words.fileName(me.desa ?? '', tanggal, index + 1)),
        )}
      />
      {figures !== null && (
        <>
          <CodeSeries text={figures} />
          {files > 0 && <p class="small muted">{words.codesWithoutFiles}</p>}
        </>
      )}
      <p class="muted">{words.filedWhen}</p>
    </>
  );
}

/** Who of the kecamatan goes to a desa carries what it could not send. */
function TitipanCard() {
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
      <h2>{titipanText.title}</h2>
      <p>{titipanText.lead}</p>
      <ChooseFile
        many
        accept={textFiles}
        label={titipanText.add}
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
          {titipanText.deliver}
        </Button>
      )}
      {carried.length > 0 && (
        <ul class="list" aria-label={titipanText.list}>
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
        <strong>{nama || titipanText.fromCodes}</strong>
        <br />
        <span class="muted">{titipanText.addedAt(formatWaktu(addedAt), kb)}</span>
        <br />
        {stateOf(row)}
      </p>
      {balasan && (
        <>
          <ShareButtons
            label={titipanText.shareBalasan}
            files={[textFile(JSON.stringify(balasan), titipanText.balasanName(nama))]}
          />
          <CodeSeries text={JSON.stringify(balasan)} />
        </>
      )}
      {state === 'refused' && <Button onClick={onRetry}>{titipanText.retry}</Button>}
      {state !== 'waiting' && <Button onClick={onRemove}>{titipanText.remove}</Button>}
    </li>
  );
}

function stateOf({ state, code, applied, refused, files }: CarriedRow): string {
  if (state === 'waiting') return titipanText.waiting;
  if (state === 'refused') return titipanText.refused(courierRefusalText(code ?? ''));
  return titipanText.delivered({ applied: applied ?? 0, refused: refused ?? 0, files: files ?? 0 });
}
