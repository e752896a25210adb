import type { ComponentChildren } from 'preact';
import { lampiranOf } from '../../../domain/reports/lampiran.ts';
import { isNihil, nihilSchema } from '../../../domain/reports/report-rules.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { RefusalNote } from '../../standing/refusal-note.tsx';
import { paths } from '../../paths.ts';
import { reportTitle } from '../../standing/words.ts';
import { RemarkList } from '../../standing/remark-list.tsx';
import { formText as words, lampiranCountText, returnedText, nihilText } from './words.ts';
import { FindingCounts } from './finding-counts.tsx';
import { FormPage } from './form-page.tsx';
import { useFieldInAddress } from './use-field-in-address.ts';
import { useForm } from './form-context.ts';
import { PartLink, PartRow, type PartRowProps } from './part-row.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  /** Above the parts: how to begin, or what the report says so far. */
  readonly lead?: ComponentChildren;
  /** The kind's own parts in their order, and `lampiran` among them. */
  readonly rows: readonly (Row | false)[];
  /** What its parts are called, where a row does not say it. */
  readonly titles: Readonly<Record<string, string>>;
  /** Below: ways to fill it, or to print it. */
  readonly tools?: readonly (Row | false)[];
  /** Nothing is filled in yet: only then "there is none" is offered. */
  readonly isEmpty: boolean;
}

/** A way to a part; that to the files says itself how many there are. */
type Row = Omit<PartRowProps, 'title'> & Partial<Pick<PartRowProps, 'title'>>;

/** The form at a glance: what needs an eye, the parts, and the way to file it. */
export function FormOverview({ lead, rows, titles, tools = [], isEmpty }: Props) {
  const { kind, tahun, content, view, findings, nihil } = useForm();
  const conflicts = view.local?.conflicts.length ?? 0;
  const isNone = nihil !== null && isNihil(content);
  return (
    <FormPage
      title={reportTitle(kind, tahun)}
      back={paths.home}
      withFoot={!isEmpty && !isNone}
      stack
    >
      {conflicts > 0 && (
        <PartLink
          bagian="beda"
          title={words.beda}
          icon="warning"
          tone="warn"
          detail={String(conflicts)}
        />
      )}
      {view.local && <RefusalNote draft={view.local} />}
      <ReturnedRemarks />
      {isNone ? <NihilAnswer /> : lead}
      <ul class="list">
        {!isNone && <Rows rows={rows} titles={titles} />}
        <PartRow
          bagian="periksa"
          title={words.periksa}
          icon="send"
          detail={<FindingCounts findings={findings} />}
        />
      </ul>
      {!isNone && tools.some(Boolean) && (
        <ul class="list" aria-label={words.tools}>
          <Rows rows={tools} titles={titles} />
        </ul>
      )}
      {!isNone && isEmpty && <NihilOffer />}
    </FormPage>
  );
}

function Rows({ rows, titles }: Pick<Props, 'rows' | 'titles'>) {
  const { content } = useForm();
  const files = { icon: 'receipt', detail: lampiranCountText(lampiranOf(content).length) } as const;
  return (
    <>
      {rows.map(
        (row) =>
          row && (
            <PartRow
              key={row.bagian}
              title={{ lampiran: words.lampiran, ...titles }[row.bagian] ?? row.bagian}
              {...(row.bagian === 'lampiran' && files)}
              {...row}
            />
          ),
      )}
    </>
  );
}

/** What the kecamatan said, on top of the form; a tap leads to the place. */
function ReturnedRemarks() {
  const { remarks, view, content, open, definition } = useForm();
  if (remarks.length === 0 || !view.verdict) return null;
  const { by, decidedAt } = view.verdict;
  return (
    <section class="card stack" data-tone="bad" aria-label={returnedText.title(remarks.length)}>
      <h2>{returnedText.title(remarks.length)}</h2>
      <p class="small">{returnedText.by(by.nama, formatWaktu(decidedAt))}</p>
      <RemarkList
        remarks={remarks}
        content={content}
        fieldNames={definition.fieldNames}
        onOpen={open}
      />
    </section>
  );
}

/** The reason why there is none this year, and the way back. */
function NihilAnswer() {
  const { content, change, nihil } = useForm();
  useFieldInAddress();
  const alasan = nihilSchema.safeParse(content['nihil']).data?.alasan ?? '';
  return (
    <section class="card stack">
      <h2>{nihilText.title}</h2>
      <p>{nihil?.lead}</p>
      <TextField
        name="alasan"
        label={nihilText.alasan}
        hint={nihilText.alasanHint}
        rows={3}
        maxLength={1000}
        value={alasan}
        onInput={(text) => change((kept) => ({ ...kept, nihil: { alasan: text } }))}
      />
      <Button onClick={() => change((kept) => ({ ...kept, nihil: null }))}>
        {nihilText.cancel}
      </Button>
    </section>
  );
}

/** Says that there is none, for the kinds where that is an answer. */
function NihilOffer() {
  const { change, nihil } = useForm();
  if (!nihil) return null;
  return (
    <Button wide onClick={() => change((kept) => ({ ...kept, nihil: { alasan: '' } }))}>
      {nihil.action}
    </Button>
  );
}
