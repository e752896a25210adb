import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { rencanaId, type Rencana, type SemesterPlan } from '../../../domain/kunjungan/rencana.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { DateField } from '../../kit/date-field.tsx';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { useSetting } from '../../office/use-setting.ts';
import { kunjunganText as words } from './words.ts';
import { TopikChoices, toggled } from './topik-choices.tsx';

interface Props {
  readonly plan: SemesterPlan;
  readonly onClose: () => void;
}

/** When, about what and by whom a desa is visited in a semester. */
export function PlanSheet({ plan: { desa, semester, rencana }, onClose }: Props) {
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
