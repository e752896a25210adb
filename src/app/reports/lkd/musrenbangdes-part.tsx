import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { jenisLkdNames, lkdText } from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { sayPresence } from './edits.ts';
import { PresenceFacts } from './presence-facts.tsx';
import { useLkdForm } from './use-lkd-form.ts';

const { presence: words, sections } = lkdText;

/** Who of the six kinds came: read from the filed daftar hadir, else asked. */
export function MusrenbangdesPart() {
  const { content, change, related, tahun } = useLkdForm();
  const presence = presenceOf(content, related, tahun);
  const { source, byJenis } = presence;
  return (
    <FormPage title={sections.musrenbangdes}>
      <div class="stack">
        <p>{words.lead}</p>
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
      </div>
    </FormPage>
  );
}
