import { useState } from 'react';
import type { AffectedRow } from '../../../../procedure/calamity/affected/affectedRelation';
import { CheckList } from './CheckList';
import { ChooseList } from './ChooseList';
import { MapList } from './MapList';
import type { MappedList } from './MapList';
import type { ReadList } from './useListChoice';

interface AddListProps {
  code: string;
  standing: readonly AffectedRow[];
  onAdded: (rows: AffectedRow[]) => void;
  onBack: () => void;
}

/** Adds a list of the workbook to the affected relations: which one, what stands where, what comes of it. */
export function AddList({ code, standing, onAdded, onBack }: AddListProps) {
  const [list, setList] = useState<ReadList | null>(null);
  const [mapped, setMapped] = useState<MappedList | null>(null);
  if (list === null) return <ChooseList onRead={setList} onBack={onBack} />;
  if (mapped === null) return <MapList list={list} onMapped={setMapped} onBack={() => setList(null)} />;
  return (
    <CheckList
      {...mapped}
      code={code}
      list={list}
      standing={standing}
      onAdded={onAdded}
      onBack={() => setMapped(null)}
    />
  );
}
