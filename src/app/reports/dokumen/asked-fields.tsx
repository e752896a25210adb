import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { CountField } from '../../kit/count-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { dokumenFieldNames as names, dokumenKindText, dokumenText as words } from './words.ts';
import { useDokumenForm } from './use-dokumen-form.ts';

/** The dates of a document: its own with its last day, and those that its rule counts from. */
export function AskedFields() {
  const { content, change, kind, tahun, asked } = useDokumenForm();
  const put = (fields: Partial<DokumenContent>) => change((kept) => ({ ...kept, ...fields }));
  const rule = asked.latest(content, tahun);
  const { periode } = content;
  return (
    <>
      {asked.asks.includes('pelantikan') && (
        <DateField
          name="tanggalPelantikan"
          label={names['tanggalPelantikan'] ?? ''}
          hint={words.pelantikanHint}
          value={content.tanggalPelantikan}
          onInput={(tanggalPelantikan) => put({ tanggalPelantikan })}
        />
      )}
      <DateField
        name="tanggal"
        label={dokumenKindText[kind].tanggal}
        {...(rule && { hint: words.deadline(formatTanggal(rule.latest)) })}
        value={content.tanggal}
        onInput={(tanggal) => put({ tanggal })}
      />
      {asked.asks.includes('musdes') && (
        <DateField
          name="tanggalMusdes"
          label={names['tanggalMusdes'] ?? ''}
          hint={words.musdesHint}
          value={content.tanggalMusdes}
          onInput={(tanggalMusdes) => put({ tanggalMusdes })}
        />
      )}
      {asked.asks.includes('periode') && (
        <>
          <div class="two">
            {(['mulai', 'selesai'] as const).map((side) => (
              <CountField
                key={side}
                name={`periode-${side}`}
                label={names[side] ?? ''}
                most={9999}
                value={periode[side]}
                onInput={(year) => put({ periode: { ...periode, [side]: year } })}
              />
            ))}
          </div>
          <p class="field-hint">{words.periodeHint}</p>
        </>
      )}
    </>
  );
}
