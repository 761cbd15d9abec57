import { yearOf } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { Wording } from './talkingPoints';
import { greetedName, isNoName } from '../text/greetedName';
import { inSpeech, personName } from '../text/personName';
import { splitTitle, titleOf } from '../text/titleOf';
import type { TitleWords } from '../text/titleOf';

/** What is said in a call where the case or the settings say nothing that can be said, in the language of the register. */
export interface SpokenWords {
  /** In which days are said, such as `nl-NL`. */
  locale: string;
  /** Instead of the name of the organisation. */
  office: string;
  /** Behind what was agreed, where the day of the call has passed. */
  late: string;
  titles: TitleWords;
}

/** What an answer in writing says, in the language of the register. */
export interface WrittenWords extends Pick<SpokenWords, 'late' | 'titles'> {
  greeting: string;
  wording: Wording;
  regards: string;
}

/** As one says it: the year only where it is another one than that of `today`. */
export function spokenDay(day: Day, today: Day, { locale }: Pick<SpokenWords, 'locale'>): string {
  const year = yearOf(day) === yearOf(today) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** How one speaks to somebody: `mevrouw Van den Berg`; the whole name in the order of speech where no title stands before it, `''` for none. */
export function spokenName(typed: string, { titles }: Pick<SpokenWords, 'titles'>): string {
  if (isNoName(typed)) return '';
  const { title: found, name } = splitTitle(typed);
  if (found === '') return inSpeech(personName(name, false));
  const title = titleOf(found, titles);
  return `${title} ${greetedName(name, title, titles)}`;
}
