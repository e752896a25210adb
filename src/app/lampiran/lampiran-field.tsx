import { useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { LampiranById, Lampiran } from '../../domain/reports/lampiran.ts';
import { ErrorLine } from '../kit/error-line.tsx';
import { UndoLine } from '../kit/undo-line.tsx';
import { Button } from '../kit/button.tsx';
import { useArrived } from './use-arrived.ts';
import { useKeepFiles } from './use-keep-files.ts';
import { useLampiran } from './use-lampiran.ts';
import { useOpenFile } from './use-open-file.ts';
import { keepProblemText, lampiranText, sizeText } from './words.ts';
import { LampiranJenis, type JenisLampiran } from './lampiran-jenis.tsx';
import { LampiranOpened } from './lampiran-opened.tsx';
import './lampiran.css';
import { Bar } from '../kit/bar.tsx';
import { useApp } from '../app-context.ts';
import { sendAgain, withdrawFile } from '../files/withdraw-file.ts';
import { fileId } from '../store/phone-files.ts';

interface Props {
  readonly desa: DesaCode;
  /** What this kind of report asks for, in its order. */
  readonly jenisList: readonly JenisLampiran[];
  readonly lampiran: LampiranById;
  /** Puts an edit of the content's `lampiran` into the draft. */
  readonly onChange: (edit: (lampiran: LampiranById) => LampiranById) => void;
}

/** The files of a draft: by camera or from the device, made small, kept on this phone, sent on their own. */
export function LampiranField({ desa, jenisList, lampiran, onChange }: Props) {
  const [asIs, setAsIs] = useState(false);
  const places = useLampiran(desa, Object.values(lampiran));
  const file = useOpenFile(desa);
  const edits = useLampiranEdits({ desa, lampiran, onChange });
  const arrived = useArrived();
  const { keep, isBusy, notKept } = useKeepFiles(desa, (id, one, from) => {
    edits.put(id, one);
    if (from === arrived.file) void arrived.done();
  });
  if (!places) return null;
  return (
    <section class="lampiran stack">
      <LampiranProgress desa={desa} lampiran={Object.values(lampiran)} />
      {arrived.file && (
        <ArrivedChoice
          file={arrived.file}
          jenisList={jenisList}
          isBusy={isBusy}
          onChoose={(jenis) => arrived.file && keep([arrived.file], { jenis, asIs })}
        />
      )}
      {[...jenisList, ...unlisted(jenisList, lampiran)].map((jenis) => (
        <LampiranJenis
          key={jenis.jenis}
          jenis={jenis}
          entries={Object.entries(lampiran).filter(([, one]) => one.jenis === jenis.jenis)}
          placeOf={places.placeOf}
          opening={file.opening}
          onOpen={file.open}
          onRemove={edits.remove}
          onSendAgain={edits.send}
          onChoose={(chosen) => keep(chosen, { jenis: jenis.jenis, asIs })}
        />
      ))}
      <div role="status">{isBusy && <p>{lampiranText.keeping}</p>}</div>
      {notKept.map(({ nama, problem }) => (
        <ErrorLine key={nama} text={`${nama}: ${keepProblemText[problem]}`} />
      ))}
      <LampiranOpened file={file} />
      <label class="lampiran-as-is">
        <input type="checkbox" checked={asIs} onChange={() => setAsIs(!asIs)} />
        <span>
          {lampiranText.asIs}
          <small class="muted">{lampiranText.asIsHint}</small>
        </span>
      </label>
      {edits.removed && (
        <UndoLine name={edits.removed.nama} onUndo={edits.putBack} onDone={edits.forget} />
      )}
    </section>
  );
}

interface ArrivedProps {
  readonly file: File;
  readonly jenisList: readonly JenisLampiran[];
  readonly isBusy: boolean;
  readonly onChoose: (jenis: string) => void;
}

/** A file that another app shared: what is it here? */
function ArrivedChoice({ file, jenisList, isBusy, onChoose }: ArrivedProps) {
  return (
    <section class="card stack">
      <p>
        {lampiranText.arrived} <strong>{file.name}</strong> ({sizeText(file.size)})
      </p>
      {jenisList.map(({ jenis, nama }) => (
        <Button key={jenis} wide busy={isBusy} onClick={() => onChoose(jenis)}>
          {lampiranText.attachAs(nama)}
        </Button>
      ))}
    </section>
  );
}

/** Files of a jenis that this form does not know: shown, never lost. */
function unlisted(
  jenisList: readonly JenisLampiran[],
  lampiran: LampiranById,
): readonly JenisLampiran[] {
  const known = new Set(jenisList.map(({ jenis }) => jenis));
  const others = new Set(Object.values(lampiran).map(({ jenis }) => jenis));
  return [...others]
    .filter((jenis) => !known.has(jenis))
    .map((jenis) => ({ jenis, nama: lampiranText.other, isRequired: false }));
}

interface LampiranProgressProps {
  readonly desa: DesaCode;
  readonly lampiran: readonly Lampiran[];
}

/** How much of a report's files is at the server, in all; nothing when all of it is. */
function LampiranProgress({ desa, lampiran }: LampiranProgressProps) {
  const places = useLampiran(desa, lampiran);
  const waiting = lampiran.filter((one) => places?.placeOf(one).kind !== 'on-server');
  if (!places || waiting.length === 0) return null;
  const total = sum(lampiran.map(({ sizeBytes }) => sizeBytes));
  const sent = sum(
    lampiran.map((one) => {
      const place = places.placeOf(one);
      if (place.kind === 'on-server') return one.sizeBytes;
      return place.kind === 'sending' ? (one.sizeBytes * place.percent) / 100 : 0;
    }),
  );
  const words = lampiranText.sentOf(sent, total);
  return (
    <div>
      <p>
        {lampiranText.sendingAll(waiting.length)} · {words}
      </p>
      <Bar label={lampiranText.sendingLabel} of={total} value={sent} words={words} />
    </div>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

interface Draft {
  readonly desa: DesaCode;
  readonly lampiran: LampiranById;
  readonly onChange: (edit: (lampiran: LampiranById) => LampiranById) => void;
}

/** What a person does with the files of a draft; one that was taken out can be put back. */
function useLampiranEdits({ desa, lampiran, onChange }: Draft) {
  const { phone, sync } = useApp();
  const [removed, setRemoved] = useState<readonly [id: string, Lampiran] | null>(null);
  const put = (id: string, one: Lampiran): void => onChange((all) => ({ ...all, [id]: one }));
  const send = (one: Lampiran): void =>
    void sendAgain(phone.files, fileId({ desa, ...one })).then(sync.poke);
  const remove = (id: string, one: Lampiran): void => {
    onChange(without(id));
    setRemoved([id, one]);
    const others = Object.values(without(id)(lampiran));
    if (others.some(({ sha256 }) => sha256 === one.sha256)) return;
    void withdrawFile(phone.files, fileId({ desa, ...one }));
  };
  const putBack = (): void => {
    if (!removed) return;
    put(...removed);
    send(removed[1]);
  };
  const forget = (): void => setRemoved(null);
  return { put, send, remove, removed: removed?.[1] ?? null, putBack, forget };
}

function without(id: string): (lampiran: LampiranById) => LampiranById {
  return (all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== id));
}
