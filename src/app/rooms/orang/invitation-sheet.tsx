import { useState } from 'preact/hooks';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Invitation } from '../../../sync/messages/people.ts';
import { copyText } from '../../kit/copy-text.ts';
import { orangText as words } from './words.ts';
import { share } from '../../kit/share.ts';
import { Button } from '../../kit/button.tsx';
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
  const [isCopied, setCopied] = useState(false);
  const address = new URL(link, location.origin).href;
  const canShare = 'share' in navigator;
  // Put away without sharing: the link still stands here.
  const send = () => share({ text: words.shareText(nama), url: address });
  // Where the browser has no clipboard for us, the address stands there to be marked by hand.
  const copy = async () => setCopied(await copyText(address));
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
        <span role="status">{isCopied ? words.copied : words.copy}</span>
      </Button>
      <Button look="plain" wide onClick={onClose}>
        {words.done}
      </Button>
    </Sheet>
  );
}
