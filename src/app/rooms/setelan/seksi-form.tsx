import { groups } from '../../../domain/obligations/rule.ts';
import { defaultSeksi, seksiList } from '../../../domain/settings/seksi.ts';
import type { PembagianSeksi } from '../../../domain/settings/seksi.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { groupNames, seksiNames } from '../../standing/board-words.ts';
import { useKept } from '../../keeper/use-kept.ts';
import { Loading } from '../../kit/loading.tsx';
import { SaveBar } from './save-bar.tsx';

/** Which seksi looks after which group of obligations. */
export function SeksiForm({ value }: { readonly value: PembagianSeksi | null }) {
  const app = useApp();
  const kept = useKept('setelan/seksi', { ...defaultSeksi, ...value?.byGroup });
  if (!kept) return <Loading />;
  const byGroup = kept.content;
  return (
    <div class="stack">
      {groups.map((group) => (
        <SelectField
          key={group}
          label={groupNames[group]}
          value={byGroup[group]}
          options={seksiList.map((one) => [one, seksiNames[one]] as const)}
          onChange={(seksi) => kept.change({ [group]: seksi })}
        />
      ))}
      <SaveBar
        kept={kept}
        onSave={(note) => saveSetting(app, { name: 'seksi', note }, { ...value, byGroup })}
      />
    </div>
  );
}
