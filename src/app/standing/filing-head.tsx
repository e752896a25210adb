import { formatWaktu } from '../../domain/basics/tanggal.ts';
import type { FilingDoc } from '../../domain/standing/report-doc.ts';
import { useRead } from '../kit/use-read.ts';
import { useMe } from '../account/use-me.ts';
import { markOf } from './mark-of.ts';
import { titleOfReport } from './words.ts';
import { tandaTerimaText as words } from './tanda-terima-words.ts';
import { StateChip } from './state-chip.tsx';
import { Mark } from './mark.tsx';

/** Title, state, mark and times of a filed revision. */
export function FilingHead({ filing }: { readonly filing: FilingDoc }) {
  const me = useMe();
  const { receipt, times, kepalaDesa } = filing;
  const view = useRead((read) => read.report(filing.report), [filing.report]);
  const isLatest = view?.doc?.filing === filing.filing;
  // What the kecamatan decided and the server has not confirmed gets no mark here: it may not stand.
  const isUnsure = view?.pending === true && me.desa === null;
  const mark = view && isLatest && !isUnsure ? markOf({ ...view, isDirty: false }) : null;
  return (
    <header class="filing-head">
      <h2>{titleOfReport(filing.report)}</h2>
      <div class="row">
        {view?.doc && isLatest && <StateChip state={view.doc.state} />}
        {mark && <Mark kind={mark} withText />}
      </div>
      <p class="small">
        {words.number}: <strong class="angka">{receipt ?? words.noNumber}</strong>
        <br />
        {words.filedAt}: {formatWaktu(times.filedAt)}
        <br />
        {words.receivedAt}: {times.receivedAt ? formatWaktu(times.receivedAt) : words.notReceived}
        <br />
        {words.kepalaDesa}: {kepalaDesa}
      </p>
    </header>
  );
}
