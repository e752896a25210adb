import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { Icon } from '../../components/icon.tsx';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { useForm } from './form-context.ts';
import { lineTitle } from './line-title.ts';

const { remarks: words } = apbdesFormText;

/** What the kecamatan said, on top of the form; a tap leads to the line. */
export function ReturnedRemarks() {
  const { remarks, view, content, open } = useForm();
  if (remarks.length === 0 || !view.verdict) return null;
  const { by, decidedAt } = view.verdict;
  return (
    <section class="card stack" data-tone="bad" aria-label={words.title(remarks.length)}>
      <h2>{words.title(remarks.length)}</h2>
      <p class="small">{words.by(by.nama, formatWaktu(decidedAt))}</p>
      <ul class="findings">
        {remarks.map(({ where, text }, index) => {
          const line = where[0] === 'lines' ? content.lines[where[1] ?? ''] : undefined;
          const place =
            where.length === 0
              ? words.whole
              : line
                ? lineTitle(line)
                : (where[1] ?? words.lineGone);
          return (
            <li key={index}>
              <button
                type="button"
                class="finding"
                data-level="blocks"
                disabled={where.length === 0}
                onClick={() => open(where)}
              >
                <Icon name="remark" />
                <span>
                  {text}
                  <span class="finding-basis">{place}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
