import type { ComposedLetters } from '../../../../usecases/letters/composeLetters';
import type { LetterStyle } from '../../../../usecases/ports/letterPorts';
import { Notice } from '../../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';

interface LetterWarningsProps {
  composed: ComposedLetters;
  style: LetterStyle;
}

/** More names than these are read in the sheet. */
const namesShown = 10;

/** What would look wrong in the letters, said before they are made. */
export function LetterWarnings({ composed, style }: LetterWarningsProps) {
  const { letter: texts } = useFurtherTexts().letters;
  const { unknown, blank, tooLong } = composed;
  const more = tooLong.length - namesShown;
  return (
    <>
      {unknown.length > 0 && <Notice intent="warning" sentence={texts.unknown(unknown)} />}
      {[...blank].map(([placeholder, count]) => (
        <Notice key={placeholder} intent="warning" sentence={texts.blank(placeholder, count)} />
      ))}
      {style.sender === '' && <Notice intent="info" sentence={texts.noSender} />}
      {tooLong.length > 0 && (
        <Notice
          intent="warning"
          sentence={
            <>
              {texts.tooLong(tooLong.length)}
              <ul>
                {tooLong.slice(0, namesShown).map(({ row, parts }) => (
                  <li key={row.rowId}>{texts.tooLongLine(row.name, parts)}</li>
                ))}
                {more > 0 && <li>{texts.andMore(more)}</li>}
              </ul>
            </>
          }
        />
      )}
    </>
  );
}
