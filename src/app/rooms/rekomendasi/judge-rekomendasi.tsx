import { useState } from 'preact/hooks';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { useApp } from '../../app-context.ts';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { judgeRekomendasi } from './commands.ts';
import type { RekomendasiSheetProps } from './rekomendasi-fields.tsx';
import { rekomendasiText as words } from './words.ts';

/** The kecamatan's word on a follow-up: done, or what is still missing. */
export function JudgeRekomendasi({ rekomendasi }: Pick<RekomendasiSheetProps, 'rekomendasi'>) {
  const app = useApp();
  const [asked, setAsked] = useState<'selesai' | 'diminta-lagi' | null>(null);
  const close = () => setAsked(null);
  const accept = () => judgeRekomendasi(app, rekomendasi, { outcome: 'selesai', text: '' });
  return (
    <div class="row">
      <Button icon="remark" onClick={() => setAsked('diminta-lagi')}>
        {words.again}
      </Button>
      <Button look="main" icon="check" onClick={() => setAsked('selesai')}>
        {words.accept}
      </Button>
      {asked === 'selesai' && (
        <ConfirmWork
          title={words.acceptTitle}
          lead={words.acceptLead}
          yes={words.accept}
          no={words.cancel}
          onYes={() => accept().then(close)}
          onNo={close}
        />
      )}
      {asked === 'diminta-lagi' && <AgainSheet rekomendasi={rekomendasi} onClose={close} />}
    </div>
  );
}

/** What is still missing, in words. */
function AgainSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const kept = useKept(`rekomendasi/minta-lagi/${rekomendasi.rekomendasi}`, { text: '' });
  if (!kept) return null;
  const { content, change } = kept;
  const ask = async (note: string) => {
    if (content.text.trim() === '') return words.againMissing;
    return judgeRekomendasi(app, rekomendasi, { outcome: 'diminta-lagi', ...content, note });
  };
  return (
    <KeptSheet
      kept={kept}
      title={words.againTitle}
      submit={{ children: words.again }}
      onSend={ask}
      onClose={onClose}
    >
      <TextField
        label={words.againTitle}
        rows={4}
        maxLength={2000}
        {...controlsOf(content, change).input('text')}
      />
    </KeptSheet>
  );
}
