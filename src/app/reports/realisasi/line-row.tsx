import { Chip } from '../../kit/chip.tsx';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { lineTitle } from '../lines/line-title.ts';
import { about } from '../frame/form-context.ts';
import { LineButton } from '../lines/line-button.tsx';
import { Realised } from './realised.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

interface Props {
  readonly id: string;
  readonly line: RealisasiLine;
  /** Somebody came for this line. */
  readonly isTarget: boolean;
  readonly onOpen: (id: string) => void;
}

/** One line: what, from which fund, how much of how much; not filled in is no flag here. */
export function LineRow({ id, line, isTarget, onOpen }: Props) {
  const { findings, remarks } = useRealisasiForm();
  const { rekening, fungsi, sumberDana, anggaran, realisasi } = line;
  return (
    <LineButton
      id={id}
      title={lineTitle(line)}
      meta={
        <>
          <span class="kode">
            {fungsi} {rekening}
          </span>
          {sumberDana !== '' && <Chip>{sumberDana}</Chip>}
        </>
      }
      amount={<Realised anggaran={anggaran} realisasi={realisasi} />}
      findings={about(findings, 'lines', id).filter(({ rule }) => rule !== 'unfilled')}
      remarks={about(remarks, 'lines', id)}
      isTarget={isTarget}
      onOpen={() => onOpen(id)}
    />
  );
}
