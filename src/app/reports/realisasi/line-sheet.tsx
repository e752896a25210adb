import { useState, useEffect, useRef } from 'preact/hooks';
import type { RealisasiNode } from '../../../domain/reports/realisasi/tree.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { realisasiLinesText } from './parts-words.ts';
import { lineEdits } from './edits.ts';
import { linesInOrder, neighbourOf } from './line-order.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { fungsiName, rekeningName } from '../../../domain/reports/kode/kode-names.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { FieldOwner } from '../../kit/unread-texts.ts';
import { lineTitle } from '../lines/line-title.ts';
import { lineBagian } from '../lines/bagian.ts';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
import { about } from '../frame/form-context.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { filedRealisasi } from '../../../domain/reports/realisasi/checks/periods.ts';
import { percentOf, selisihOf } from '../../../domain/reports/realisasi/totals.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Facts } from '../../kit/facts.tsx';
import { formatPercent } from '../../kit/format-percent.ts';
import { realisasiFindingText } from './findings-words.ts';
import { periodText } from './words.ts';

const { line: words } = realisasiLinesText;

interface Props {
  readonly id: string;
  readonly root: RealisasiNode;
  /** The way to the next passes over the lines that are filled in. */
  readonly onlyUnfilled: boolean;
  readonly onGo: (id: string) => void;
  readonly onClose: () => void;
}

/** One line to fill in, and on to the next; every key goes to disk, there is nothing to save. */
export function LineSheet({ id, root, onlyUnfilled, onGo, onClose }: Props) {
  const { content } = useRealisasiForm();
  const line = content.lines[id];
  const order = linesInOrder(root);
  const position = order.findIndex((entry) => entry.id === id) + 1;
  const next = neighbourOf(order, id, { step: 1, onlyUnfilled });
  const previous = neighbourOf(order, id, { step: -1, onlyUnfilled: false });
  const isOutside = line?.anggaran === null;
  return (
    <Sheet
      title={isOutside ? words.outsidePlace : words.place(position, order.length)}
      onClose={onClose}
    >
      {line ? (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (next === null) onClose();
            else onGo(next);
          }}
        >
          <LineFields key={id} id={id} line={line} />
          <Button type="submit" look="main" wide>
            {next === null ? words.done : words.next}
          </Button>
          <div class="row">
            {previous !== null && (
              <Button look="plain" onClick={() => onGo(previous)}>
                {words.previous}
              </Button>
            )}
            {next !== null && (
              <Button look="plain" onClick={onClose}>
                {words.done}
              </Button>
            )}
            {isOutside && <RemoveLine id={id} onRemoved={onClose} />}
          </div>
          <LineMore key={`more ${id}`} id={id} line={line} />
        </form>
      ) : (
        <p>{words.gone}</p>
      )}
    </Sheet>
  );
}

/** Only what stands outside the budget can go: the other lines are the budget's. */
function RemoveLine({ id, onRemoved }: { readonly id: string; readonly onRemoved: () => void }) {
  const { change } = useRealisasiForm();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button icon="trash" look="danger" onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
      {isAsked && (
        <Confirm
          title={words.removeTitle}
          yes={words.remove}
          no={words.keep}
          isDanger
          onYes={() => {
            change(lineEdits.remove(id));
            onRemoved();
          }}
          onNo={() => setAsked(false)}
          lead={words.removeLead}
        />
      )}
    </>
  );
}

/** What the line is, and its amount under the thumb: the keyboard is already there. */
function LineFields({ id, line }: { readonly id: string; readonly line: RealisasiLine }) {
  const { change, remarks } = useRealisasiForm();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const { rekening, fungsi, anggaran, realisasi } = line;
  const put = (amount: RealisasiLine['realisasi']) =>
    change(lineEdits.change(id, { realisasi: amount }));
  return (
    <>
      <div>
        <strong>{lineTitle(line)}</strong>
        <p class="small muted one-line">
          <span class="kode">{fungsi ?? rekening}</span>{' '}
          {fungsi === null ? rekeningName(rekening) : fungsiName(fungsi)}
        </p>
        {anggaran !== null && <p class="angka">{words.budget(formatRp(anggaran))}</p>}
      </div>
      <EntryRemarks remarks={about(remarks, 'lines', id)} />
      <div class="big-amount" ref={field}>
        <FieldOwner.Provider value={id}>
          <RupiahField
            label={words.realisasi}
            hint={words.hint[lineBagian(rekening)]}
            value={realisasi}
            onInput={put}
          />
        </FieldOwner.Provider>
      </div>
      {anggaran !== null && (
        <Button wide disabled={realisasi === anggaran} onClick={() => put(anggaran)}>
          {words.same}
        </Button>
      )}
    </>
  );
}

/** Most desa never need it. */
const OutsideFields = lazyPart(() => import('./outside-fields.tsx'), 'OutsideFields');

/** Below the amount: what it is compared with and what was found; outside the budget also its words. */
function LineMore({ id, line }: { readonly id: string; readonly line: RealisasiLine }) {
  const { findings, kind, tahun } = useRealisasiForm();
  return (
    <>
      {line.anggaran === null && <OutsideFields id={id} line={line} />}
      <FindingList
        findings={about(findings, 'lines', id).filter(({ rule }) => rule !== 'unfilled')}
        sentence={realisasiFindingText}
      />
      <LineFacts id={id} line={line} />
      <p class="small muted">{words.help(periodText[kind](tahun))}</p>
    </>
  );
}

interface LineFactsProps {
  readonly id: string;
  readonly line: RealisasiLine;
}

/** What an amount is compared with: its anggaran, and what the earlier reports of the year said. */
function LineFacts({ id, line: { anggaran, realisasi, sumberDana } }: LineFactsProps) {
  const { related, tahun, kind } = useRealisasiForm();
  const earlier = (['realisasi-semester-1', 'realisasi-semester-2'] as const).flatMap((other) => {
    const line = other === kind ? null : filedRealisasi(related, { kind: other, tahun })?.lines[id];
    return line && line.realisasi !== null
      ? [[words.earlier[other], formatRp(line.realisasi)] as const]
      : [];
  });
  const amounts = { anggaran: anggaran ?? 0, realisasi: realisasi ?? 0 };
  const compared =
    anggaran === null || realisasi === null
      ? []
      : [
          [words.selisih, formatRp(selisihOf(amounts))] as const,
          [words.percent, formatPercent(percentOf(amounts))] as const,
        ];
  const source = sumberDana === '' ? [] : [[words.sumber, sumberDanaName(sumberDana)] as const];
  const facts = [...compared, ...earlier, ...source];
  if (facts.length === 0) return null;
  return (
    <div class="line-facts angka">
      <Facts facts={facts} />
    </div>
  );
}
