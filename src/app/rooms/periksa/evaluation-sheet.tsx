import { reportKey, type CommandId } from '../../../domain/basics/ids.ts';
import {
  carriedOver,
  findingsOf,
  entryOf,
  filledSheet,
} from '../../../domain/evaluation/prefill.ts';
import type { FilingDoc, Content } from '../../../domain/standing/report-doc.ts';
import type { Sheet, SheetEntry, SheetPoint, Answer } from '../../../domain/standing/sheet.ts';
import { aspects, emptySheet, sheetSchema, answerSchema } from '../../../domain/standing/sheet.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { Basis } from '../../standing/basis.tsx';
import { gapsOf } from '../../../domain/evaluation/whole-verdict.ts';
import type { Found } from '../../reports/frame/use-findings.ts';
import {
  aspectNames,
  evaluasiText as words,
  answerNames,
  questionOf,
} from '../../standing/evaluasi-words.ts';
import { isSame } from '../../../sync/merge/merge.ts';
import { SaveLine } from '../../keeper/save-line.tsx';
import { useKeeper } from '../../keeper/use-keeper.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { joined, type Disk } from '../../keeper/disk.ts';
import type { Phone } from '../../store/phone.ts';
import { useState } from 'preact/hooks';
import { SheetClosing } from './sheet-closing.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import './periksa.css';

interface Props {
  readonly filing: FilingDoc;
  readonly points: readonly SheetPoint[];
  /** That of the verdict on the revision before. */
  readonly earlier: Sheet | null;
  /** The verifikator wrote some on the report itself. */
  readonly hasRemarks: boolean;
  readonly found: Found;
}

/** The sheet of an evaluation, filled in by the checks and answered by a person, on disk with every key. */
export function EvaluationSheet({ filing, points, earlier, hasRemarks, found }: Props) {
  const keeper = useKeeper(filing.filing, ({ phone }) => createSheetDisk(phone, filing.filing));
  if (!keeper) return null;
  const sheet = sheetOf(keeper.content.value);
  const { findings } = found;
  const put = (next: Sheet) => keeper.change((all) => ({ ...all, ...next }));
  const { kind } = reportKey(filing.report);
  const filled = filledSheet(sheet, points, findings);
  const { open } = gapsOf({ kind, outcome: 'dikembalikan', sheet: filled });
  return (
    <section class="card stack evaluation" id="lembar-evaluasi">
      <h2>{words.title}</h2>
      <p class="small muted">{isEvaluated(kind) ? words.lead : words.lightLead}</p>
      {earlier && isSame(sheet, emptySheet) && (
        <CarryOver
          entries={carriedOver(earlier, points, findings)}
          onTake={(entries) => put({ ...sheet, entries })}
        />
      )}
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
                  onChange={(entry) =>
                    put({ ...sheet, entries: { ...sheet.entries, [point.id]: entry } })
                  }
                />
              ))}
            </div>
          )
        );
      })}
      <SheetClosing {...{ filing, points, hasRemarks, filled, sheet }} onChange={put} />
      <p class="small muted" role="status">
        {isEvaluated(kind) &&
          `${open.length === 0 ? words.allAnswered : words.unanswered(open.length)}. `}
      </p>
      {(!isSame(sheet, emptySheet) || keeper.state.value !== 'saved') && (
        <SaveLine state={keeper.state.value} retry={() => void keeper.flush()} on="perangkat ini" />
      )}
    </section>
  );
}

interface CarryOverProps {
  readonly entries: Sheet['entries'];
  readonly onTake: (entries: Sheet['entries']) => void;
}

/** Takes along what was answered on the revision before; nothing where the checks answer all. */
function CarryOver({ entries, onTake }: CarryOverProps) {
  const count = Object.keys(entries).length;
  if (count === 0) return null;
  return (
    <Button icon="copy" onClick={() => onTake(entries)}>
      {words.carryOver(count)}
    </Button>
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

interface SheetPointCardProps {
  readonly number: number;
  readonly point: SheetPoint;
  readonly entry: SheetEntry & { readonly isSuggested: boolean };
  /** What the checks say of this point alone. */
  readonly found: Found;
  readonly onChange: (entry: SheetEntry) => void;
}

/** So many findings are read under a point; the whole list stands above the sheet. */
const MOST_FINDINGS = 5;

/**
 * One point: the question, its basis, what was found, the answer and a remark. A remark written before any
 * answer does not turn a suggestion into an answer.
 */
function SheetPointCard({ number, point, entry, found, onChange }: SheetPointCardProps) {
  const { isSuggested, ...written } = entry;
  const { answer, remark } = written;
  const question = questionOf(point.id);
  const [isWriting, setWriting] = useState(false);
  const isOpen = isWriting || remark !== '' || (answer === 'tidak' && !isSuggested);
  return (
    <fieldset class="plain-fieldset sheet-point">
      <legend>
        {number}. {question}
      </legend>
      <Basis text={point.basis} />
      <FoundHere found={found} />
      <Answers entry={entry} onChange={onChange} />
      <div class="row">
        {isSuggested && (
          <span class="small muted">{answer === null ? words.byPerson : words.suggested}</span>
        )}
        {!isOpen && (
          <Button
            look="plain"
            label={`${words.addRemark}: ${question}`}
            onClick={() => setWriting(true)}
          >
            {words.addRemark}
          </Button>
        )}
      </div>
      {isOpen && (
        <TextField
          label={words.remarkFor(question)}
          rows={2}
          maxLength={1000}
          value={remark}
          onInput={(text) =>
            onChange({ ...written, answer: isSuggested ? null : answer, remark: text })
          }
        />
      )}
    </fieldset>
  );
}

function FoundHere({ found: { findings, sentence } }: Pick<SheetPointCardProps, 'found'>) {
  if (findings.length === 0) return null;
  const more = findings.length - MOST_FINDINGS;
  return (
    <details class="sheet-findings" open={findings.length <= 2}>
      <summary>{words.findingCount(findings.length)}</summary>
      <FindingList findings={findings.slice(0, MOST_FINDINGS)} sentence={sentence} />
      {more > 0 && <p class="small muted">{words.more(more)}</p>}
    </details>
  );
}

/** The answer given is taken back by a second press; a suggestion is taken over by the first. */
function Answers({ entry, onChange }: Pick<SheetPointCardProps, 'entry' | 'onChange'>) {
  const { answer, remark, isSuggested, tidakDinilai = false } = entry;
  const choose = (one: Answer) =>
    onChange({ answer: one === answer && !isSuggested ? null : one, remark });
  return (
    <div class="choices">
      {answerSchema.options.map((one) => (
        <button
          key={one}
          type="button"
          class="choice"
          aria-pressed={one === answer}
          data-suggested={(isSuggested && one === answer) || undefined}
          onClick={() => choose(one)}
        >
          {answerNames[one]}
        </button>
      ))}
      <button
        type="button"
        class="choice"
        aria-pressed={tidakDinilai}
        onClick={() =>
          onChange({ answer: null, remark, ...(!tidakDinilai && { tidakDinilai: true }) })
        }
      >
        {words.unassessed}
      </button>
    </div>
  );
}
