import { newUsulan } from '../../../domain/reports/musyawarah/edits.ts';
import {
  listUsulan,
  addUsulan,
  startUsulan,
} from '../../../domain/reports/musyawarah/start-from.ts';
import { musyawarahContentSchema, type Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { reportTitle } from '../../standing/words.ts';
import { type EditEntry, EntryDeskView } from '../frame/entry-desk-view.tsx';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
import { about } from '../frame/form-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import { musyawarahText, jenisKelaminNames } from './words.ts';
import { usulanText as words } from './form-words.ts';
import { musyawarahFindingText } from './findings-words.ts';
import { Help } from './help.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { FieldList } from '../fields/field-list.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { outcomeFields, proposalFields } from './usulan-fields.ts';

/** What was proposed, in the order of its priority. */
export function UsulanPart() {
  const { content } = useMusyawarahForm();
  const desk = useEntryDesk<Usulan>('usulan', 'usulan');
  const usulan = listUsulan(content);
  return (
    <FormPage title={musyawarahText.parts.usulan}>
      <div class="stack hadir">
        <Help text={musyawarahText.help.usulan} />
        <StartUsulan />
        {usulan.length === 0 && <EmptyState icon="table" title={words.empty} />}
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
            {words.add}
          </Button>
        </div>
      </div>
      <EntryDeskView
        desk={desk}
        title={words.title}
        nameOf={({ uraian }) => uraian || words.noUraian}
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
        <strong>{uraian || words.noUraian}</strong>
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
          {words.start(title, fresh)}
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
        label={words.pengusulJenisKelamin}
        value={usulan.pengusulJenisKelamin ?? 'unsaid'}
        options={[
          ['unsaid', words.unsaid],
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
