import { useState } from 'preact/hooks';
import { tahunOf, formatTanggal } from '../../../domain/basics/tanggal.ts';
import { dueDate, type ObligationRule } from '../../../domain/obligations/rule.ts';
import type { CalendarDoc } from '../../../domain/obligations/calendar-doc.ts';
import { docId } from '../../../domain/workflow/documents.ts';
import { useApp } from '../../app-context.ts';
import { saveGrace, saveRule, type WrittenRule } from './change-calendar.ts';
import { Button } from '../../kit/button.tsx';
import { CalendarList } from './calendar-list.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { useBasis } from '../../office/use-basis.ts';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { YearField } from '../../kit/year-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useMe } from '../../account/use-me.ts';
import { kalenderText as words, verifiedNames } from './words.ts';
import { inForce, type Calendar } from '../../../domain/obligations/obligations.ts';
import { settingOf } from '../../../domain/obligations/calendar-settings.ts';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { reportTitle } from '../../standing/words.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { Check } from '../../kit/tick.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { controlsOf, useKept, KeptLine } from '../../keeper/kept.tsx';
import { keeperText } from '../../keeper/words.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import '../../frame/document.css';
import './kalender.css';

/** All that desa owe in a tahun, by when and why; the admin sets what the law leaves open. */
export function KalenderPage() {
  const { role } = useMe();
  const calendar = useCalendar();
  const doc = useRead((read) => read.one(docId.calendar, 'calendar'));
  const tahunIni = tahunOf(useToday());
  const [tahun, setTahun] = useState(tahunIni);
  const [rule, setRule] = useState<ObligationRule | null>(null);
  const isAdmin = role === 'admin';
  return (
    <Page title={words.title} stack>
      <RefusedCommands />
      <p class="muted">{isAdmin ? words.lead : words.readOnly}</p>
      <YearField
        label={words.tahun}
        years={[tahunIni + 1, tahunIni, tahunIni - 1]}
        value={tahun}
        onChange={setTahun}
      />
      {doc === undefined && <Loading />}
      <CalendarList calendar={calendar} tahun={tahun} onOpen={isAdmin ? setRule : undefined} />
      {isAdmin && doc !== undefined && (
        <Grace key={doc?.version} doc={doc} kept={calendar.settings.graceHariKerja} />
      )}
      {rule && doc !== undefined && (
        <CalendarSheet
          calendar={calendar}
          doc={doc}
          rule={rule}
          tahun={tahun}
          onClose={() => setRule(null)}
        />
      )}
    </Page>
  );
}

function Grace({ doc, kept }: { readonly doc: CalendarDoc | null; readonly kept: number }) {
  const app = useApp();
  const [isBusy, run] = useBusy();
  const [hari, setHari] = useState<number | null>(kept);
  return (
    <section class="card stack">
      <CountField
        label={words.grace}
        hint={words.graceHint}
        value={hari}
        onInput={setHari}
        most={30}
      />
      {hari !== null && hari !== kept && (
        <Button busy={isBusy} onClick={() => run(() => saveGrace(app, doc, hari))}>
          {words.saveGrace}
        </Button>
      )}
    </section>
  );
}

interface Props {
  readonly calendar: Calendar;
  readonly doc: CalendarDoc | null;
  readonly rule: ObligationRule;
  readonly tahun: number;
  readonly onClose: () => void;
}

/** One rule as the admin sets it; to switch it off asks once more. */
function CalendarSheet({ calendar, doc, rule, tahun, onClose }: Props) {
  const app = useApp();
  const [isAsked, setAsked] = useState(false);
  const kept = useKept<WrittenRule>(
    `kalender/${rule.id}/${tahun}`,
    writtenOf(calendar, rule, tahun),
  );
  if (!kept) return null;
  const { content: written, change: write } = kept;
  const save = () => kept.send((note) => saveRule(app, { doc, note }, written));
  const title = reportTitle(rule.kind, tahun);
  const isSwitchedOff = inForce(calendar, rule, tahun).enabled && !written.enabled;
  if (isAsked)
    return (
      <ConfirmWork
        title={words.offTitle(written.isEveryTahun ? reportName(title) : title)}
        lead={words.offLead}
        yes={words.offYes}
        no={words.cancel}
        isDanger
        onYes={() => save().then(onClose)}
        onNo={() => setAsked(false)}
      />
    );
  const ask = async () => {
    if (!isSwitchedOff) return save();
    setAsked(true);
    return null;
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <AskingForm submit={words.save} ask={ask} onDone={isSwitchedOff ? undefined : onClose}>
        <Check label={words.enabled} {...controlsOf(written, write).tick('enabled')} />
        <Readings calendar={calendar} rule={rule} written={written} onWrite={write} />
        <TextField
          label={words.basis}
          hint={words.basisHint}
          maxLength={300}
          {...controlsOf(written, write).input('basis')}
        />
        <OwnFields written={written} onWrite={write} />
        <KeptLine kept={kept} saved={keeperText.notInForce} />
      </AskingForm>
    </Sheet>
  );
}

interface FieldsProps {
  readonly written: WrittenRule;
  readonly onWrite: (changed: Partial<WrittenRule>) => void;
}

/** A day of the kecamatan's own, and for which tahun all of this is. */
function OwnFields({ written, onWrite }: FieldsProps) {
  return (
    <>
      <DateField
        label={words.ownTanggal}
        hint={words.ownTanggalHint}
        value={written.ownTanggal}
        onInput={(day) => onWrite({ ownTanggal: day ?? '' })}
      />
      <TextField
        label={words.ownBasis}
        hint={words.ownBasisHint}
        maxLength={300}
        {...controlsOf(written, onWrite).input('ownBasis')}
      />
      <SelectField
        label={words.scope}
        value={written.isEveryTahun ? 'every' : 'one'}
        options={[
          ['one', words.oneTahun(written.tahun)],
          ['every', words.everyTahun],
        ]}
        onChange={(scope) => onWrite({ isEveryTahun: scope === 'every' })}
        hint={written.isEveryTahun && words.everyTahunHint}
      />
    </>
  );
}

type ReadingProps = FieldsProps & Pick<Props, 'calendar' | 'rule'>;

/** Every reading with its date and basis, one of them chosen. */
function Readings({ calendar, rule, written, onWrite }: ReadingProps) {
  const say = useBasis();
  return (
    <fieldset class="field calendar-readings">
      <legend>{words.reading}</legend>
      {rule.alternatives.map(({ id, due, basis, verified }) => {
        const tanggal = dueDate(due, written.tahun, calendar.isLibur);
        return (
          <label key={id} class="check">
            <input
              type="radio"
              name={rule.id}
              checked={written.alternative === id}
              onChange={() => onWrite({ alternative: id })}
            />
            <span>
              <strong>{words.readingDue(tanggal && formatTanggal(tanggal))}</strong>
              <span class="finding-basis">
                {say(basis)} · {verifiedNames[verified]}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function writtenOf(calendar: Calendar, rule: ObligationRule, tahun: number): WrittenRule {
  const { enabled, alternative, due } = inForce(calendar, rule, tahun);
  const { ownDate, basis = '' } = settingOf(calendar.settings, rule.id, tahun);
  return {
    rule: rule.id,
    tahun,
    isEveryTahun: false,
    enabled,
    alternative: alternative.id,
    ownTanggal: ownDate && due ? due : '',
    ownBasis: ownDate?.basis ?? '',
    basis,
  };
}

/** Without its tahun. */
function reportName(title: string): string {
  return title.replace(/ \d{4}$/, '');
}
