import { reportKey } from '../../../domain/basics/ids.ts';
import { Button } from '../../kit/button.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { musyawarahText } from './words.ts';
import { documentText } from './document-words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { MusyawarahDocument } from './document.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** The papers of the meeting before they are filed: to be printed, read aloud and signed. */
export function CetakPart() {
  const { report, kind, tahun, content } = useMusyawarahForm();
  const desaName = useDesaName(reportKey(report).desa);
  return (
    <FormPage title={musyawarahText.parts.cetak} stack>
      <div class="no-print">
        <Button look="main" icon="print" wide onClick={() => window.print()}>
          {documentText.print}
        </Button>
      </div>
      <MusyawarahDocument
        content={content}
        before={null}
        remarks={[]}
        onRemark={undefined}
        kind={kind}
        tahun={tahun}
        desaName={desaName}
      />
    </FormPage>
  );
}
