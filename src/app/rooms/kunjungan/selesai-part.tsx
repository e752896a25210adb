import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { kekuranganOf } from '../../../domain/kunjungan/kunjungan.ts';
import { useApp } from '../../app-context.ts';
import { finishKunjungan } from './finish-kunjungan.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useToday } from '../../kit/use-now.ts';
import { paths } from '../../paths.ts';
import { formKunjungan as words, kekuranganText } from './words.ts';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';

/** The last look: what is still missing, then the visit is finished or thrown away. */
export function SelesaiPart({ draft }: { readonly draft: KunjunganDraft }) {
  const app = useApp();
  const { route } = useLocation();
  const today = useToday();
  const [isDropping, setDropping] = useState(false);
  const [isBusy, run] = useBusy();
  const { row, kunjungan, keeper } = draft;
  const missing = kekuranganOf(kunjungan, today);
  const finish = () => run(() => finishKunjungan(app, row, kunjungan));
  const drop = () =>
    run(async () => {
      await app.phone.kunjungan.drop(row.id);
      route(paths.kunjunganList);
    });
  return (
    <>
      {missing.length > 0 ? (
        <section class="card stack" data-tone="warn">
          <h2>{words.missing}</h2>
          <ul class="bullets">
            {missing.map((one) => (
              <li key={one}>{kekuranganText[one]}</li>
            ))}
          </ul>
        </section>
      ) : (
        <section class="card stack">
          <h2>{words.ready}</h2>
          <p>{words.readyLead}</p>
          <Button
            look="main"
            icon="send"
            wide
            busy={isBusy}
            disabled={keeper.state.value !== 'saved'}
            onClick={finish}
          >
            {words.finish}
          </Button>
        </section>
      )}
      <Button look="plain" icon="trash" onClick={() => setDropping(true)}>
        {words.drop}
      </Button>
      {isDropping && (
        <Confirm
          title={words.dropTitle}
          yes={words.drop}
          no={words.cancel}
          busy={isBusy}
          onYes={drop}
          onNo={() => setDropping(false)}
          lead={words.dropLead}
        />
      )}
    </>
  );
}
