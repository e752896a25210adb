import { useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';
import type { RekomendasiDoc } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { giveRekomendasi } from '../commands/rekomendasi.ts';
import { useBusy } from '../hooks/use-busy.ts';
import { rekomendasiText as words } from '../text/rekomendasi.ts';
import { Button } from './button.tsx';
import { DateField } from './date-field.tsx';
import { ErrorLine } from './error-line.tsx';
import { KepadaField } from './kepada-field.tsx';
import { SelectField } from './select-field.tsx';
import { Sheet } from './sheet.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  /** To choose from; one alone is not asked. */
  readonly desaList: readonly Desa[];
  readonly source: RekomendasiDoc['source'];
  readonly onClose: () => void;
}

/** Writes a recommendation to a desa. */
export function GiveRekomendasiSheet({ desaList, source, onClose }: Props) {
  const app = useApp();
  const [desa, setDesa] = useState<DesaCode | ''>(only(desaList));
  const [text, setText] = useState('');
  const [kepada, setKepada] = useState('');
  const [due, setDue] = useState<Tanggal | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const give = () =>
    run(async () => {
      if (desa === '') return setProblem(words.desaMissing);
      if (text.trim() === '') return setProblem(words.wordsMissing);
      await giveRekomendasi(app, { desa, text, due, source, kepada });
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
          onChange={setDesa}
        />
      )}
      <TextField
        label={words.words}
        hint={words.wordsHint}
        rows={4}
        maxLength={2000}
        value={text}
        onInput={setText}
      />
      <KepadaField value={kepada} onInput={setKepada} />
      <DateField label={words.due} hint={words.dueHint} value={due} onInput={setDue} />
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
