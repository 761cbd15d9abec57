import { bookYearName } from '../../procedure/calendar/bookYear';
import type { Quarter } from '../../procedure/calendar/quarter';
import { yearOfQuarter } from '../../procedure/calendar/reported';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { ComparedFigures } from './ComparedFigures';
import { useComparison } from './useComparison';

/** What changed since the tab of the chosen quarter or its year was made, for who asks. */
export function Comparison({ quarter }: { quarter: Quarter }) {
  const { compare: texts } = useFurtherTexts().report;
  const { asked, outcome, compare } = useComparison();
  const year = yearOfQuarter(quarter);
  return (
    <Section title={texts.title} hint={texts.purpose}>
      <Button busy={asked !== null && !asked.whole} onClick={() => void compare(quarter)}>
        {texts.quarter}
      </Button>
      <Button busy={asked?.whole !== undefined} onClick={() => void compare(year)}>
        {texts.year(bookYearName(year))}
      </Button>
      {outcome?.ok === false && <FaultNotice fault={outcome.fault} />}
      {outcome?.ok && outcome.value === null && <Notice intent="info" sentence={texts.noSheet} />}
      {outcome?.ok && outcome.value && <ComparedFigures compared={outcome.value} />}
    </Section>
  );
}
