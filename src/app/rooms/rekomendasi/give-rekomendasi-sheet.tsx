import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { giveRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { rekomendasiText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { RekomendasiFields } from './rekomendasi-fields.tsx';
import type { RekomendasiWords } from './rekomendasi-fields.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';

interface Written extends RekomendasiWords {
  readonly desa: DesaCode | '';
}

interface Props {
  /** To choose from; one alone is not asked. */
  readonly desaList: readonly Desa[];
  readonly source: RekomendasiDoc['source'];
  readonly onClose: () => void;
}

/** Writes a recommendation to a desa. */
export function GiveRekomendasiSheet({ desaList, source, onClose }: Props) {
  const app = useApp();
  const kept = useKept<Written>(`rekomendasi/beri/${source.kind}/${source.id}`, {
    desa: only(desaList),
    text: '',
    kepada: '',
    due: null,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  if (!kept) return null;
  const { desa, ...fields } = kept.content;
  const give = () =>
    run(async () => {
      if (desa === '') return setProblem(words.desaMissing);
      if (fields.text.trim() === '') return setProblem(words.wordsMissing);
      await kept.send((note) => giveRekomendasi(app, { desa, ...fields, source, note }));
      onClose();
    });
  return (
    <Sheet title={words.add} onClose={onClose}>
      {desaList.length > 1 && (
        <SelectField<DesaCode | ''>
          label={words.desa}
          value={desa}
          options={[
            ['', words.desaMissing],
            ...desaList.map(({ code, name }) => [code, name] as const),
          ]}
          onChange={(chosen) => kept.change({ desa: chosen })}
        />
      )}
      <RekomendasiFields fields={fields} onChange={kept.change} />
      <KeptLine kept={kept} />
      <ErrorLine text={problem} />
      <Button look="main" icon="send" wide busy={isBusy} onClick={give}>
        {words.give}
      </Button>
    </Sheet>
  );
}

function only(desaList: readonly Desa[]): DesaCode | '' {
  const [one, ...others] = desaList;
  return one && others.length === 0 ? one.code : '';
}
