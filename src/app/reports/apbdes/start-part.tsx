import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ButtonLink } from '../../components/button.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon.tsx';
import { paths } from '../../paths.ts';
import { apbdesFormText, startText as words } from '../../text/apbdes-form.ts';
import { reportTitle } from '../../text/states.ts';
import { addLines } from './edits.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';
import { useStartSources } from './use-start-sources.ts';
import type { StartSource } from './use-start-sources.ts';

/** Filling a draft from what the desa has already, also later. */
export function StartPart() {
  return (
    <FormPage title={apbdesFormText.sections.mulai}>
      <StartChoices />
    </FormPage>
  );
}

export function StartChoices() {
  const { report, content, change } = useApbdesForm();
  const { route } = useLocation();
  const sources = useStartSources();
  const [asked, setAsked] = useState<StartSource | null>(null);
  const count = Object.keys(content.lines).length;
  const take = (source: StartSource) => {
    change(addLines(source.lines, 'replace'));
    setAsked(null);
    route(paths.laporan(report), true);
  };
  return (
    <section class="stack">
      <p>{words.lead}</p>
      {sources.map((source) => (
        <StartChoice
          key={`${source.kind} ${source.tahun}`}
          icon="copy"
          title={words.lastYear(reportTitle(source.kind, source.tahun))}
          lead={
            source.isMurni
              ? words.murniLead(Object.keys(source.lines).length)
              : words.lastYearLead(Object.keys(source.lines).length)
          }
          onClick={() => (count === 0 ? take(source) : setAsked(source))}
        />
      ))}
      <ButtonLink href={paths.laporan(report, 'impor')} icon="table">
        {words.import}
      </ButtonLink>
      <p class="small muted">{words.importLead}</p>
      {asked && (
        <Confirm
          title={words.replaceTitle}
          yes={words.replace}
          no={words.keep}
          isDanger
          onYes={() => take(asked)}
          onNo={() => setAsked(null)}
        >
          <p>{words.replaceLead(count)}</p>
        </Confirm>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
  readonly onClick: () => void;
}

function StartChoice({ icon, title, lead, onClick }: ChoiceProps) {
  return (
    <button type="button" class="card list-row" onClick={onClick}>
      <Icon name={icon} />
      <span class="list-words">
        <strong>{title}</strong>
        <span class="small muted">{lead}</span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
