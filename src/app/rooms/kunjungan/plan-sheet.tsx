import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { rencanaId } from '../../../domain/kunjungan/rencana.ts';
import type { Rencana, SemesterPlan } from '../../../domain/kunjungan/rencana.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
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
  const [isBusy, run] = useBusy();
  const title = words.editPlanOf(useDesaName(desa), semester);
  const id = rencanaId(desa, tahun, semester);
  const kept = useKept<Rencana>(
    `kunjungan/rencana/${id}`,
    rencana ?? { desa, tahun, semester, tanggal: null, topik: [], pembina: me.nama },
  );
  if (!kept) return null;
  const edited = kept.content;
  const save = () =>
    run(async () => {
      const plan = { ...setting, rencana: { ...setting?.rencana, [id]: edited } };
      await kept.send((note) => saveSetting(app, { name: 'kunjungan', note }, plan));
      onClose();
    });
  return (
    <Sheet title={title} onClose={onClose}>
      <DateField
        label={words.planDate}
        value={edited.tanggal}
        onInput={(tanggal) => kept.change({ tanggal })}
      />
      <TextField
        label={words.planCoach}
        maxLength={200}
        value={edited.pembina}
        onInput={(pembina) => kept.change({ pembina })}
      />
      <TopikChoices
        chosen={edited.topik}
        onToggle={(one) => kept.change({ topik: toggled(edited.topik, one) })}
      />
      <KeptLine kept={kept} />
      <Button look="main" wide busy={isBusy} disabled={setting === undefined} onClick={save}>
        {words.savePlan}
      </Button>
    </Sheet>
  );
}
