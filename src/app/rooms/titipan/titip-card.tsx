import { useState } from 'preact/hooks';
import { tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useLive } from '../../kit/use-live.ts';
import { useRead } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';
import { titipText as words } from './words.ts';
import { ChooseFile } from '../../lampiran/choose-file.tsx';
import { CodeSeries } from './code-series.tsx';
import { makeTitipan, waitingFiles, type MadeTitipan } from './make-titipan.ts';
import { ScanCodes } from './scan-codes.tsx';
import { ShareButtons } from './share-buttons.tsx';
import { textFile, textFiles } from './share-file.ts';
import { takeBalasan } from './take-balasan.ts';
import { useCourierStore } from './use-courier-store.ts';

/** A desa without a line: what is not sent becomes a file, or codes, for who comes by. */
export function TitipCard() {
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
