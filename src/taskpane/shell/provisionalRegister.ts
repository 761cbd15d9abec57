import type { Language, OpenedRegister } from '../../usecases/ports/ports';

/** What the form works with until the lists and settings have been read. */
export function provisionalRegister(language: Language, channels: readonly string[]): OpenedRegister {
  return {
    language,
    lists: { departments: [], employees: [], categories: [], channels: [...channels], holidays: [] },
    findings: [],
    hasOwn: false,
    settings: {
      organisation: '',
      callbackTerm: 1,
      calamityThreshold: 1,
      wording: { thank: '', regret: '', agreed: '', verify: '', restart: '' },
      written: {
        greeting: '',
        wording: { thank: '', regret: '', agreed: '', verify: '', restart: '' },
        late: '',
        regards: '',
        titles: { man: '', woman: '', family: '', nobody: '' },
      },
      spoken: {
        locale: language,
        office: '',
        late: '',
        titles: { man: '', woman: '', family: '', nobody: '' },
      },
    },
  };
}
