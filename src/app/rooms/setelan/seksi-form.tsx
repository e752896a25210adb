import { groups } from '../../../domain/obligations/rule.ts';
import { defaultSeksi, seksiList } from '../../../domain/settings/seksi.ts';
import { controlsOf } from '../../keeper/use-kept.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { groupNames, seksiNames } from '../../standing/board-words.ts';
import { SettingForm } from './setting-form.tsx';

const options = seksiList.map((one) => [one, seksiNames[one]] as const);

/** Which seksi looks after which group of obligations. */
export function SeksiForm() {
  return (
    <SettingForm
      name="seksi"
      begin={(value) => ({ ...defaultSeksi, ...value?.byGroup })}
      valueOf={(byGroup, value) => ({ ...value, byGroup })}
    >
      {({ content, change }) =>
        groups.map((group) => (
          <SelectField
            key={group}
            label={groupNames[group]}
            options={options}
            {...controlsOf(content, change).choice(group)}
          />
        ))
      }
    </SettingForm>
  );
}
