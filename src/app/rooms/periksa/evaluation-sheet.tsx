import { type CommandId, reportKey } from '../../../domain/basics/ids.ts';
import { findingsOf, entryOf, filledSheet } from '../../../domain/evaluation/prefill.ts';
import { aspects, emptySheet, sheetSchema } from '../../../domain/standing/sheet.ts';
import type { Sheet, SheetEntry, SheetPoint } from '../../../domain/standing/sheet.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { unansweredCount } from '../../../domain/evaluation/sheet-of-filing.ts';
import { ruleOf } from '../../../domain/obligations/obligations.ts';
import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import type { Found } from '../../reports/frame/findings-props.ts';
import {
  aspectNames,
  evaluasiText as words,
  suggestedConclusion,
} from '../../standing/evaluasi-words.ts';
import { isSame } from '../../../sync/merge/merge.ts';
import { SaveLine } from '../../keeper/save-line.tsx';
import { useKeeper } from '../../keeper/use-keeper.ts';
import { Button } from '../../kit/button.tsx';
import { SheetPointCard } from './sheet-point-card.tsx';
import { TextField } from '../../kit/text-field.tsx';
import './periksa.css';
import { type Content } from '../../../domain/standing/report-doc.ts';
import { joined, type Disk } from '../../keeper/disk.ts';
import type { Phone } from '../../store/phone.ts';

interface Props {
  readonly filing: FilingDoc;
  readonly points: readonly SheetPoint[];
  readonly found: Found;
}

/** The sheet of an evaluation, filled in by the checks and answered by a person, on disk with every key. */
export function EvaluationSheet({ filing, points, found }: Props) {
  const keeper = useKeeper(filing.filing, ({ phone }) => createSheetDisk(phone, filing.filing));
  if (!keeper) return null;
  const sheet = sheetOf(keeper.content.value);
  const { findings } = found;
  const put = (next: Sheet) => keeper.change((all) => ({ ...all, ...next }));
  const { kind } = reportKey(filing.report);
  const open = unansweredCount(sheet, points, findings);
  return (
    <section class="card stack evaluation" id="lembar-evaluasi">
      <h2>{words.title}</h2>
      <p class="small muted">{isEvaluated(kind) ? words.lead : words.lightLead}</p>
      {aspects.map((aspect) => {
        const own = points.filter((point) => point.aspect === aspect);
        return (
          own.length > 0 && (
            <div key={aspect} class="stack" role="group" aria-label={aspectNames[aspect]}>
              <h3>{aspectNames[aspect]}</h3>
              {own.map((point) => (
                <SheetPointCard
                  key={point.id}
                  number={points.indexOf(point) + 1}
                  point={point}
                  entry={entryOf(sheet, point, findings)}
                  found={{ ...found, findings: findingsOf(point, findings) }}
                  onChange={(entry) => put(withEntry(sheet, point.id, entry))}
                />
              ))}
            </div>
          )
        );
      })}
      <Conclusion
        filing={filing}
        points={points}
        filled={filledSheet(sheet, points, findings)}
        onChange={(conclusion) => put({ ...sheet, conclusion })}
      />
      <p class="small muted" role="status">
        {isEvaluated(kind) && `${open === 0 ? words.allAnswered : words.unanswered(open)}. `}
      </p>
      {(!isSame(sheet, emptySheet) || keeper.state.value !== 'saved') && (
        <SaveLine state={keeper.state.value} retry={() => void keeper.flush()} on="perangkat ini" />
      )}
    </section>
  );
}

function withEntry(sheet: Sheet, id: string, entry: SheetEntry): Sheet {
  return { ...sheet, entries: { ...sheet.entries, [id]: entry } };
}

interface ConclusionProps extends Pick<Props, 'filing' | 'points'> {
  /** With the suggestions taken over. */
  readonly filled: Sheet;
  readonly onChange: (conclusion: string) => void;
}

function Conclusion({ filing, points, filled, onChange }: ConclusionProps) {
  const key = reportKey(filing.report);
  const evaluation = ruleOf(useCalendar(), key.kind)?.evaluation ?? null;
  return (
    <>
      <TextField
        label={words.conclusion}
        hint={evaluation ? words.conclusionHint : undefined}
        rows={4}
        maxLength={4000}
        value={filled.conclusion}
        onInput={onChange}
      />
      {evaluation && (
        <Button
          onClick={() =>
            onChange(
              suggestedConclusion(key, filled, {
                points,
                hariKerja: evaluation.correctionHariKerja,
              }),
            )
          }
        >
          {words.takeSuggestion}
        </Button>
      )}
    </>
  );
}

/** The evaluation sheet that a verifikator fills in, until the verdict takes it along. */
function createSheetDisk({ read, write }: Pick<Phone, 'read' | 'write'>, filing: CommandId): Disk {
  const there = async (): Promise<Content> => ({ ...((await read.sheet(filing)) ?? emptySheet) });
  return {
    open: there,
    read: there,
    write: async (mine, base) => {
      const all = joined({ base, mine, theirs: await there() }, isSound);
      await write.setSheet(filing, sheetOf(all));
    },
    words: () => `lembar-evaluasi/${filing}`,
    isSound,
  };
}

function sheetOf(content: Content): Sheet {
  return sheetSchema.parse(content);
}

function isSound(content: Content): boolean {
  return sheetSchema.safeParse(content).success;
}
