import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { duRkpdesFindingText, duRkpdesText as words } from '../../text/du-rkpdes.ts';
import { about } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { addUsulan } from './edits.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';
import { UsulanFields } from './usulan-fields.tsx';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onCopied: (id: string) => void;
  readonly onRemove: () => void;
}

/** One proposal under the hands; every key goes to disk, there is nothing to save. */
export function UsulanSheet({ id, onClose, onCopied, onRemove }: Props) {
  const { newLineId } = useApp();
  const { content, change, findings, remarks } = useDuRkpdesForm();
  const usulan = content.usulan[id];
  useFieldInAddress();
  if (!usulan)
    return (
      <Sheet title={words.title} onClose={onClose}>
        <p>{words.gone}</p>
      </Sheet>
    );
  const copy = () => {
    const copied = newLineId();
    change(addUsulan(copied, usulan));
    onCopied(copied);
  };
  return (
    <Sheet key={id} title={words.title} onClose={onClose}>
      {about(remarks, 'usulan', id).map(({ text }, index) => (
        <p key={index} class="line-remark">
          <Icon name="remark" size={20} />
          {text}
        </p>
      ))}
      <UsulanFields id={id} usulan={usulan} />
      <FindingList findings={about(findings, 'usulan', id)} sentence={duRkpdesFindingText} />
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      <div class="row">
        <Button icon="copy" onClick={copy}>
          {words.copy}
        </Button>
        <Button icon="trash" look="danger" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </Sheet>
  );
}
