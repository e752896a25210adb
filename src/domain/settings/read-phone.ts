import { cleanText } from '../basics/clean-text.ts';

/** A phone number as people write it, with country code and digits alone: `62812…`; null = it is none. */
export function readPhone(text: string): string | null {
  const digits = cleanText(text).replaceAll(/[ ().-]/g, '');
  const national = /^(?:\+62|0062|62|0)?(8\d{7,12})$/.exec(digits)?.[1];
  return national === undefined ? null : `62${national}`;
}
