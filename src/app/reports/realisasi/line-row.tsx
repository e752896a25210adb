import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { Icon } from '../../components/icon.tsx';
import { realisasiLinesText } from '../../text/realisasi-parts.ts';
import { lineTitle } from '../apbdes/line-title.ts';
import { about } from '../frame/form-context.ts';
import { Realised } from './realised.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { tree: words } = realisasiLinesText;

interface Props {
  readonly id: string;
  readonly line: RealisasiLine;
  /** Somebody came for this line. */
  readonly isTarget: boolean;
  readonly onOpen: (id: string) => void;
}

/** One line: what, from which fund, how much of how much; remarks and findings stand with it. */
export function LineRow({ id, line, isTarget, onOpen }: Props) {
  const { findings, remarks } = useRealisasiForm();
  const { rekening, fungsi, sumberDana, anggaran, realisasi } = line;
  const worst = about(findings, 'lines', id).find(
    ({ level, rule }) => level !== 'notice' && rule !== 'unfilled',
  );
  return (
    <button
      type="button"
      class="line"
      id={`baris-${id}`}
      data-target={isTarget || undefined}
      onClick={() => onOpen(id)}
    >
      <span class="line-words">
        {lineTitle(line)}
        <span class="line-meta">
          <span class="kode">
            {fungsi} {rekening}
          </span>
          {sumberDana !== '' && <span class="chip">{sumberDana}</span>}
          {worst && (
            <span class="line-flag" data-level={worst.level}>
              <Icon name="warning" size={18} />
              <span class="sr-only">{words.hasFinding}</span>
            </span>
          )}
        </span>
      </span>
      <Realised anggaran={anggaran} realisasi={realisasi} />
      {about(remarks, 'lines', id).map(({ text }, index) => (
        <span key={index} class="line-remark">
          <Icon name="remark" size={18} />
          {text}
        </span>
      ))}
    </button>
  );
}
