import { useEffect, useMemo } from 'preact/hooks';
import { openCourierStore, type CourierStore } from '../../store/courier-store.ts';

export function useCourierStore(): CourierStore {
  const store = useMemo(openCourierStore, []);
  useEffect(() => store.close, [store]);
  return store;
}
