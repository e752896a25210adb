import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { Amount } from '../../components/amount.tsx';
import { Icon } from '../../components/icon.tsx';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { about } from '../frame/form-context.ts';
import { lineTitle } from './line-title.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

const { tree: words } = apbdesFormText;

interface Props {
  readonly id: string;
  readonly line: ApbdesLine;
  /** Somebody came for this line. */
  readonly isTarget: boolean;
  readonly onOpen: () => void;
}

/** One line: what, from which fund, how much; what was remarked or found on it stands below. */
export function LineRow({ id, line, isTarget, onOpen }: Props) {
  const { findings, remarks } = useApbdesForm();
  const { rekening, sumberDana, volume, satuan, anggaran, sebelum } = line;
  const remarked = about(remarks, 'lines', id);
  const worst = about(findings, 'lines', id).find(({ level }) => level !== 'notice');
  return (
    <button
      type="button"
      class="line"
      id={`baris-${id}`}
      data-target={isTarget || undefined}
      onClick={onOpen}
    >
      <span class="line-words">
        {lineTitle(line)}
        <span class="line-meta">
          <span class="kode">{rekening}</span>
          {sumberDana !== '' && <span class="chip">{sumberDana}</span>}
          {volume !== '' && `${volume} ${satuan}`}
          {worst && (
            <span class="line-flag" data-level={worst.level}>
              <Icon name={worst.level === 'blocks' ? 'stop' : 'warning'} size={18} />
              <span class="sr-only">{words.hasFinding}</span>
            </span>
          )}
        </span>
      </span>
      <Amount amount={anggaran} before={sebelum} />
      {remarked.map(({ text }, index) => (
        <span key={index} class="line-remark">
          <Icon name="remark" size={18} />
          {text}
        </span>
      ))}
    </button>
  );
}
