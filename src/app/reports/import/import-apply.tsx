import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { importText as words } from './words.ts';
import type { ImportMode } from './import-kind.ts';

interface Props {
  readonly modes: readonly ImportMode[];
  readonly isEmpty: boolean;
  readonly onApply: (mode: string) => void;
}

/** How what was read goes into the draft. */
export function ImportApply({ modes, isEmpty, onApply }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const mode = modes.find(({ name }) => name === chosen) ?? modes[0];
  return (
    <>
      {modes.length > 1 && (
        <ChoiceGroup
          label={words.apply}
          value={mode?.name ?? null}
          options={modes.map(({ name, label }) => [name, label] as const)}
          onChoose={setChosen}
        />
      )}
      {mode?.warning && <p class="field-error">{mode.warning}</p>}
      <Button look="main" wide disabled={isEmpty} onClick={() => mode && onApply(mode.name)}>
        {words.apply}
      </Button>
    </>
  );
}
