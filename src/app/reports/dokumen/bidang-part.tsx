import { bidangLppd } from '../../../domain/reports/dokumen/schema.ts';
import { bidangLppdNames, dokumenText as words } from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useDokumenForm } from './use-dokumen-form.ts';

/** The four bidang that an LPPD tells of at least. */
export function BidangPart() {
  const { content, change } = useDokumenForm();
  return (
    <FormPage title={words.sections.bidang}>
      <div class="stack">
        <p>{words.bidangLead}</p>
        {bidangLppd.map((one) => (
          <label key={one} class="check">
            <input
              type="checkbox"
              checked={content.bidang[one] ?? false}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                change((kept) => ({ ...kept, bidang: { ...kept.bidang, [one]: checked } }));
              }}
            />
            {bidangLppdNames[one]}
          </label>
        ))}
      </div>
    </FormPage>
  );
}
