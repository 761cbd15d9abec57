import { Checkbox, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { termWithoutTrace, yearWithoutTrace } from '../../procedure/retention/retentionOf';
import type { SurveyedRetention } from '../../usecases/retention/surveyRetention';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { Section } from '../../ui/layout/Section';
import { stacked, textSize } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { LeftAlone } from './LeftAlone';
import type { AlsoCleared } from './useRetention';

const useStyles = makeStyles({
  list: { ...stacked('4px'), margin: 0, paddingLeft: '20px', ...textSize(200) },
  text: { overflowWrap: 'anywhere' },
});

interface DueCasesProps {
  found: SurveyedRetention;
  onClear: (also: AlsoCleared) => void;
}

/** Which are due, what they will lose, what a person has to decide first, and the button. */
export function DueCases({ found, onClear }: DueCasesProps) {
  const styles = useStyles();
  const { retention: says } = useFurtherTexts();
  const { words } = useWording();
  const [clearsPointing, setClearsPointing] = useState(true);
  const [own, setOwn] = useState<readonly string[]>([]);
  const { due, months, years, examples, pointing, calamities } = found;
  if (due + calamities.length === 0) {
    return (
      <>
        <Notice intent="success" sentence={says.none(months)} />
        <LeftAlone found={found} />
      </>
    );
  }
  return (
    <>
      <Notice
        intent="info"
        sentence={due > 0 ? `${says.due(due, months)} ${says.examples(examples)}` : says.none(months)}
      />
      {due > 0 && (
        <>
          <Section title={says.years}>
            <ul className={styles.list}>
              {years.map(({ year, count }) => (
                <li key={year}>{says.year(year, count)}</li>
              ))}
            </ul>
          </Section>
          <Section title={says.what}>
            <ul className={styles.list}>
              {says.goes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Text size={200}>{says.stays}</Text>
            {months < termWithoutTrace && <Text size={200}>{says.shortTerm(termWithoutTrace)}</Text>}
            {months < yearWithoutTrace && <Text size={200}>{says.shortForYear(yearWithoutTrace)}</Text>}
          </Section>
        </>
      )}
      {calamities.length > 0 && (
        <Section title={says.calamities} hint={says.calamitiesHint}>
          <ul className={styles.list}>
            {calamities.map((calamity) => (
              <li key={calamity.rowId} dir="auto" className={styles.text}>
                {says.calamity(calamity)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {pointing.count > 0 && (
        <Section title={says.pointing(pointing.count)} hint={says.pointingHint}>
          <ul className={styles.list}>
            {pointing.examples.map(({ caseNumber, field, text }) => (
              <li key={`${caseNumber} ${field}`} dir="auto" className={styles.text}>
                {says.pointingAt(caseNumber, words.columns[field], text)}
              </li>
            ))}
          </ul>
          <Checkbox
            label={says.clearPointing}
            checked={clearsPointing}
            onChange={(_, { checked }) => setClearsPointing(checked === true)}
          />
        </Section>
      )}
      {due > 0 && found.own.length > 0 && (
        <Section title={says.own} hint={says.ownHint}>
          {found.own.map((header) => (
            <Checkbox
              key={header}
              label={header}
              checked={own.includes(header)}
              onChange={(_, { checked }) =>
                setOwn(found.own.filter((one) => (one === header ? checked === true : own.includes(one))))
              }
            />
          ))}
        </Section>
      )}
      <LeftAlone found={found} />
      <Text size={200}>{`${says.forGood} ${says.versions}`}</Text>
      <Button appearance="primary" size="large" onClick={() => onClear({ clearsPointing, own })}>
        {says.anonymise(due, calamities.length)}
      </Button>
    </>
  );
}
