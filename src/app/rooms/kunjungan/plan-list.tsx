import { useState } from 'preact/hooks';
import { formatTanggal, tahunOf } from '../../../domain/basics/tanggal.ts';
import { toIcalendar } from '../../../domain/kunjungan/icalendar.ts';
import { rencanaId, type SemesterPlan, type Rencana } from '../../../domain/kunjungan/rencana.ts';
import { useApp } from '../../app-context.ts';
import { Chip } from '../../kit/chip.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { saveFile } from '../../kit/save-file.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { paths } from '../../paths.ts';
import { kunjunganText as words, topikNames } from './words.ts';
import { useSetting } from '../../office/use-setting.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { DateField } from '../../kit/date-field.tsx';
import { controlsOf, useKept, KeptSheet } from '../../keeper/kept.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { TopikChoices, toggled } from './topik-choices.tsx';

interface Props {
  readonly plan: readonly SemesterPlan[];
  readonly canPlan: boolean;
}

/** Every desa with its two semesters; who is behind stands out. */
export function PlanList({ plan, canPlan }: Props) {
  const [editing, setEditing] = useState<SemesterPlan | null>(null);
  const desaList = [...new Set(plan.map(({ desa }) => desa))];
  return (
    <>
      <ul class="stack">
        {desaList.map((desa) => (
          <li key={desa} class="card stack">
            <DesaHead desa={desa} canPlan={canPlan} />
            {plan
              .filter((one) => one.desa === desa)
              .map((one) => (
                <SemesterRow
                  key={one.semester}
                  plan={one}
                  {...(canPlan && { onEdit: () => setEditing(one) })}
                />
              ))}
          </li>
        ))}
      </ul>
      {editing && <PlanSheet plan={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function DesaHead({ desa, canPlan }: Pick<SemesterPlan, 'desa'> & { readonly canPlan: boolean }) {
  const name = useDesaName(desa);
  return (
    <div class="row">
      <h3>{name}</h3>
      {canPlan && <ButtonLink href={paths.siapkan(desa)}>{words.prepare}</ButtonLink>}
    </div>
  );
}

interface RowProps {
  readonly plan: SemesterPlan;
  readonly onEdit?: () => void;
}

function SemesterRow({ plan, onEdit }: RowProps) {
  const { now } = useApp();
  const { desa, semester, rencana, made, isBehind } = plan;
  const name = useDesaName(desa);
  const tanggal = rencana?.tanggal ?? null;
  const topik = rencana?.topik.map((one) => topikNames[one]).join(', ') ?? '';
  const planned = tanggal && words.plannedOn(formatTanggal(tanggal), rencana?.pembina ?? '');
  const download = () => {
    if (tanggal === null) return;
    const appointment = {
      uid: `kunjungan-${desa}-${tanggal}`,
      on: tanggal,
      title: words.ics(name),
      notes: [topik, rencana?.pembina].filter(Boolean).join('\n'),
    };
    const blob = new Blob([toIcalendar(appointment, now())], { type: 'text/calendar' });
    saveFile(blob, `kunjungan-${name.toLowerCase().replaceAll(' ', '-')}-${tanggal}.ics`);
  };
  return (
    <div class="stack">
      <p>
        {isBehind && <Chip tone="bad">{words.behind}</Chip>} {words.semester(semester)}:{' '}
        {made > 0 ? words.doneTimes(made) : (planned ?? words.notPlanned)}
        {topik && <span class="small muted"> · {topik}</span>}
      </p>
      <div class="row">
        {onEdit && (
          <Button
            icon="pen"
            label={`${words.editPlan}: ${name}, ${words.semester(semester)}`}
            onClick={onEdit}
          >
            {words.editPlan}
          </Button>
        )}
        {tanggal !== null && made === 0 && (
          <Button icon="calendar" onClick={download}>
            {words.toCalendar}
          </Button>
        )}
      </div>
    </div>
  );
}

interface PlanSheetProps {
  readonly plan: SemesterPlan;
  readonly onClose: () => void;
}

/** When, about what and by whom a desa is visited in a semester. */
function PlanSheet({ plan: { desa, semester, rencana }, onClose }: PlanSheetProps) {
  const app = useApp();
  const me = useMe();
  const tahun = tahunOf(useToday());
  const setting = useSetting('kunjungan');
  const title = words.editPlanOf(useDesaName(desa), semester);
  const id = rencanaId(desa, tahun, semester);
  const kept = useKept<Rencana>(
    `kunjungan/rencana/${id}`,
    rencana ?? { desa, tahun, semester, tanggal: null, topik: [], pembina: me.nama },
  );
  if (!kept) return null;
  const { content, change } = kept;
  const { input } = controlsOf(content, change);
  const save = (note: string) => {
    const plan = { ...setting, rencana: { ...setting?.rencana, [id]: content } };
    return saveSetting(app, { name: 'kunjungan', note }, plan);
  };
  return (
    <KeptSheet
      kept={kept}
      title={title}
      submit={{ disabled: setting === undefined, children: words.savePlan }}
      onSend={save}
      onClose={onClose}
    >
      <DateField label={words.planDate} {...input('tanggal')} />
      <TextField label={words.planCoach} maxLength={200} {...input('pembina')} />
      <TopikChoices
        chosen={content.topik}
        onToggle={(one) => change({ topik: toggled(content.topik, one) })}
      />
    </KeptSheet>
  );
}
