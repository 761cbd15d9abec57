import { Text } from '@fluentui/react-components';
import { formatMoment } from '../../procedure/calendar/moment';
import type { CaseLine, ComparedReport, FigureChange } from '../../usecases/ports/quarterPorts';
import { Notice } from '../../ui/feedback/Notice';
import { FactList } from '../../ui/layout/FactList';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { Disclosure } from '../shared/pieces/Disclosure';

/** Figure by figure what the tab says and what the register gives, block by block; and what the log tells of it. */
export function ComparedFigures({
  compared: { sheet, stamp, changes, apart, log },
}: {
  compared: ComparedReport;
}) {
  const { compare: texts } = useFurtherTexts().report;
  const isSame = changes.length + apart.length === 0;
  const blocks = [...new Set(changes.map(({ block }) => block))];
  const factOf = ({ figure, column, onTab, now }: FigureChange): [string, string] => [
    [figure, column].filter((part) => part !== '').join(' · '),
    texts.figure(onTab, now),
  ];
  return (
    <>
      {isSame && <Notice intent="success" sentence={texts.same(sheet)} />}
      {changes.length > 0 && <Notice intent="info" sentence={texts.changed(changes.length, sheet)} />}
      <Text>{stamp}</Text>
      {blocks.map((block) => (
        <Disclosure key={block} title={block}>
          {() => <FactList facts={changes.filter((one) => one.block === block).map(factOf)} />}
        </Disclosure>
      ))}
      {apart.length > 0 && <Notice intent="info" sentence={texts.apart(apart)} />}
      {!isSame && log.length > 0 && (
        <Disclosure title={texts.log(log.length)}>{() => <FactList facts={log.map(lineOf)} />}</Disclosure>
      )}
    </>
  );
}

const lineOf = ({ at, by, caseNumber, what }: CaseLine): [string, string] => [
  [caseNumber, at && formatMoment(at), by].filter((part) => part).join(' · '),
  what,
];
