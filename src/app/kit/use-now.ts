import { useEffect, useState } from 'preact/hooks';
import { type Instant, type Tanggal, tanggalInWib } from '../../domain/basics/tanggal.ts';
import { likelyNow } from '../../sync/phone/likely-now.ts';
import { useRead } from './use-read.ts';
import { useApp } from '../app-context.ts';

const TICK_MS = 30_000;

/** The time by this phone's clock, new twice a minute and when the page comes back to the front. */
export function useNow(): Instant {
  const { now } = useApp();
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const tick = () => setInstant(now());
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now]);
  return instant;
}

/** Today in WIB; a clock that was wrong at the last contact with the server is put right. */
export function useToday(): Tanggal {
  const now = useNow();
  const contact = useRead((read) => read.lastContact());
  return tanggalInWib(contact ? likelyNow(now, contact) : now);
}
