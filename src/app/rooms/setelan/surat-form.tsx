import { controlsOf } from '../../keeper/use-kept.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { penandatanganOf } from '../surat/signature-block.tsx';
import { SignerFields } from '../surat/signer-fields.tsx';
import { kopText as words } from '../surat/words.ts';
import { SettingForm } from './setting-form.tsx';

const KOP_LINES = 4;

/** Letterhead and signatory. */
export function SuratForm() {
  return (
    <SettingForm
      name="surat"
      begin={(value) =>
        value ?? { kop: [], kota: '', polaNomor: '', penandatangan: penandatanganOf(null) }
      }
      valueOf={(surat) => ({ ...surat, kop: surat.kop.filter((line) => line.trim() !== '') })}
    >
      {({ content, change }) => {
        const { input } = controlsOf(content, change);
        const kop = Array.from({ length: KOP_LINES }, (_, index) => content.kop[index] ?? '');
        return (
          <>
            {kop.map((line, index) => (
              <TextField
                key={index}
                label={words.kop(index + 1)}
                maxLength={200}
                value={line}
                onInput={(text) => change({ kop: kop.with(index, text) })}
              />
            ))}
            <TextField label={words.kota} maxLength={200} {...input('kota')} />
            <TextField
              label={words.polaNomor}
              hint={words.polaHint}
              maxLength={200}
              {...input('polaNomor')}
            />
            <SelectField
              label={words.hasilEvaluasi}
              options={[
                ['camat', words.oleh.camat],
                ['bupati', words.oleh.bupati],
              ]}
              value={content.hasilEvaluasi ?? 'camat'}
              onChange={(hasilEvaluasi) => change({ hasilEvaluasi })}
            />
            <TextField
              label={words.pelimpahan}
              hint={words.pelimpahanHint}
              maxLength={200}
              value={content.pelimpahan ?? ''}
              onInput={(pelimpahan) => change({ pelimpahan })}
            />
            <SignerFields
              penandatangan={content.penandatangan}
              onInput={(penandatangan) => change({ penandatangan })}
            />
          </>
        );
      }}
    </SettingForm>
  );
}
