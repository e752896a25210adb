import { useEffect, useRef } from 'preact/hooks';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { fungsiName } from '../../../domain/reports/apbdes/kode-fungsi.ts';
import { rekeningName } from '../../../domain/reports/apbdes/kode-rekening.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { RupiahField } from '../../components/rupiah-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { realisasiFindingText } from '../../text/realisasi-findings.ts';
import { realisasiFormText } from '../../text/realisasi-form.ts';
import { lineTitle } from '../apbdes/line-title.ts';
import { lineBagian } from '../apbdes/section-of.ts';
import { SumberDanaChoice } from '../apbdes/sumber-dana-choice.tsx';
import { about } from '../frame/form-context.ts';
import { changeLine } from './edits.ts';
import { LineFacts } from './line-facts.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { line: words } = realisasiFormText;

interface Props {
  readonly id: string;
  readonly line: RealisasiLine;
}

/** The amount under the thumb, the keyboard already there; what it is compared with stands around it. */
export function LineFields({ id, line }: Props) {
  const { change, findings, remarks, period } = useRealisasiForm();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const { rekening, fungsi, anggaran, realisasi } = line;
  const put = (fields: Partial<RealisasiLine>) => change(changeLine(id, fields));
  return (
    <>
      <div>
        <strong>{lineTitle(line)}</strong>
        {fungsi !== null && (
          <p class="small">
            <span class="kode">{fungsi}</span> {fungsiName(fungsi)}
          </p>
        )}
        <p class="small">
          <span class="kode">{rekening}</span> {rekeningName(rekening)}
        </p>
      </div>
      {about(remarks, 'lines', id).map(({ text }, index) => (
        <p key={index} class="line-remark">
          <Icon name="remark" size={20} />
          {text}
        </p>
      ))}
      <div class="big-amount" ref={field}>
        <RupiahField
          label={words.realisasi}
          hint={words.hint[lineBagian(rekening)](period)}
          value={realisasi}
          onInput={(amount) => put({ realisasi: amount })}
        />
      </div>
      {anggaran !== null && realisasi !== anggaran && (
        <Button wide onClick={() => put({ realisasi: anggaran })}>
          {words.same} ({formatRp(anggaran)})
        </Button>
      )}
      <LineFacts id={id} line={line} />
      {anggaran === null && (
        <>
          <TextField
            label={words.uraian}
            hint={words.uraianHint}
            rows={2}
            maxLength={300}
            value={line.uraian}
            onInput={(uraian) => put({ uraian })}
          />
          <SumberDanaChoice
            value={line.sumberDana}
            onChoose={(sumberDana) => put({ sumberDana })}
          />
        </>
      )}
      <FindingList
        findings={about(findings, 'lines', id).filter(({ rule }) => rule !== 'unfilled')}
        sentence={realisasiFindingText}
      />
    </>
  );
}
