import { keptUsers } from '../support/kept-users.ts';
import { losesNoWord } from '../support/loses-no-word.ts';

/* One of each way in which the keeper reaches the disk; the others are `last-words.long.test.ts`. */
losesNoWord(keptUsers.filter(({ isFirst }) => isFirst));
