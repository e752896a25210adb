import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import type { MusyawarahCounts } from '../../../domain/reports/musyawarah/people.ts';
import { lkdNames, musyawarahText, unsurText } from './words.ts';

const { counts: words } = musyawarahText;

interface Props {
  readonly counts: MusyawarahCounts;
  /** The unsur stand open: on paper nobody can open them. */
  readonly isWhole?: boolean;
}

/** Who is there, live: people, L and P, kinds of LKD, unsur. It counts; it does not judge. */
export function CountsCard({ counts, isWhole = false }: Props) {
  const { orang, L, P, tanpaJenisKelamin, lkdKindCount, perLkd, perUnsur, tanpaUnsur } = counts;
  return (
    <section class="card counts" aria-label={words.hadir}>
      <dl class="counts-big angka">
        <Figure name={words.hadir} value={orang} />
        <Figure name={words.L} value={L} part="L" />
        <Figure name={words.P} value={P} part="P" />
      </dl>
      <div class="counts-bar" role="img" aria-label={words.bar(L, P)}>
        {L > 0 && <span data-part="L" style={{ flexGrow: L }} />}
        {P > 0 && <span data-part="P" style={{ flexGrow: P }} />}
        {tanpaJenisKelamin > 0 && <span style={{ flexGrow: tanpaJenisKelamin }} />}
      </div>
      {tanpaJenisKelamin > 0 && <p class="small muted">{words.unsaid(tanpaJenisKelamin)}</p>}
      <div>
        <p class="small" id="lkd-hadir">
          <strong>{words.lkd(lkdKindCount)}</strong> <span class="sr-only">{words.lkdLead}</span>
        </p>
        <ul class="count-chips" aria-labelledby="lkd-hadir">
          {enamJenis.map((kind) => (
            <CountChip key={kind} name={lkdNames[kind]} count={perLkd[kind]} />
          ))}
        </ul>
      </div>
      {perUnsur.length > 0 && (
        <details open={isWhole}>
          <summary class="small">{words.unsur}</summary>
          <ul class="count-chips">
            {perUnsur.map(([unsur, count]) => (
              <CountChip key={unsur} name={unsurText[unsur].name} count={count} />
            ))}
            {tanpaUnsur > 0 && <li class="chip">{words.noUnsur(tanpaUnsur)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number;
  readonly part?: 'L' | 'P';
}

function Figure({ name, value, part }: FigureProps) {
  return (
    <div data-part={part}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function CountChip({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <li class="chip angka" data-tone={count > 0 ? 'good' : undefined}>
      {name} {count}
    </li>
  );
}
