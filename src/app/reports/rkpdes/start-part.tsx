import { useLocation } from 'preact-iso';
import { startRkpdesFrom } from '../../../domain/reports/rkpdes/start-from.ts';
import { rkpdesStartSources } from '../../../domain/reports/rkpdes/start-sources.ts';
import type { RkpdesSource } from '../../../domain/reports/rkpdes/start-sources.ts';
import { paths } from '../../paths.ts';
import { rkpdesStartText as words, rkpdesText } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { StartList } from '../frame/start-list.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** Filling a draft from an earlier plan, also later. */
export function StartPart() {
  return (
    <FormPage title={rkpdesText.sections.mulai} withFoot={false}>
      <StartChoices isPlace />
    </FormPage>
  );
}

/** The plans on this phone that this one may grow from; where there are none, a word where it is the place for it. */
export function StartChoices({ isPlace = false }: { readonly isPlace?: boolean }) {
  const { report, content, change, related, kind, tahun, isPerubahan } = useRkpdesForm();
  const { route } = useLocation();
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
  if (sources.length === 0) return isPerubahan || isPlace ? <p class="card">{words.none}</p> : null;
  return (
    <StartList
      lead={words.lead}
      sources={sources}
      titleOf={(source) => words.from(reportTitle(source.kind, source.tahun))}
      leadOf={(source) =>
        isPerubahan ? words.semula(sizeOf(source)) : words.lastYear(sizeOf(source))
      }
      loses={count > 0 && words.replaceLead(count)}
      onTake={take}
    />
  );
}

function sizeOf({ content }: RkpdesSource): number {
  return Object.keys(content.kegiatan).length;
}
