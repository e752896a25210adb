import { rupiah } from '../../../domain/basics/rupiah.ts';
import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import { putUsulan } from '../../../domain/reports/musyawarah/edits.ts';
import type { Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { RupiahField } from '../../components/rupiah-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../components/text-field.tsx';
import { musyawarahFindingText } from '../../text/musyawarah-findings.ts';
import { bidangNames } from '../../text/musyawarah.ts';
import { hadirText, usulanText as words } from '../../text/musyawarah-form.ts';
import { about } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { NumberField } from './number-field.tsx';
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
  if (!usulan)
    return (
      <Sheet title={words.title} onClose={onClose}>
        <p>{words.gone}</p>
      </Sheet>
    );
  const put = (fields: Partial<Usulan>) =>
    change((kept) => putUsulan(id, { ...(kept.usulan[id] ?? usulan), ...fields })(kept));
  return (
    <Sheet title={words.title} onClose={onClose}>
      {about(remarks, 'usulan', id).map(({ text }, index) => (
        <p key={index} class="line-remark">
          <Icon name="remark" size={20} />
          {text}
        </p>
      ))}
      <UsulanFields usulan={usulan} put={put} />
      <OutcomeFields usulan={usulan} put={put} />
      <FindingList findings={about(findings, 'usulan', id)} sentence={musyawarahFindingText} />
      <Button look="main" wide onClick={onClose}>
        {hadirText.done}
      </Button>
      <Button icon="trash" look="danger" wide onClick={() => onRemove(id, usulan)}>
        {words.remove}
      </Button>
    </Sheet>
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
      <NumberField
        name="prioritas"
        label={words.prioritas}
        min={1}
        max={999}
        value={usulan.prioritas}
        onInput={(prioritas) => put({ prioritas })}
      />
      <SelectField
        label={words.bidang}
        value={usulan.bidang === null ? '' : String(usulan.bidang)}
        options={bidangOptions}
        onChange={(chosen) => put({ bidang: chosen === '' ? null : Number(chosen) })}
      />
      <div class="two">
        <TextField
          name="volume"
          label={words.volume}
          inputMode="decimal"
          maxLength={40}
          value={usulan.volume}
          onInput={(volume) => put({ volume })}
        />
        <TextField
          name="satuan"
          label={words.satuan}
          maxLength={40}
          value={usulan.satuan}
          onInput={(satuan) => put({ satuan })}
        />
      </div>
      <RupiahField
        label={words.perkiraanBiaya}
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
