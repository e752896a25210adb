import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { enamJenis } from '../../../domain/reports/lkd/schema.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Facts } from '../../components/facts.tsx';
import { jenisLkdNames, lkdText } from '../../text/lkd.ts';
import { FormPage } from '../frame/form-page.tsx';
import { sayPresence } from './edits.ts';
import { presenceWords } from './lembaga-words.ts';
import { useLkdForm } from './use-lkd-form.ts';

const { presence: words, sections } = lkdText;

/** Who of the six kinds came: read from the filed daftar hadir, else asked. */
export function MusrenbangdesPart() {
  const { content, change, related, tahun } = useLkdForm();
  const { source, byJenis } = presenceOf(content, related, tahun);
  return (
    <FormPage title={sections.musrenbangdes}>
      <div class="stack">
        <p>{words.lead}</p>
        {source === 'musrenbangdes' ? (
          <section class="card stack">
            <p class="small muted">{words.fromMeeting}</p>
            <Facts
              facts={enamJenis.map(
                (jenis) => [jenisLkdNames[jenis], presenceWords(byJenis[jenis])] as const,
              )}
            />
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
