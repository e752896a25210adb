import { useState } from 'preact/hooks';
import { answerSchema } from '../../../domain/standing/sheet.ts';
import type { Answer, SheetEntry, SheetPoint } from '../../../domain/standing/sheet.ts';
import type { Found } from '../../reports/frame/findings-props.ts';
import { answerNames, evaluasiText as words, questionOf } from '../../standing/evaluasi-words.ts';
import { Button } from '../../kit/button.tsx';
import { Basis } from '../../standing/basis.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
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
export function SheetPointCard({ number, point, entry, found, onChange }: Props) {
  const { answer, remark, isSuggested } = entry;
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
          onInput={(text) => onChange({ answer: isSuggested ? null : answer, remark: text })}
        />
      )}
    </fieldset>
  );
}

function FoundHere({ found: { findings, sentence } }: Pick<Props, 'found'>) {
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
function Answers({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  const { answer, remark, isSuggested } = entry;
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
    </div>
  );
}
