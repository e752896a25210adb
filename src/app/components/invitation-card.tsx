import { useState } from 'preact/hooks';
import { formatWaktu } from '../../domain/basics/tanggal.ts';
import type { Invitation } from '../../sync/messages/people.ts';
import { orangText as words } from '../text/orang.ts';
import { Button } from './button.tsx';

interface Props {
  readonly nama: string;
  readonly invitation: Invitation;
}

/** A one-time link to hand on. */
export function InvitationCard({ nama, invitation: { link, expiresAt } }: Props) {
  const [isCopied, setCopied] = useState(false);
  const address = new URL(link, location.origin).href;
  // Where the browser has no clipboard for us, the address stands there to be marked by hand.
  const copy = () => {
    const written = (navigator.clipboard as Clipboard | undefined)?.writeText(address);
    written?.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section class="card stack" data-tone="info" role="status">
      <h2>{words.invitation(nama)}</h2>
      <p>{words.invitationLead(formatWaktu(expiresAt))}</p>
      <code class="link-shown">{address}</code>
      <Button icon="copy" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </section>
  );
}
