import { useState } from 'preact/hooks';
import { groups } from '../../../domain/obligations/rule.ts';
import { defaultSeksi, seksiList } from '../../../domain/settings/seksi.ts';
import type { PembagianSeksi } from '../../../domain/settings/seksi.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { groupNames, seksiNames } from '../../standing/board-words.ts';
import { SaveBar } from './save-bar.tsx';

/** Which seksi looks after which group of obligations. */
export function SeksiForm({ value }: { readonly value: PembagianSeksi | null }) {
  const app = useApp();
  const [byGroup, setByGroup] = useState({ ...defaultSeksi, ...value?.byGroup });
  return (
    <div class="stack">
      {groups.map((group) => (
        <SelectField
          key={group}
          label={groupNames[group]}
          value={byGroup[group]}
          options={seksiList.map((one) => [one, seksiNames[one]] as const)}
          onChange={(seksi) => setByGroup({ ...byGroup, [group]: seksi })}
        />
      ))}
      <SaveBar
        onSave={async () => {
          await saveSetting(app, { name: 'seksi' }, { ...value, byGroup });
          return null;
        }}
      />
    </div>
  );
}
