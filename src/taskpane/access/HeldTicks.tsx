import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Recognised } from '../../procedure/access/recognise';
import { Section } from '../../ui/layout/Section';
import { stacked } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

const useStyles = makeStyles({ root: { ...stacked('4px'), overflowWrap: 'anywhere' } });

interface HeldTicksProps<T> {
  title: string;
  found: readonly Recognised<T>[];
  describe: (one: T) => string;
  chosen: ReadonlySet<T>;
  onChange: (chosen: ReadonlySet<T>) => void;
}

/** What was found, to choose from: what is only likely to be this person's is said to be, with by what. */
export function HeldTicks<T extends { rowId: string }>({
  title,
  found,
  describe,
  chosen,
  onChange,
}: HeldTicksProps<T>) {
  const styles = useStyles();
  const { access: says } = useFurtherTexts();
  if (found.length === 0) return null;
  return (
    <Section title={title}>
      <div className={styles.root}>
        {found.map(({ one, isCertain, signs }, index) => (
          <Checkbox
            key={`${one.rowId} ${index}`}
            label={isCertain ? describe(one) : `${describe(one)} · ${says.likely(signs)}`}
            checked={chosen.has(one)}
            onChange={(_, { checked }) =>
              onChange(
                new Set(checked === true ? [...chosen, one] : [...chosen].filter((other) => other !== one)),
              )
            }
          />
        ))}
      </div>
    </Section>
  );
}
