import { keptUsers } from '../support/kept-users.ts';
import { losesNoWord } from '../support/loses-no-word.ts';

/* All that a person writes, but for those that `last-words.test.ts` has. */
losesNoWord(keptUsers.filter(({ isFirst }) => !isFirst));
