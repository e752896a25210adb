import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { RemarkList } from '../../standing/remark-list.tsx';
import { returnedText as words } from './words.ts';
import { useForm } from './form-context.ts';

/** What the kecamatan said, on top of the form; a tap leads to the place. */
export function ReturnedRemarks() {
  const { remarks, view, content, open, definition } = useForm();
  if (remarks.length === 0 || !view.verdict) return null;
  const { by, decidedAt } = view.verdict;
  return (
    <section class="card stack" data-tone="bad" aria-label={words.title(remarks.length)}>
      <h2>{words.title(remarks.length)}</h2>
      <p class="small">{words.by(by.nama, formatWaktu(decidedAt))}</p>
      <RemarkList
        remarks={remarks}
        content={content}
        fieldNames={definition.fieldNames}
        onOpen={open}
      />
    </section>
  );
}
