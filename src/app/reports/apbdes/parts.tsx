import { alasanPerubahanList } from '../../../domain/reports/apbdes/schema.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { FieldsPart } from '../fields/fields-part.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { bpdSection } from './bpd-fields.ts';
import { apbdesFindingText } from './findings-words.ts';
import { LinesPart } from './lines-part.tsx';
import { StartPart } from './start-part.tsx';
import { alasanText as words } from './lampiran-words.ts';
import { toggleAlasan } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

/** The parts of the form besides its overview and the import. */
export const apbdesParts = {
  pendapatan: () => <LinesPart bagian="pendapatan" />,
  belanja: () => <LinesPart bagian="belanja" />,
  pembiayaan: () => <LinesPart bagian="pembiayaan" />,
  bpd: () => <FieldsPart section={bpdSection} sentence={apbdesFindingText} />,
  alasan: AlasanPart,
  mulai: StartPart,
} as const;

/** Why a Perubahan is made (A7b). */
function AlasanPart() {
  const { content, change, findings } = useApbdesForm();
  const chosen = content.alasanPerubahan ?? [];
  return (
    <FormPage title={words.title} withFoot={false} stack>
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
    </FormPage>
  );
}
