import { alasanPerubahanList } from '../../../domain/reports/apbdes/schema.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { apbdesFindingText } from './findings-words.ts';
import { alasanText as words } from './lampiran-words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { toggleAlasan } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

/** Why a Perubahan is made (A7b). */
export function AlasanPart() {
  const { content, change, findings } = useApbdesForm();
  const chosen = content.alasanPerubahan ?? [];
  return (
    <FormPage title={words.title} withFoot={false}>
      <div class="stack">
        <p id="alasan-lead">{words.lead}</p>
        <div class="choices choices-list" role="group" aria-labelledby="alasan-lead">
          {alasanPerubahanList.map((alasan) => (
            <button
              key={alasan}
              type="button"
              class="choice"
              aria-pressed={chosen.includes(alasan)}
              onClick={() => change(toggleAlasan(alasan))}
            >
              {words.names[alasan]}
            </button>
          ))}
        </div>
        <p class="small muted">{words.basis}</p>
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'alasanPerubahan')}
          sentence={apbdesFindingText}
        />
      </div>
    </FormPage>
  );
}
