import type { ComponentChildren } from 'preact';
import { isNihil } from '../../../domain/reports/nihil.ts';
import { RefusalNote } from '../../standing/refusal-note.tsx';
import { paths } from '../../paths.ts';
import { formText as words } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { FindingCounts } from './finding-counts.tsx';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';
import { NihilAnswer, NihilOffer } from './nihil-answer.tsx';
import { PartLink, PartRow } from './part-row.tsx';
import { ReturnedRemarks } from './returned-remarks.tsx';

interface Props {
  /** Above the parts: how to begin, or what the report says so far. */
  readonly lead?: ComponentChildren;
  /** The kind's own `PartRow`s. */
  readonly children: ComponentChildren;
  /** Below: tools, also as `PartRow`s. */
  readonly tools?: ComponentChildren;
  /** The kind's sums below, where it has any. */
  readonly withFoot?: boolean;
  /** Nothing is filled in yet: only then "there is none" is offered. */
  readonly isEmpty: boolean;
}

/** The form at a glance: what needs an eye, the parts, and the way to file it. */
export function FormOverview({ lead, children, tools, withFoot = true, isEmpty }: Props) {
  const { kind, tahun, content, view, findings, definition } = useForm();
  const conflicts = view.local?.conflicts.length ?? 0;
  const nihil = definition.nihil && isNihil(content);
  return (
    <FormPage
      title={reportTitle(kind, tahun)}
      back={paths.home}
      withFoot={withFoot && !isEmpty && !nihil}
    >
      <div class="stack">
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
        {nihil ? <NihilAnswer /> : lead}
        <ul class="list">
          {!nihil && children}
          <PartRow
            bagian="periksa"
            title={words.periksa}
            icon="send"
            detail={<FindingCounts findings={findings} />}
          />
        </ul>
        {!nihil && tools && (
          <ul class="list" aria-label={words.tools}>
            {tools}
          </ul>
        )}
        {!nihil && isEmpty && <NihilOffer />}
      </div>
    </FormPage>
  );
}
