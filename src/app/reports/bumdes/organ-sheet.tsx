import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { ORGAN_YEARS } from '../../../domain/reports/bumdes/aktif.ts';
import { jabatanSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { Organ } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { CountField } from '../../kit/count-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import type { EntryDesk } from '../frame/use-entry-desk.ts';
import { bumdesFindingText } from './findings-words.ts';
import { bumdesHints as hints, bumdesText as words, jabatanNames } from './words.ts';
import { changeEntry, removeEntry } from '../frame/entry-edits.ts';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { about } from '../frame/form-context.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

interface Props {
  readonly id: string;
  readonly desk: EntryDesk<Organ>;
}

/** One person of the organs; every key goes to disk, there is nothing to save. */
export function OrganSheet({ id, desk }: Props) {
  const { content, change, findings, remarks } = useBumdesForm();
  const organ = content.organ[id];
  const put = (fields: Partial<Organ>) =>
    change((kept) => ({ ...kept, organ: changeEntry(kept.organ, id, fields) }));
  const remove = () => {
    if (!organ) return;
    change((kept) => ({ ...kept, organ: removeEntry(kept.organ, id) }));
    desk.remove(id, organ);
  };
  const last = organ ? lastDayOf({ mulai: organ.mulai, selesai: null }, ORGAN_YEARS) : null;
  return (
    <EntrySheet
      title={words.organ.title}
      isGone={!organ}
      remarks={about(remarks, 'organ', id)}
      findings={about(findings, 'organ', id)}
      sentence={bumdesFindingText}
      onClose={desk.close}
      onRemove={remove}
    >
      {organ && (
        <>
          <SelectField
            label={words.organ.jabatan}
            hint={hints.jabatan}
            value={organ.jabatan}
            options={jabatanSchema.options.map((one) => [one, jabatanNames[one]] as const)}
            onChange={(jabatan) => put({ jabatan })}
          />
          <TextField
            label={words.organ.nama}
            hint={hints.orang}
            maxLength={120}
            value={organ.nama}
            onInput={(nama) => put({ nama })}
          />
          {organ.jabatan !== 'penasihat' && (
            <>
              <DateField
                label={words.organ.mulai}
                hint={last ? `${hints.mulai} ${hints.lastDay(formatTanggal(last))}` : hints.mulai}
                value={organ.mulai}
                onInput={(mulai) => put({ mulai })}
              />
              <CountField
                label={words.organ.periodeKe}
                hint={hints.periodeKe}
                value={organ.periodeKe}
                onInput={(periodeKe) => put({ periodeKe })}
              />
            </>
          )}
        </>
      )}
    </EntrySheet>
  );
}
