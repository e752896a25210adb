import { bidangLppd } from '../../../domain/reports/dokumen/schema.ts';
import { Check } from '../../kit/check.tsx';
import { FieldsPart } from '../fields/fields-part.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { AsetPart } from './aset-part.tsx';
import { dokumenSection } from './fields.ts';
import { dokumenFindingText } from './findings-words.ts';
import { bidangLppdNames, dokumenText as words } from './words.ts';
import { useDokumenForm } from './use-dokumen-form.ts';

/** The parts of the form besides its overview and the files. */
export const dokumenParts = {
  dokumen: () => <FieldsPart section={dokumenSection} sentence={dokumenFindingText} />,
  bidang: BidangPart,
  aset: AsetPart,
} as const;

/** The four bidang that an LPPD tells of at least. */
function BidangPart() {
  const { content, change } = useDokumenForm();
  return (
    <FormPage title={words.sections.bidang} stack>
      <p>{words.bidangLead}</p>
      {bidangLppd.map((one) => (
        <Check
          key={one}
          label={bidangLppdNames[one]}
          checked={content.bidang[one] ?? false}
          onChange={(checked) =>
            change((kept) => ({ ...kept, bidang: { ...kept.bidang, [one]: checked } }))
          }
        />
      ))}
    </FormPage>
  );
}
