import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { Icon } from '../kit/icon.tsx';
import type { FilePlace } from './file-place.ts';
import { lampiranText } from './words.ts';
import { LampiranRow } from './lampiran-row.tsx';

/** One jenis of file that a kind of report asks for. */
export interface JenisLampiran {
  readonly jenis: string;
  /** As the office calls it, e.g. `Berita acara Musdes`. */
  readonly nama: string;
  readonly isRequired: boolean;
  /** What it must show, or its basis. */
  readonly hint?: string;
}

interface Props {
  readonly jenis: JenisLampiran;
  readonly entries: readonly (readonly [id: string, lampiran: Lampiran])[];
  readonly placeOf: (lampiran: Lampiran) => FilePlace;
  readonly opening: Lampiran | null;
  readonly onOpen: (lampiran: Lampiran) => void;
  readonly onRemove: (id: string, lampiran: Lampiran) => void;
  readonly onSendAgain: (lampiran: Lampiran) => void;
  readonly onChoose: (files: readonly File[]) => void;
}

/** The files of one jenis in a form, and the ways to add one. */
export function LampiranJenis({ jenis, entries, placeOf, opening, ...on }: Props) {
  const { nama, isRequired, hint } = jenis;
  return (
    <div class="lampiran-jenis">
      <h2>
        {nama}{' '}
        <span class="muted">({isRequired ? lampiranText.required : lampiranText.optional})</span>
      </h2>
      {hint && <p class="field-hint">{hint}</p>}
      {entries.length === 0 && <p class="muted">{lampiranText.none}</p>}
      <ul class="lampiran-rows">
        {entries.map(([id, one]) => (
          <LampiranRow
            key={id}
            lampiran={one}
            place={placeOf(one)}
            isOpening={opening?.sha256 === one.sha256}
            onOpen={() => on.onOpen(one)}
            onRemove={() => on.onRemove(id, one)}
            onSendAgain={() => on.onSendAgain(one)}
          />
        ))}
      </ul>
      <div class="lampiran-choices">
        <LampiranChoice by="camera" jenis={nama} onChoose={on.onChoose} />
        <LampiranChoice by="files" jenis={nama} onChoose={on.onChoose} />
      </div>
    </div>
  );
}

interface LampiranChoiceProps {
  readonly by: 'camera' | 'files';
  readonly jenis: string;
  readonly onChoose: (files: readonly File[]) => void;
}

const accepted = 'image/*,application/pdf,.pdf,.xlsx,.docx,.csv,.txt';

/** A button that opens the camera, or the device's files. */
function LampiranChoice({ by, jenis, onChoose }: LampiranChoiceProps) {
  const isCamera = by === 'camera';
  return (
    <label class="button" data-look="quiet">
      <Icon name="plus" size={22} />
      {isCamera ? lampiranText.takePhoto : lampiranText.choose}
      <input
        class="sr-only"
        type="file"
        aria-label={isCamera ? lampiranText.takePhotoOf(jenis) : lampiranText.chooseFor(jenis)}
        accept={isCamera ? 'image/*' : accepted}
        capture={isCamera ? 'environment' : undefined}
        multiple={!isCamera}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
