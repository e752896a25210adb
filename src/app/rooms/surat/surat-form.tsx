import { useState } from 'preact/hooks';
import type { SuratHole } from '../../../domain/surat/holes.ts';
import { isOpenNomor } from '../../../domain/surat/nomor.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { SignerFields } from './signer-fields.tsx';
import { holeNames, useHoles } from './use-holes.tsx';
import { catatSuratText as words, suratText } from './words.ts';
import type { LetterHead } from './letter.tsx';

interface Props {
  /** Its first number, not a correction. */
  readonly isNew: boolean;
  /** What the paper still lacks. */
  readonly holes: readonly SuratHole[];
  readonly head: LetterHead;
  readonly onInput: (head: LetterHead) => void;
  readonly onRecord: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Number and date from the agenda, and who signs. */
export function SuratForm({ isNew, holes, head, onInput, onRecord, onCancel }: Props) {
  const [isBusy, run] = useBusy();
  const [problem, setProblem] = useState<string | null>(null);
  const { ask, question } = useHoles(holes);
  const { input } = controlsOf(head, (changed) => onInput({ ...head, ...changed }));
  const record = () => {
    const found = problemOf(head);
    setProblem(found);
    if (found === null) ask(() => run(onRecord));
  };
  return (
    <>
      <h2>{isNew ? suratText.fill : words.correct}</h2>
      <div class="letter-fields">
        <TextField
          label={suratText.nomor}
          hint={suratText.nomorHint}
          maxLength={100}
          {...input('nomor')}
        />
        <DateField label={suratText.tanggal} {...input('tanggal')} />
      </div>
      <Signer head={head} onInput={onInput} />
      {holes.length > 0 && <p data-tone="warn">{suratText.missing(holeNames(holes))}</p>}
      <ErrorLine text={problem} />
      <div class="row">
        <Button look="main" icon={isNew ? 'print' : 'check'} busy={isBusy} onClick={record}>
          {isNew ? words.record : words.save}
        </Button>
        {isNew ? (
          <Button onClick={() => ask(() => window.print())}>{suratText.printDraft}</Button>
        ) : (
          <Button onClick={onCancel}>{words.cancel}</Button>
        )}
      </div>
      {question}
    </>
  );
}

function Signer({ head, onInput }: Pick<Props, 'head' | 'onInput'>) {
  const { penandatangan } = head;
  return (
    <details>
      <summary>
        {words.signer}: {penandatangan.nama || suratText.placeholders.nama}
      </summary>
      <p class="small muted">{words.signerHint}</p>
      <div class="letter-fields">
        <SignerFields
          penandatangan={penandatangan}
          onInput={(changed) => onInput({ ...head, penandatangan: changed })}
        />
      </div>
    </details>
  );
}

function problemOf({ nomor, tanggal }: LetterHead): string | null {
  if (isOpenNomor(nomor)) return words.noNomor;
  return tanggal === null ? words.noTanggal : null;
}
