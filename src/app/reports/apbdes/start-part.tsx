import { useLocation } from 'preact-iso';
import { ButtonLink } from '../../kit/button.tsx';
import { paths } from '../../paths.ts';
import { reportTitle } from '../../standing/words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { StartList } from '../frame/start-list.tsx';
import { apbdesFormText, startText as words } from './words.ts';
import { addLines } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';
import { type StartSource, useStartSources } from './use-start-sources.ts';

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
  const count = Object.keys(content.lines).length;
  const take = (source: StartSource) => {
    change(addLines(source.lines, 'replace'));
    route(paths.laporan(report), true);
  };
  return (
    <StartList
      lead={words.lead}
      sources={sources}
      titleOf={({ kind, tahun }) => words.lastYear(reportTitle(kind, tahun))}
      leadOf={({ isMurni, lines }) => {
        const all = Object.keys(lines).length;
        return isMurni ? words.murniLead(all) : words.lastYearLead(all);
      }}
      loses={count > 0 && words.replaceLead(count)}
      onTake={take}
    >
      <ButtonLink href={paths.laporan(report, 'impor')} icon="table">
        {words.import}
      </ButtonLink>
      <p class="small muted">{words.importLead}</p>
    </StartList>
  );
}
