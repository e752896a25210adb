import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { Amount } from '../../kit/amount.tsx';
import { about } from '../frame/form-context.ts';
import { LineButton } from '../lines/line-button.tsx';
import { lineTitle } from '../lines/line-title.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

interface Props {
  readonly id: string;
  readonly line: ApbdesLine;
  /** Somebody came for this line. */
  readonly isTarget: boolean;
  readonly onOpen: () => void;
}

/** One line: what, from which fund, how much. */
export function LineRow({ id, line, isTarget, onOpen }: Props) {
  const { findings, remarks } = useApbdesForm();
  const { rekening, sumberDana, volume, satuan, anggaran, sebelum } = line;
  return (
    <LineButton
      id={id}
      title={lineTitle(line)}
      meta={
        <>
          <span class="kode">{rekening}</span>
          {sumberDana !== '' && <span class="chip">{sumberDana}</span>}
          {volume !== '' && `${volume} ${satuan}`}
        </>
      }
      amount={<Amount amount={anggaran} before={sebelum} />}
      findings={about(findings, 'lines', id)}
      remarks={about(remarks, 'lines', id)}
      isTarget={isTarget}
      onOpen={onOpen}
    />
  );
}
