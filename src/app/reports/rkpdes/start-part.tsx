import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { startRkpdesFrom } from '../../../domain/reports/rkpdes/start-from.ts';
import { rkpdesStartSources } from '../../../domain/reports/rkpdes/start-sources.ts';
import type { RkpdesSource } from '../../../domain/reports/rkpdes/start-sources.ts';
import { Confirm } from '../../components/confirm.tsx';
import { Icon } from '../../components/icon.tsx';
import { paths } from '../../paths.ts';
import { rkpdesStartText as words, rkpdesText } from '../../text/rkpdes.ts';
import { reportTitle } from '../../text/states.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** Filling a draft from an earlier plan, also later. */
export function StartPart() {
  return (
    <FormPage title={rkpdesText.sections.mulai} withFoot={false}>
      <StartChoices />
    </FormPage>
  );
}

/** The plans on this phone that this one may grow from; nothing where there are none. */
export function StartChoices() {
  const { report, content, change, related, kind, tahun, isPerubahan } = useRkpdesForm();
  const { route } = useLocation();
  const [asked, setAsked] = useState<RkpdesSource | null>(null);
  const sources = rkpdesStartSources(related, { kind, tahun });
  const count = Object.keys(content.kegiatan).length;
  const take = (source: RkpdesSource) => {
    const { kegiatan, tim, pagu, perubahan } = startRkpdesFrom(source.content, kind);
    change((kept) => ({
      ...kept,
      kegiatan,
      tim,
      pagu: { ...pagu, ...kept.pagu },
      perubahan: { ...kept.perubahan, semula: perubahan.semula },
    }));
    route(paths.laporan(report), true);
  };
  if (sources.length === 0) return isPerubahan ? <p class="card">{words.none}</p> : null;
  return (
    <section class="stack">
      <p>{words.lead}</p>
      {sources.map((source) => (
        <button
          key={`${source.kind} ${source.tahun}`}
          type="button"
          class="card list-row"
          onClick={() => (count === 0 ? take(source) : setAsked(source))}
        >
          <Icon name="copy" />
          <span class="list-words">
            <strong>{words.from(reportTitle(source.kind, source.tahun))}</strong>
            <span class="small muted">
              {isPerubahan ? words.semula(sizeOf(source)) : words.lastYear(sizeOf(source))}
            </span>
          </span>
          <Icon name="forward" />
        </button>
      ))}
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

function sizeOf({ content }: RkpdesSource): number {
  return Object.keys(content.kegiatan).length;
}
