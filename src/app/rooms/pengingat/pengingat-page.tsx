import { useState } from 'preact/hooks';
import type { DesaReminders } from '../../../domain/reminders/reminders.ts';
import { remindedAhead, remindersOf } from '../../../domain/reminders/reminders.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Page } from '../../frame/page.tsx';
import { copyText } from '../../kit/copy-text.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useSetting } from '../../office/use-setting.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { paths } from '../../paths.ts';
import '../rekomendasi/rekomendasi.css';
import { suratText } from '../surat/words.ts';
import { pengingatText as words, reminderMessage, whatsappLink } from './words.ts';

/** Per desa, what to remind it of, as a message ready to send. */
export function PengingatPage() {
  const today = useToday();
  const calendar = useCalendar();
  const [ahead, setAhead] = useState<(typeof remindedAhead)[number]>(14);
  const kecamatan = useKecamatan();
  const reports = useRead((read) => read.all('report'));
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  const isRead = kecamatan && reports && rekomendasi;
  const all = isRead
    ? remindersOf({ desaList: kecamatan.desa, reports, rekomendasi, calendar, today, ahead })
    : [];
  const some = all.filter(({ reminders }) => reminders.length > 0);
  return (
    <Page title={words.title} stack>
      <p class="muted">{words.lead}</p>
      <ChoiceGroup
        label={words.ahead}
        value={ahead}
        options={remindedAhead.map((days) => [days, words.days(days)] as const)}
        onChoose={setAhead}
      />
      {!isRead && <Loading />}
      {isRead && some.length === 0 && <EmptyState icon="check" title={words.none} />}
      {kecamatan &&
        some.map((one) => (
          <DesaCard key={one.desa.code} reminders={one} kecamatan={kecamatan.name} />
        ))}
    </Page>
  );
}

interface Props {
  readonly reminders: DesaReminders;
  readonly kecamatan: string;
}

function DesaCard({ reminders, kecamatan }: Props) {
  const { desa } = reminders;
  const kontak = useSetting('kontak', desa.code);
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const message = reminderMessage(reminders, { kecamatan, nama: kontak?.nama ?? '' });
  const copy = async () => setCopied((await copyText(message)) ? 'yes' : 'failed');
  return (
    <section class="card stack">
      <h2>{desa.name}</h2>
      <p class="message">{message}</p>
      <div class="row">
        {kontak && kontak.whatsapp !== '' && (
          <a
            class="button"
            data-look="main"
            href={whatsappLink(kontak.whatsapp, message)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {words.whatsapp}
          </a>
        )}
        <Button icon="copy" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <ButtonLink icon="receipt" href={paths.surat('pengingat', desa.code)}>
          {suratText.names.pengingat}
        </ButtonLink>
      </div>
      <div role="status">{copied === 'yes' && <p class="small">{words.copied}</p>}</div>
      <ErrorLine text={copied === 'failed' ? words.copyFailed : null} />
      {(!kontak || kontak.whatsapp === '') && <p class="small muted">{words.noKontak}</p>}
    </section>
  );
}
