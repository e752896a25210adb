import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SuratHole } from '../../../domain/surat/holes.ts';
import { Confirm } from '../../kit/confirm.tsx';
import { suratText as words } from './words.ts';

interface AskedOfHoles {
  /** Does it at once where nothing lacks, else after the person heard what does. */
  readonly ask: (act: () => void) => void;
  readonly question: ComponentChildren;
}

/** No letter with a hole is numbered or printed before the hole was named. */
export function useHoles(holes: readonly SuratHole[]): AskedOfHoles {
  const [asked, setAsked] = useState<{ readonly act: () => void } | null>(null);
  const answer = (act?: () => void) => {
    setAsked(null);
    act?.();
  };
  return {
    ask: (act) => (holes.length === 0 ? act() : setAsked({ act })),
    question: asked && (
      <Confirm
        title={words.holesTitle}
        lead={words.holesLead(holeNames(holes))}
        yes={words.anyway}
        no={words.mendFirst}
        onYes={() => answer(asked.act)}
        onNo={() => answer()}
      />
    ),
  };
}

export function holeNames(holes: readonly SuratHole[]): string {
  return holes.map((hole) => words.holes[hole]).join(', ');
}
