import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { paths } from '../../paths.ts';
import { apbdesFindingText } from '../../text/apbdes-findings.ts';
import { apbdesFormText, fileText } from '../../text/apbdes-form.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';

const { check: words, sections } = apbdesFormText;

/** All findings with their basis; a tap leads to the place. */
export function CheckPart() {
  const { report, findings, open } = useForm();
  return (
    <FormPage title={sections.periksa}>
      <div class="stack">
        {findings.length === 0 ? (
          <EmptyState icon="check" title={words.none} />
        ) : (
          <>
            <p>{words.lead}</p>
            <FindingList findings={findings} sentence={apbdesFindingText} onOpen={open} />
            <p class="small muted">{words.onlyBlocks}</p>
          </>
        )}
        <ButtonLink look="main" icon="send" wide href={paths.laporan(report, 'kirim')}>
          {fileText.go}
        </ButtonLink>
      </div>
    </FormPage>
  );
}
