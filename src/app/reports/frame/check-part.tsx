import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { paths } from '../../paths.ts';
import { checkText as words, fileText, formText } from '../../text/form.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';

/** All findings with their basis; a tap leads to the place. */
export function CheckPart() {
  const { report, findings, open, definition } = useForm();
  return (
    <FormPage title={formText.periksa}>
      <div class="stack">
        {findings.length === 0 ? (
          <EmptyState icon="check" title={words.none} />
        ) : (
          <>
            <p>{words.lead}</p>
            <FindingList findings={findings} sentence={definition.findingText} onOpen={open} />
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
