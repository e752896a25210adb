import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { Signature } from '../../kit/signature.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { formKunjungan as words } from './words.ts';
import { change, put, remove } from './edits.ts';
import { PersonFields, RemoveButton } from './entry-parts.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';

/** Who was met; nobody has to sign. */
export function OrangPart({ draft: { kunjungan, edit } }: { readonly draft: KunjunganDraft }) {
  const { newLineId } = useApp();
  const [signing, setSigning] = useState<string | null>(null);
  const blank = { nama: '', jabatan: '', tandaTangan: null };
  return (
    <>
      {Object.entries(kunjungan.orang).map(([id, person], index) => {
        const { nama, tandaTangan } = person;
        const set = (fields: Partial<typeof person>) => edit(change('orang', id, fields));
        return (
          <section key={id} class="card stack" aria-label={words.person(index + 1)}>
            <PersonFields person={person} onChange={set} />
            {signing === id ? (
              <SignaturePad value={tandaTangan} onChange={(drawn) => set({ tandaTangan: drawn })} />
            ) : (
              tandaTangan && <Signature tandaTangan={tandaTangan} nama={nama} />
            )}
            <div class="row">
              {signing !== id && (
                <Button icon="pen" onClick={() => setSigning(id)}>
                  {words.signOpen}
                </Button>
              )}
              <RemoveButton onClick={() => edit(remove('orang', id))} />
            </div>
          </section>
        );
      })}
      <Button icon="plus" onClick={() => edit(put('orang', newLineId(), blank))}>
        {words.addPerson}
      </Button>
    </>
  );
}
