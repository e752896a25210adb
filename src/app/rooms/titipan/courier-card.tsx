import { isDesaRole } from '../../../domain/people/people.ts';
import { useMe } from '../../account/use-me.ts';
import { TitipCard } from './titip-card.tsx';
import { TitipanCard } from './titipan-card.tsx';

/** The courier's road, seen from the end where this person stands. */
export function CourierCard() {
  return isDesaRole(useMe().role) ? <TitipCard /> : <TitipanCard />;
}
