import { useState } from 'preact/hooks';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Invitation } from '../../../sync/messages/people.ts';
import { copyText } from '../../kit/copy-text.ts';
import { orangText as words } from './words.ts';
import { share } from '../../kit/share.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Sheet } from '../../kit/sheet.tsx';

/** For a phone that is held beside this one. */
const InvitationQr = lazyPart(() =>
  import('../../kit/qr-code.tsx').then((module) => module.QrCode),
);

interface Props {
  readonly nama: string;
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** A one-time link to hand on: by the phone's own way of sharing where it has one, or copied. */
export function InvitationSheet({ nama, invitation: { link, expiresAt }, onClose }: Props) {
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const address = new URL(link, location.origin).href;
  const canShare = 'share' in navigator;
  // Put away without sharing: the link still stands here.
  const send = () => share({ text: words.shareText(nama), url: address });
  // Where the browser has no clipboard for us, the address stands there to be marked by hand.
  const copy = async () => setCopied((await copyText(address)) ? 'yes' : 'failed');
  return (
    <Sheet title={words.invitation(nama)} onClose={onClose}>
      <p>{words.invitationLead(formatWaktu(expiresAt))}</p>
      <code class="link-shown">{address}</code>
      <InvitationQr text={address} label={words.invitationQr(nama)} ecc="medium" />
      {canShare && (
        <Button look="main" icon="send" wide onClick={send}>
          {words.share}
        </Button>
      )}
      <Button look={canShare ? 'quiet' : 'main'} icon="copy" wide onClick={() => void copy()}>
        {words.copy}
      </Button>
      {/* Beside the button, not in it: what is a status gives a button no name. */}
      <div role="status">{copied === 'yes' && words.copied}</div>
      <ErrorLine text={copied === 'failed' ? words.copyFailed : null} />
      <Button look="plain" wide onClick={onClose}>
        {words.done}
      </Button>
    </Sheet>
  );
}
