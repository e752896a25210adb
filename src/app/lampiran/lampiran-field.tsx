import { useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { LampiranById } from '../../domain/reports/lampiran.ts';
import { ErrorLine } from '../kit/error-line.tsx';
import { UndoLine } from '../kit/undo-line.tsx';
import { useKeepFiles } from './use-keep-files.ts';
import { useLampiranEdits } from './use-lampiran-edits.ts';
import { useLampiran } from './use-lampiran.ts';
import { useOpenFile } from './use-open-file.ts';
import { keepProblemText, lampiranText } from './words.ts';
import { LampiranJenis, type JenisLampiran } from './lampiran-jenis.tsx';
import { LampiranOpened } from './lampiran-opened.tsx';
import { LampiranProgress } from './lampiran-progress.tsx';
import './lampiran.css';

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
  const { keep, ...keeping } = useKeepFiles(desa, edits.put);
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
          onRemove={edits.remove}
          onSendAgain={edits.send}
          onChoose={(chosen) => keep(chosen, { jenis: jenis.jenis, asIs })}
        />
      ))}
      <Keeping {...keeping} />
      <LampiranOpened file={file} />
      <AsIs checked={asIs} onChange={setAsIs} />
      {edits.removed && (
        <UndoLine name={edits.removed.nama} onUndo={edits.putBack} onDone={edits.forget} />
      )}
    </section>
  );
}

function Keeping({ isBusy, notKept }: Pick<ReturnType<typeof useKeepFiles>, 'isBusy' | 'notKept'>) {
  return (
    <>
      <div role="status">{isBusy && <p>{lampiranText.keeping}</p>}</div>
      {notKept.map(({ nama, problem }) => (
        <ErrorLine key={nama} text={`${nama}: ${keepProblemText[problem]}`} />
      ))}
    </>
  );
}

interface AsIsProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function AsIs({ checked, onChange }: AsIsProps) {
  return (
    <label class="lampiran-as-is">
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      <span>
        {lampiranText.asIs}
        <small class="muted">{lampiranText.asIsHint}</small>
      </span>
    </label>
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
    .map((jenis) => ({
      jenis,
      nama: lampiranText.other,
      isRequired: false,
    }));
}
