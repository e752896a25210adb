import { KembarPart } from './kembar-part.tsx';
import type { Acara, Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import { FieldList } from '../fields/field-list.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { about } from '../frame/form-context.ts';
import { acaraSection, signerFields } from './acara-fields.ts';
import { Help } from './help.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { musyawarahText, jenisKelaminNames } from './words.ts';
import { reportKey } from '../../../domain/basics/ids.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { documentText } from './document-words.ts';
import { MusyawarahDocument } from './document.tsx';
import {
  putKesepakatan,
  removeKesepakatan,
  newUsulan,
} from '../../../domain/reports/musyawarah/edits.ts';
import { TextField } from '../../kit/text-field.tsx';
import { useApp } from '../../app-context.ts';
import { hasilText as words, usulanText } from './form-words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import {
  listUsulan,
  addUsulan,
  startUsulan,
} from '../../../domain/reports/musyawarah/start-from.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { reportTitle } from '../../standing/words.ts';
import { EntryDeskView, useEntryDesk, type EditEntry } from '../frame/entry-desk-view.tsx';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
import { musyawarahFindingText } from './findings-words.ts';
import { ChoiceRow } from './choice-row.tsx';
import { outcomeFields, proposalFields } from './usulan-fields.ts';

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

/** What was proposed, in the order of its priority. */
function UsulanPart() {
  const { content } = useMusyawarahForm();
  const desk = useEntryDesk<Usulan>('usulan', 'usulan');
  const usulan = listUsulan(content);
  return (
    <FormPage title={musyawarahText.parts.usulan}>
      <div class="stack hadir">
        <Help text={musyawarahText.help.usulan} />
        <StartUsulan />
        {usulan.length === 0 && <EmptyState icon="table" title={usulanText.empty} />}
        <ul class="list">
          {usulan.map(([id, one]) => (
            <li key={id}>
              <UsulanRow id={id} usulan={one} onOpen={() => desk.edit(id)} />
            </li>
          ))}
        </ul>
        <div class="hadir-add">
          <Button
            look="main"
            icon="plus"
            wide
            onClick={() => desk.add((others) => newUsulan({ usulan: others }))}
          >
            {usulanText.add}
          </Button>
        </div>
      </div>
      <EntryDeskView
        desk={desk}
        title={usulanText.title}
        nameOf={({ uraian }) => uraian || usulanText.noUraian}
        sentence={musyawarahFindingText}
      >
        {(one, edit) => <UsulanForm usulan={one} edit={edit} />}
      </EntryDeskView>
    </FormPage>
  );
}

interface RowProps {
  readonly id: string;
  readonly usulan: Usulan;
  readonly onOpen: () => void;
}

function UsulanRow({ id, usulan, onOpen }: RowProps) {
  const { remarks } = useMusyawarahForm();
  const { prioritas, uraian, lokasi, perkiraanBiaya } = usulan;
  return (
    <button type="button" class="list-row" onClick={onOpen}>
      <span class="part-badge angka">{prioritas ?? '–'}</span>
      <span class="list-words">
        <strong>{uraian || usulanText.noUraian}</strong>
        <span class="small muted">{lokasi}</span>
        <EntryRemarks remarks={about(remarks, 'usulan', id)} />
      </span>
      {perkiraanBiaya !== null && (
        <RupiahText in="span" class="angka small" rp of={perkiraanBiaya} />
      )}
    </button>
  );
}

/** Takes up what the meeting before proposed, as long as some of it is not here yet. */
function StartUsulan() {
  const { content, change, related, kind: meeting } = useMusyawarahForm();
  const offers = related.flatMap(({ kind, tahun, content: filed }) => {
    const previous = musyawarahContentSchema.safeParse(filed).data;
    const usulan = previous ? startUsulan(previous, meeting) : {};
    const fresh = Object.keys(usulan).filter((id) => !Object.hasOwn(content.usulan, id)).length;
    return fresh === 0 ? [] : [{ title: reportTitle(kind, tahun), usulan, fresh }];
  });
  return (
    <>
      {offers.map(({ title, usulan, fresh }) => (
        <Button
          key={title}
          icon="copy"
          wide
          onClick={() => change((kept) => addUsulan(kept, usulan))}
        >
          {usulanText.start(title, fresh)}
        </Button>
      ))}
    </>
  );
}

interface Props {
  readonly usulan: Usulan;
  readonly edit: EditEntry<Usulan>;
}

/** A proposal: what, by whom, and what became of it. */
function UsulanForm({ usulan, edit }: Props) {
  const { kind } = useMusyawarahForm();
  return (
    <>
      <FieldList fields={proposalFields} value={usulan} onEdit={edit} />
      <ChoiceRow
        label={usulanText.pengusulJenisKelamin}
        value={usulan.pengusulJenisKelamin ?? 'unsaid'}
        options={[
          ['unsaid', usulanText.unsaid],
          ['L', jenisKelaminNames.L],
          ['P', jenisKelaminNames.P],
        ]}
        onChoose={(one) =>
          edit((kept) => ({ ...kept, pengusulJenisKelamin: one === 'unsaid' ? null : one }))
        }
      />
      <FieldList fields={outcomeFields(kind)} value={usulan} onEdit={edit} />
    </>
  );
}
