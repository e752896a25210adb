import { rupiah } from '../../../domain/basics/rupiah.ts';
import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import { putUsulan } from '../../../domain/reports/musyawarah/edits.ts';
import type { Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { CountField } from '../../kit/count-field.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { musyawarahFindingText } from './findings-words.ts';
import { bidangNames } from './words.ts';
import { usulanText as words } from './form-words.ts';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { about } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { VolumeFields } from '../fields/volume-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onRemove: (id: string, usulan: Usulan) => void;
}

/** One proposal under the hands; every key goes to disk. */
export function UsulanSheet({ id, onClose, onRemove }: Props) {
  const { content, change, findings, remarks } = useMusyawarahForm();
  useFieldInAddress();
  const usulan = content.usulan[id];
  const put = (fields: Partial<Usulan>) =>
    change((kept) => {
      const now = kept.usulan[id] ?? usulan;
      return now ? putUsulan(id, { ...now, ...fields })(kept) : kept;
    });
  return (
    <EntrySheet
      title={words.title}
      isGone={!usulan}
      remarks={about(remarks, 'usulan', id)}
      findings={about(findings, 'usulan', id)}
      sentence={musyawarahFindingText}
      onClose={onClose}
      onRemove={() => usulan && onRemove(id, usulan)}
    >
      {usulan && (
        <>
          <UsulanFields usulan={usulan} put={put} />
          <OutcomeFields usulan={usulan} put={put} />
        </>
      )}
    </EntrySheet>
  );
}

interface FieldsProps {
  readonly usulan: Usulan;
  readonly put: (fields: Partial<Usulan>) => void;
}

const bidangOptions = [
  ['', words.noBidang] as const,
  ...bidangNames.map((name, index) => [String(index + 1), name] as const),
];

function UsulanFields({ usulan, put }: FieldsProps) {
  return (
    <>
      <TextField
        name="uraian"
        label={words.uraian}
        hint={words.uraianHint}
        maxLength={300}
        value={usulan.uraian}
        onInput={(uraian) => put({ uraian })}
      />
      <TextField
        name="lokasi"
        label={words.lokasi}
        hint={words.lokasiHint}
        maxLength={300}
        value={usulan.lokasi}
        onInput={(lokasi) => put({ lokasi })}
      />
      <CountField
        name="prioritas"
        label={words.prioritas}
        hint={words.prioritasHint}
        least={1}
        most={999}
        value={usulan.prioritas}
        onInput={(prioritas) => put({ prioritas })}
      />
      <SelectField
        label={words.bidang}
        hint={words.bidangHint}
        value={usulan.bidang === null ? '' : String(usulan.bidang)}
        options={bidangOptions}
        onChange={(chosen) => put({ bidang: chosen === '' ? null : Number(chosen) })}
      />
      <VolumeFields value={usulan} put={put} />
      <RupiahField
        label={words.perkiraanBiaya}
        hint={words.perkiraanBiayaHint}
        value={usulan.perkiraanBiaya}
        onInput={(amount) => put({ perkiraanBiaya: withoutSign(amount) })}
      />
    </>
  );
}

/** An estimate is never below nothing: a minus typed by mistake goes. */
function withoutSign(amount: Rupiah | null): Rupiah | null {
  return amount === null ? null : rupiah(Math.abs(amount));
}
