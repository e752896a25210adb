import { sumOf } from '../../../domain/basics/rupiah.ts';
import type { MusyawarahContent, Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { listUsulan } from '../../../domain/reports/musyawarah/start-from.ts';
import { dotted } from '../../kit/dotted.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { hasilNames } from './words.ts';
import { usulanText } from './form-words.ts';
import { documentText as words } from './document-words.ts';
import { useDocument } from './document-context.ts';
import { ChangeChip, Remarked } from './remarked.tsx';

const columns = [
  words.no,
  words.usulanKegiatan,
  [words.volume, 'doc-wide'],
  [words.biaya, 'num'],
  [words.hasil, 'doc-wide'],
] as const;

/** What was proposed, by priority, with its sum. */
export function UsulanTable({ content }: { readonly content: MusyawarahContent }) {
  const usulan = listUsulan(content);
  if (usulan.length === 0) return <p>{words.none}</p>;
  const sum = sumOf(usulan.map(([, { perkiraanBiaya }]) => perkiraanBiaya));
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.usulan}>
      <table class="doc">
        <TableHead names={columns} />
        <tbody>
          {usulan.map(([id, one]) => (
            <UsulanRow key={id} id={id} usulan={one} />
          ))}
          <tr data-level="total">
            <td />
            <td>{words.jumlah}</td>
            <td class="doc-wide" />
            <RupiahText in="td" class="num" of={sum} />
            <td class="doc-wide" />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function UsulanRow({ id, usulan }: { readonly id: string; readonly usulan: Usulan }) {
  const { before } = useDocument();
  const { prioritas, uraian, lokasi, volume, satuan, perkiraanBiaya, pengusul, opdTujuan } = usulan;
  const result = usulan.hasil === null ? '' : hasilNames[usulan.hasil];
  const output = `${volume} ${satuan}`.trim();
  const details = dotted(lokasi, pengusul, opdTujuan);
  return (
    <tr id={`usulan-${id}`}>
      <td class="num">{prioritas ?? '-'}</td>
      <td>
        {uraian || usulanText.noUraian}
        <span class="small doc-was">{details}</span>
        <span class="doc-narrow">{dotted(output, result)}</span>
        <ChangeChip now={usulan} was={before?.usulan[id]} />
        <Remarked where={['usulan', id]} name={uraian} />
      </td>
      <td class="doc-wide">{output}</td>
      <td class="num">{perkiraanBiaya === null ? '' : <RupiahText of={perkiraanBiaya} />}</td>
      <td class="doc-wide">{result}</td>
    </tr>
  );
}
