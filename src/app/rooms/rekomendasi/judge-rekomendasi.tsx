import { useState } from 'preact/hooks';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { judgeRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { rekomendasiText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly rekomendasi: RekomendasiDoc;
}

/** The kecamatan's word on a follow-up: done, or what is still missing. */
export function JudgeRekomendasi({ rekomendasi }: Props) {
  const app = useApp();
  const [asked, setAsked] = useState<'selesai' | 'diminta-lagi' | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const judge = (outcome: 'selesai' | 'diminta-lagi') =>
    run(async () => {
      if (outcome === 'diminta-lagi' && text.trim() === '') return setProblem(words.againMissing);
      await judgeRekomendasi(app, rekomendasi, { outcome, text });
      setAsked(null);
    });
  return (
    <div class="row">
      <Button icon="remark" onClick={() => setAsked('diminta-lagi')}>
        {words.again}
      </Button>
      <Button look="main" icon="check" onClick={() => setAsked('selesai')}>
        {words.accept}
      </Button>
      {asked === 'selesai' && (
        <Confirm
          title={words.acceptTitle}
          yes={words.accept}
          no={words.cancel}
          busy={isBusy}
          onYes={() => judge('selesai')}
          onNo={() => setAsked(null)}
        >
          <p>{words.acceptLead}</p>
        </Confirm>
      )}
      {asked === 'diminta-lagi' && (
        <Sheet title={words.againTitle} onClose={() => setAsked(null)}>
          <TextField
            label={words.againTitle}
            rows={4}
            maxLength={2000}
            value={text}
            onInput={setText}
          />
          <ErrorLine text={problem} />
          <Button look="main" wide busy={isBusy} onClick={() => judge('diminta-lagi')}>
            {words.again}
          </Button>
        </Sheet>
      )}
    </div>
  );
}
