import { useState } from 'preact/hooks';
import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { rencanaId } from '../../../domain/kunjungan/rencana.ts';
import type { Rencana, SemesterPlan } from '../../../domain/kunjungan/rencana.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
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
  const [edited, setEdited] = useState<Rencana>(
    rencana ?? { desa, tahun, semester, tanggal: null, topik: [], pembina: me.nama },
  );
  const save = () =>
    run(async () => {
      const rencanaById = { ...setting?.rencana, [rencanaId(desa, tahun, semester)]: edited };
      await saveSetting(app, { name: 'kunjungan' }, { ...setting, rencana: rencanaById });
      onClose();
    });
  return (
    <Sheet title={words.editPlanOf(useDesaName(desa), semester)} onClose={onClose}>
      <DateField
        label={words.planDate}
        value={edited.tanggal}
        onInput={(tanggal) => setEdited({ ...edited, tanggal })}
      />
      <TextField
        label={words.planCoach}
        maxLength={200}
        value={edited.pembina}
        onInput={(pembina) => setEdited({ ...edited, pembina })}
      />
      <TopikChoices
        chosen={edited.topik}
        onToggle={(one) => setEdited({ ...edited, topik: toggled(edited.topik, one) })}
      />
      <Button look="main" wide busy={isBusy} disabled={setting === undefined} onClick={save}>
        {words.savePlan}
      </Button>
    </Sheet>
  );
}
