import { useState } from 'preact/hooks';
import type { CommandId } from '../../../domain/basics/ids.ts';
import type { Remark } from '../../../domain/standing/verdict-doc.ts';
import { useApp } from '../../app-context.ts';
import { withRemark } from './judge-filing.ts';
import { periksaText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly filing: CommandId;
  readonly where: readonly string[];
  /** What the remark is about, in words. */
  readonly place: string;
  readonly remarks: readonly Remark[];
  readonly onClose: () => void;
}

type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** One remark, on disk with every key. */
export function RemarkSheet({ filing, where, place, remarks, onClose }: Props) {
  const { phone } = useApp();
  const path = where.join('/');
  const [text, setText] = useState(
    () => remarks.find((remark) => remark.where.join('/') === path)?.text ?? '',
  );
  const [saving, setSaving] = useState<Saving>('idle');
  const write = (next: string) => {
    setText(next);
    setSaving('saving');
    phone.write.setRemarks(filing, withRemark(remarks, { where: [...where], text: next })).then(
      () => setSaving('saved'),
      () => setSaving('failed'),
    );
  };
  return (
    <Sheet title={words.remarkOn} onClose={onClose}>
      <p>
        <strong>{place}</strong>
      </p>
      <TextField
        label={words.remarkLabel}
        hint={words.remarkHelp}
        value={text}
        onInput={write}
        rows={4}
        maxLength={2000}
      />
      <p class="small muted" aria-live="polite">
        {saving === 'saving' && words.saving}
        {saving === 'saved' && words.saved}
      </p>
      <ErrorLine text={saving === 'failed' ? words.notSaved : null} />
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      {text !== '' && (
        <Button icon="trash" wide onClick={() => write('')}>
          {words.remove}
        </Button>
      )}
    </Sheet>
  );
}
