import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import { addUsulan, startUsulan } from '../../../domain/reports/musyawarah/start-from.ts';
import { Button } from '../../kit/button.tsx';
import { reportTitle } from '../../standing/words.ts';
import { usulanText as words } from './form-words.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** Takes up what the meeting before proposed, as long as some of it is not here yet. */
export function StartUsulan() {
  const { content, change, related, kind: meeting } = useMusyawarahForm();
  const offers = related.flatMap(({ kind, tahun, content: filed }) => {
    const previous = musyawarahContentSchema.safeParse(filed).data;
    const usulan = previous ? startUsulan(previous, meeting) : {};
    const fresh = Object.keys(usulan).filter((id) => !Object.hasOwn(content.usulan, id)).length;
    return fresh === 0 ? [] : [{ title: reportTitle(kind, tahun), usulan, fresh }];
  });
  return (
    <>
      {offers.map(({ title, usulan, fresh }) => (
        <Button
          key={title}
          icon="copy"
          wide
          onClick={() => change((kept) => addUsulan(kept, usulan))}
        >
          {words.start(title, fresh)}
        </Button>
      ))}
    </>
  );
}
