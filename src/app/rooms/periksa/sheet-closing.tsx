import { useState } from 'preact/hooks';
import { reportKey } from '../../../domain/basics/ids.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { hasTidak } from '../../../domain/evaluation/sheet-of-filing.ts';
import { gapsOf } from '../../../domain/evaluation/whole-verdict.ts';
import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import type { Sheet, SheetPoint } from '../../../domain/standing/sheet.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import {
  butirOf,
  evaluasiText as words,
  misnamedButir,
  proposedConclusion,
} from '../../standing/evaluasi-words.ts';

interface Props {
  readonly filing: FilingDoc;
  readonly points: readonly SheetPoint[];
  readonly hasRemarks: boolean;
  /** As a person wrote it. */
  readonly sheet: Sheet;
  /** With the suggestions taken over. */
  readonly filled: Sheet;
  readonly onChange: (sheet: Sheet) => void;
}

/** What closes a sheet: why points are not assessed, why it may be accepted over a "tidak", and the result in words. */
export function SheetClosing(props: Props) {
  const { filing, sheet, filled, onChange } = props;
  const { kind } = reportKey(filing.report);
  const { open, unexplained } = gapsOf({ kind, outcome: 'dikembalikan', sheet: filled });
  const markRest = () => {
    const marked = open.map((id) => {
      const remark = sheet.entries[id]?.remark ?? '';
      return [id, { answer: null, remark, tidakDinilai: true }] as const;
    });
    onChange({ ...sheet, entries: { ...sheet.entries, ...Object.fromEntries(marked) } });
  };
  return (
    <>
      {open.length > 0 && (
        <div>
          <Button onClick={markRest}>{words.markRest}</Button>
        </div>
      )}
      {unexplained.length > 0 && (
        <TextField
          label={words.unassessedWhy}
          hint={words.unassessedHint}
          maxLength={1000}
          value={sheet.alasanTidakDinilai ?? ''}
          onInput={(alasanTidakDinilai) => onChange({ ...sheet, alasanTidakDinilai })}
        />
      )}
      {hasTidak(filled) && (
        <TextField
          label={words.pertimbangan}
          hint={words.pertimbanganHint}
          rows={2}
          maxLength={1000}
          value={sheet.pertimbangan ?? ''}
          onInput={(pertimbangan) => onChange({ ...sheet, pertimbangan })}
        />
      )}
      <Conclusion {...props} />
    </>
  );
}

/** The app's own words follow the answers; those of a person stand, with a word where they name other points. */
function Conclusion({ filing, points, hasRemarks, sheet, filled, onChange }: Props) {
  const [isWriting, setWriting] = useState(false);
  const key = reportKey(filing.report);
  const proposal = proposedConclusion(key, filled, { points, hasRemarks, outcome: null });
  // Emptied by hand it stays open: the next words are a person's too.
  const write = (conclusion: string) => {
    setWriting(true);
    onChange({ ...sheet, conclusion });
  };
  const takeProposal = () => {
    setWriting(false);
    onChange({ ...sheet, conclusion: '' });
  };
  if (isEvaluated(key.kind) && !isWriting && sheet.conclusion.trim() === '')
    return (
      <div class="stack">
        <p>
          <strong>{words.proposed}:</strong> {proposal}
          <br />
          <span class="small muted">{words.proposedHint}</span>
        </p>
        <div>
          <Button icon="pen" onClick={() => write(proposal)}>
            {words.writeOwn}
          </Button>
        </div>
      </div>
    );
  const misnamed = misnamedButir(sheet.conclusion, filled, points);
  return (
    <>
      <TextField
        label={words.conclusion}
        hint={isEvaluated(key.kind) ? words.conclusionHint : undefined}
        rows={4}
        maxLength={4000}
        value={sheet.conclusion}
        onInput={write}
      />
      {misnamed.length > 0 && (
        <p data-tone="warn" role="status">
          {words.misnamed(misnamed, butirOf(filled, points).wrong)}
        </p>
      )}
      {isEvaluated(key.kind) && <Button onClick={takeProposal}>{words.takeSuggestion}</Button>}
    </>
  );
}
