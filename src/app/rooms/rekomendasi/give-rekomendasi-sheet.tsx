import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { useApp } from '../../app-context.ts';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { desaOptions } from '../../office/desa-options.ts';
import { giveRekomendasi } from './commands.ts';
import { RekomendasiFields, type RekomendasiWords } from './rekomendasi-fields.tsx';
import { rekomendasiText as words } from './words.ts';

interface Written extends RekomendasiWords {
  readonly desa: DesaCode | '';
}

interface Props {
  /** To choose from; one alone is not asked. */
  readonly desaList: readonly Desa[];
  readonly onClose: () => void;
}

/** It comes of no visit and no evaluation. */
const source = { kind: 'surat', id: '', tentang: '' } as const;

/** Writes a recommendation to a desa. */
export function GiveRekomendasiSheet({ desaList, onClose }: Props) {
  const app = useApp();
  const kept = useKept<Written>(`rekomendasi/beri/${source.kind}/${source.id}`, {
    desa: only(desaList),
    text: '',
    kepada: '',
    due: null,
  });
  if (!kept) return null;
  const { content, change } = kept;
  const give = async (note: string) => {
    const { desa, text } = content;
    if (desa === '') return words.desaMissing;
    if (text.trim() === '') return words.wordsMissing;
    return giveRekomendasi(app, { ...content, desa, source, note });
  };
  return (
    <KeptSheet
      kept={kept}
      title={words.add}
      submit={{ icon: 'send', children: words.give }}
      onSend={give}
      onClose={onClose}
    >
      {desaList.length > 1 && (
        <SelectField<DesaCode | ''>
          label={words.desa}
          options={[['', words.desaMissing], ...desaOptions(desaList)]}
          {...controlsOf(content, change).choice('desa')}
        />
      )}
      <RekomendasiFields fields={content} onChange={change} />
    </KeptSheet>
  );
}

function only(desaList: readonly Desa[]): DesaCode | '' {
  const [one, ...others] = desaList;
  return one && others.length === 0 ? one.code : '';
}
