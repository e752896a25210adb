import { useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran, LampiranById } from '../../domain/reports/lampiran.ts';
import { useApp } from '../app-context.ts';
import { sendAgain, withdrawFile } from '../files/withdraw-file.ts';
import { useKeepFiles } from './use-keep-files.ts';
import { useLampiran } from './use-lampiran.ts';
import { useOpenFile } from './use-open-file.ts';
import { fileId } from '../store/phone-files.ts';
import { keepProblemText, lampiranText } from './words.ts';
import { ErrorLine } from '../kit/error-line.tsx';
import { LampiranJenis } from './lampiran-jenis.tsx';
import type { JenisLampiran } from './lampiran-jenis.tsx';
import { LampiranOpened } from './lampiran-opened.tsx';
import { LampiranProgress } from './lampiran-progress.tsx';
import { UndoLine } from '../kit/undo-line.tsx';
import './lampiran.css';

export type { JenisLampiran } from './lampiran-jenis.tsx';

interface Props {
  readonly desa: DesaCode;
  /** What this kind of report asks for, in its order. */
  readonly jenisList: readonly JenisLampiran[];
  readonly lampiran: LampiranById;
  /** Puts an edit of the content's `lampiran` into the draft. */
  readonly onChange: (edit: (lampiran: LampiranById) => LampiranById) => void;
}

interface Removed {
  readonly id: string;
  readonly lampiran: Lampiran;
}

/** The files of a draft: by camera or from the device, made small, kept on this phone, sent on their own. */
export function LampiranField({ desa, jenisList, lampiran, onChange }: Props) {
  const { phone, sync } = useApp();
  const [asIs, setAsIs] = useState(false);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const places = useLampiran(desa, Object.values(lampiran));
  const file = useOpenFile(desa);
  const put = (id: string, one: Lampiran): void => onChange((all) => ({ ...all, [id]: one }));
  const { keep, isBusy, notKept } = useKeepFiles(desa, put);
  const remove = (id: string, one: Lampiran): void => {
    onChange(without(id));
    setRemoved({ id, lampiran: one });
    const others = Object.entries(lampiran).filter(([other]) => other !== id);
    if (others.some(([, other]) => other.sha256 === one.sha256)) return;
    void withdrawFile(phone.files, fileId({ desa, ...one }));
  };
  const send = (one: Lampiran): void =>
    void sendAgain(phone.files, fileId({ desa, ...one })).then(sync.poke);
  if (!places) return null;
  return (
    <section class="lampiran stack">
      <LampiranProgress desa={desa} lampiran={Object.values(lampiran)} />
      {[...jenisList, ...unlisted(jenisList, lampiran)].map((jenis) => (
        <LampiranJenis
          key={jenis.jenis}
          jenis={jenis}
          entries={Object.entries(lampiran).filter(([, one]) => one.jenis === jenis.jenis)}
          placeOf={places.placeOf}
          opening={file.opening}
          onOpen={file.open}
          onRemove={remove}
          onSendAgain={send}
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
      {removed && (
        <UndoLine
          name={removed.lampiran.nama}
          onUndo={() => {
            put(removed.id, removed.lampiran);
            send(removed.lampiran);
          }}
          onDone={() => setRemoved(null)}
        />
      )}
    </section>
  );
}

function without(id: string): (lampiran: LampiranById) => LampiranById {
  return (all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== id));
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
    .map((jenis) => ({
      jenis,
      nama: lampiranText.other,
      isRequired: false,
    }));
}
