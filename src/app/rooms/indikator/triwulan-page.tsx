import { useState } from 'preact/hooks';
import { formatTanggal, tahunOf, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { quarterFacts, quarters, type Quarter } from '../../../domain/indicators/triwulan.ts';
import type { Triwulan } from '../../../domain/settings/settings.ts';
import type { Role } from '../../../domain/people/people.ts';
import { useApp } from '../../app-context.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useSetting } from '../../office/use-setting.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { Chip } from '../../kit/chip.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { KeptLine, useKept, type Kept } from '../../keeper/kept.tsx';
import { keeperText } from '../../keeper/words.ts';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { YearField } from '../../kit/year-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
import { useNow } from '../../kit/use-now.ts';
import { useRecords } from './use-records.ts';
import { usePembinaan } from './use-pembinaan.ts';
import { Kop } from '../surat/kop.tsx';
import { penandatanganOf, SignatureBlock } from '../surat/signature-block.tsx';
import { paths } from '../../paths.ts';
import { quarterDraft, triwulanText as words } from './triwulan-words.ts';
import '../../frame/document.css';
import '../surat/surat.css';

const writers: readonly Role[] = ['verifikator', 'pembina', 'admin'];

/** The four quarter reports of a year: drafted from what was filed and done, finished by a person. */
export function TriwulanPage() {
  const tahunIni = tahunOf(tanggalInWib(useNow()));
  const [tahun, setTahun] = useState(tahunIni);
  const [quarter, setQuarter] = useState<Quarter>(1);
  const setting = useSetting('triwulan');
  return (
    <Page title={words.title} back={paths.pengaturan} stack>
      <RefusedCommands />
      <p class="muted no-print">{words.lead}</p>
      <div class="row no-print">
        <YearField
          label={words.tahun}
          years={[tahunIni, tahunIni - 1, tahunIni - 2]}
          value={tahun}
          onChange={setTahun}
        />
      </div>
      <ChoiceGroup
        label={words.title}
        value={quarter}
        options={quarters.map((one) => [one, words.quarter(one)] as const)}
        onChoose={setQuarter}
      />
      {setting === undefined ? (
        <Loading />
      ) : (
        <QuarterReport
          key={`${tahun}-${quarter}`}
          tahun={tahun}
          quarter={quarter}
          setting={setting ?? { laporan: {} }}
        />
      )}
    </Page>
  );
}

interface Written {
  /** Null = as it is drafted from the figures. */
  readonly typed: string | null;
}

interface Props {
  readonly tahun: number;
  readonly quarter: Quarter;
  readonly setting: Triwulan;
}

function QuarterReport({ tahun, quarter, setting }: Props) {
  const draft = useDraft(tahun, quarter);
  const surat = useSetting('surat');
  const key = `${tahun}-${quarter}`;
  const made = setting.laporan[key];
  const kept = useKept<Written>(`triwulan/${key}`, { typed: made?.isi ?? null });
  const { problem, isSaved, isBusy, save, typed } = useSaving(setting, key);
  if (!kept || draft === null || surat === undefined) return <Loading />;
  const isi = kept.content.typed ?? draft;
  const write = (text: string) => {
    kept.change({ typed: text });
    typed();
  };
  return (
    <>
      {/* What is printed: a field would show only as much as its box. */}
      <article class="print-only letter">
        <Kop surat={surat} />
        <p class="letter-text">{isi}</p>
        <SignatureBlock penandatangan={penandatanganOf(surat)} />
      </article>
      <p class="row no-print">
        <Chip>{made ? words.made(formatTanggal(made.tanggal)) : words.notMade}</Chip>
      </p>
      <div class="no-print">
        <TextField label={words.draft} rows={20} maxLength={8000} value={isi} onInput={write} />
        <KeptLine kept={kept} saved={keeperText.notInForce} />
      </div>
      <ErrorLine text={problem} />
      <div role="status" class="no-print">
        {isSaved && <p class="small">{words.saved}</p>}
      </div>
      <Actions
        busy={isBusy}
        onSave={() => save(kept, isi)}
        onFill={() => kept.change({ typed: draft })}
      />
    </>
  );
}

function useSaving(setting: Triwulan, key: string) {
  const app = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [isBusy, run] = useBusy();
  const save = (kept: Kept<Written>, isi: string) =>
    run(async () => {
      if (isi.trim() === '') return setProblem(words.empty);
      const laporan = { ...setting.laporan, [key]: { tanggal: tanggalInWib(app.now()), isi } };
      const changed = { ...setting, laporan };
      await kept.send((note) => saveSetting(app, { name: 'triwulan', note }, changed));
      setProblem(null);
      setSaved(true);
    });
  return { problem, isSaved, isBusy, save, typed: () => setSaved(false) };
}

/** Null while what it is drafted from is being read. */
function useDraft(tahun: number, quarter: Quarter): string | null {
  const records = useRecords();
  const pembinaan = usePembinaan();
  const kecamatan = useKecamatan()?.name;
  if (!records || !pembinaan || kecamatan === undefined) return null;
  const facts = quarterFacts({ tahun, quarter, records, ...pembinaan });
  return quarterDraft(facts, { kecamatan, title: words.quarter(quarter), tahun, quarter });
}

interface ActionsProps {
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onFill: () => void;
}

function Actions({ busy, onSave, onFill }: ActionsProps) {
  const { role } = useMe();
  return (
    <div class="row no-print">
      {writers.includes(role) && (
        <Button look="main" icon="check" busy={busy} onClick={onSave}>
          {words.save}
        </Button>
      )}
      <Button icon="copy" onClick={onFill}>
        {words.fill}
      </Button>
      <Button icon="print" onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
}
