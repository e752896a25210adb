import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { SettingName } from '../../../domain/settings/setting-name.ts';
import type { SettingValue } from '../../../domain/settings/settings.ts';
import { useApp } from '../../app-context.ts';
import { Loading } from '../../kit/loading.tsx';
import { useKept, KeptLine, type Kept } from '../../keeper/kept.tsx';
import { useSetting } from '../../office/use-setting.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { keeperText } from '../../keeper/words.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { setelanText as words } from './words.ts';

/** What every form of a setting is given by its page. */
export interface SettingFormProps {
  readonly desaList: readonly Desa[];
  readonly years: readonly number[];
}

interface Props<N extends SettingName, C extends object> {
  readonly name: N;
  /** For what is kept by desa. */
  readonly desa?: DesaCode;
  /** What is written on to begin with; null = not set yet. */
  readonly begin: (value: SettingValue<N> | null) => C;
  /** The setting made of what was written, or the sentence that says why it cannot be. */
  readonly valueOf: (written: C, value: SettingValue<N> | null) => SettingValue<N> | string;
  readonly children: (kept: Kept<C>, value: SettingValue<N> | null) => ComponentChildren;
}

/** One setting: read, kept as it is written, and saved as a whole. */
export function SettingForm<N extends SettingName, C extends object>(props: Props<N, C>) {
  const value = useSetting(props.name, props.desa);
  return value === undefined ? <Loading /> : <Open {...props} value={value} />;
}

interface OpenProps<N extends SettingName, C extends object> extends Props<N, C> {
  readonly value: SettingValue<N> | null;
}

/** Saves as a whole, and says so. */
function Open<N extends SettingName, C extends object>(props: OpenProps<N, C>) {
  const { name, desa, begin, valueOf, children, value } = props;
  const app = useApp();
  const kept = useKept(['setelan', name, desa].filter(Boolean).join('/'), begin(value));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [isBusy, run] = useBusy();
  if (!kept) return <Loading />;
  const save = () =>
    run(async () => {
      const found = await kept.send(async (note) => {
        const made = valueOf(kept.content, value);
        if (typeof made === 'string') return made;
        return saveSetting(app, { name, note, ...(desa && { desa }) }, made);
      });
      setProblem(found);
      setSaved(found === null);
    });
  return (
    <div class="stack">
      {children(kept, value)}
      <div class="stack">
        <KeptLine kept={kept} saved={keeperText.notInForce} />
        <ErrorLine text={problem} />
        <div role="status">{isSaved && !kept.isTouched && <p class="small">{words.saved}</p>}</div>
        <Button look="main" icon="check" wide busy={isBusy} onClick={save}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
