import { KembarPart } from './kembar-part.tsx';
import { UsulanPart } from './usulan-part.tsx';
import type { Acara } from '../../../domain/reports/musyawarah/schema.ts';
import { FieldList } from '../fields/field-list.tsx';
import { FormPage, useFieldInAddress } from '../frame/form-page.tsx';
import { acaraSection, signerFields } from './acara-fields.ts';
import { Help } from './help.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { musyawarahText } from './words.ts';
import { reportKey } from '../../../domain/basics/ids.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { useDesaName } from '../../office/use-kecamatan.ts';
import { documentText } from './document-words.ts';
import { MusyawarahDocument } from './document.tsx';
import { putKesepakatan, removeKesepakatan } from '../../../domain/reports/musyawarah/edits.ts';
import { TextField } from '../../kit/text-field.tsx';
import { useApp } from '../../app-context.ts';
import { hasilText as words } from './form-words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';

/** What is done before and after the meeting: at the door only the daftar hadir is needed. */
export const musyawarahParts = {
  kembar: KembarPart,
  acara: AcaraPart,
  hasil: HasilPart,
  usulan: UsulanPart,
  cetak: CetakPart,
} as const;

/** When, where, who led and who wrote: the head of the berita acara. */
function AcaraPart() {
  const { content, change } = useMusyawarahForm();
  useFieldInAddress();
  const edit = (put: (acara: Acara) => Acara) =>
    change((kept) => ({ ...kept, acara: put(kept.acara) }));
  return (
    <FormPage title={acaraSection.title} stack>
      <Help text={musyawarahText.help.acara} />
      <FieldList fields={acaraSection.fields} value={content.acara} onEdit={edit} />
      <h2>{musyawarahText.signers}</h2>
      <FieldList fields={signerFields} value={content.acara} onEdit={edit} />
    </FormPage>
  );
}

/** The papers of the meeting before they are filed: to be printed, read aloud and signed. */
function CetakPart() {
  const { report, kind, tahun, content } = useMusyawarahForm();
  const desaName = useDesaName(reportKey(report).desa);
  return (
    <FormPage title={musyawarahText.parts.cetak} stack>
      <div class="no-print">
        <Button look="main" icon="print" wide onClick={() => window.print()}>
          {documentText.print}
        </Button>
      </div>
      <MusyawarahDocument
        content={content}
        before={null}
        remarks={[]}
        onRemark={undefined}
        kind={kind}
        tahun={tahun}
        desaName={desaName}
      />
    </FormPage>
  );
}

/** The minutes and what was agreed, one agreement at a time. */
function HasilPart() {
  const { content, change } = useMusyawarahForm();
  const { newLineId } = useApp();
  useFieldInAddress();
  return (
    <FormPage title={musyawarahText.parts.hasil} stack>
      <Help text={musyawarahText.help.hasil} />
      <TextField
        name="notulen"
        label={words.notulen}
        hint={words.notulenHint}
        rows={6}
        maxLength={8000}
        value={content.acara.notulen}
        onInput={(notulen) => change((kept) => ({ ...kept, acara: { ...kept.acara, notulen } }))}
      />
      <h2>{words.kesepakatan}</h2>
      {Object.entries(content.kesepakatan).map(([id, { uraian }], index) => (
        <div key={id} class="agreed">
          <TextField
            name={`kesepakatan-${id}`}
            label={words.uraian(index + 1)}
            rows={2}
            maxLength={1000}
            value={uraian}
            onInput={(text) => change(putKesepakatan(id, text))}
          />
          <IconButton
            icon="trash"
            label={words.remove(index + 1)}
            onClick={() => change(removeKesepakatan(id))}
          />
        </div>
      ))}
      <Button icon="plus" wide onClick={() => change(putKesepakatan(newLineId(), ''))}>
        {words.add}
      </Button>
      <CatatanField />
    </FormPage>
  );
}
