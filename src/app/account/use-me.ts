import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { must } from '../../domain/basics/must.ts';
import type { Actor } from '../../domain/people/people.ts';

/** The person signed in on this phone, below `SignedIn`. */
export const MeContext = createContext<Actor | null>(null);

export function useMe(): Actor {
  return must(useContext(MeContext), 'person signed in');
}
