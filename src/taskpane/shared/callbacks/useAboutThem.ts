import { othersThan } from '../../../procedure/complaint/othersThan';
import { useWording } from '../../../ui/texts/wording';
import { useRegister } from '../registerContext';

/** Says of whoever is to do something about a complaint that it is about them, and who else could; nothing where it isn't. */
export function useAboutThem(
  { employee = '', department = '' }: { employee?: string; department?: string },
  given: string,
  besides: readonly string[] = [],
): string | undefined {
  const { intake } = useWording().texts;
  const { lists } = useRegister();
  const others = othersThan({ employee, department }, given, lists, besides);
  return others === null ? undefined : intake.aboutThem(given.trim(), others);
}
