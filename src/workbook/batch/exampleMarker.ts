import type { ExampleStage, Language } from '../../usecases/ports/ports';

/** What tells that a register is an example. */
export interface ExampleMarker {
  /** What the row IDs of its complaints begin with. */
  run: string;
  stage: ExampleStage;
  language: Language;
  /** The IDs of sheets that were protected so that nobody writes there while it goes. */
  guarded?: readonly string[];
}

const key = 'klachtenregister.example';

/** Asks whether this workbook's register is an example; `null`: it isn't, or nothing has arrived. Read it after the sync. */
export function loadExample({ workbook }: Excel.RequestContext): () => ExampleMarker | null {
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  return () => {
    const { value } = setting.toJSON();
    return typeof value === 'string' ? (JSON.parse(value) as ExampleMarker) : null;
  };
}

/** Takes effect with the batch that it travels in. */
export const putExample = ({ workbook }: Excel.RequestContext, marker: ExampleMarker): void =>
  void workbook.settings.add(key, JSON.stringify(marker));

export const dropExample = ({ workbook }: Excel.RequestContext): void =>
  workbook.settings.getItemOrNullObject(key).delete();
