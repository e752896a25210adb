import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { FieldsPart } from '../fields/fields-part.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { catatanSection } from './fields.ts';
import { JenisPart } from './jenis-part.tsx';
import { jenisLkdNames, lkdText } from './words.ts';
import { sayPresence } from './edits.ts';
import { PresenceFacts } from './presence-facts.tsx';
import { useLkdForm } from './use-lkd-form.ts';

/** The parts of the form besides its overview and the files. */
export const lkdParts = {
  rt: () => <JenisPart jenis="rt" />,
  rw: () => <JenisPart jenis="rw" />,
  pkk: () => <JenisPart jenis="pkk" />,
  'karang-taruna': () => <JenisPart jenis="karang-taruna" />,
  posyandu: () => <JenisPart jenis="posyandu" />,
  lpm: () => <JenisPart jenis="lpm" />,
  lain: () => <JenisPart jenis="lain" />,
  musrenbangdes: MusrenbangdesPart,
  catatan: () => <FieldsPart section={catatanSection} />,
} as const;

const { presence: words, sections } = lkdText;

/** Who of the six kinds came: read from the filed daftar hadir, else asked. */
function MusrenbangdesPart() {
  const { content, change, related, tahun } = useLkdForm();
  const presence = presenceOf(content, related, tahun);
  const { source, byJenis, planned } = presence;
  return (
    <FormPage title={sections.musrenbangdes} stack>
      <p>{words.lead(tahun, planned)}</p>
      {source === 'musrenbangdes' ? (
        <section class="card stack">
          <PresenceFacts presence={presence} />
        </section>
      ) : (
        enamJenis.map((jenis) => (
          <ChoiceField
            key={jenis}
            label={jenisLkdNames[jenis]}
            value={byJenis[jenis]}
            options={[
              [true, words.present],
              [false, words.absent],
            ]}
            onChoose={(isPresent) => change(sayPresence(jenis, isPresent))}
          />
        ))
      )}
    </FormPage>
  );
}
