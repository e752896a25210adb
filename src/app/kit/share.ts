import { tellFault } from './job-fault.ts';

/** Opens the phone's share sheet; where it fails, that is told. */
export function share(content: ShareData): void {
  void navigator.share(content).catch(tellFault);
}
