import type { CallbackLister, CallbackCounter } from './callbackPorts';
import type {
  RegisterOpener,
  RegisterCreator,
  ComplaintAppender,
  AppendedRows,
  CaseReader,
  HistoryReader,
  CaseWriter,
  ListAdder,
  RelationReader,
  CaseSelector,
  SheetOpener,
  FormShower,
} from './ports';
import type { PivotKeeper, QuarterBuilder } from './quarterPorts';

/** Everything that a register in a workbook does for the pane. */
export type WorkbookRegister = RegisterOpener &
  RegisterCreator &
  ComplaintAppender &
  AppendedRows &
  CaseReader &
  HistoryReader &
  CaseWriter &
  CallbackLister &
  CallbackCounter &
  ListAdder &
  RelationReader &
  CaseSelector &
  SheetOpener &
  FormShower &
  QuarterBuilder &
  PivotKeeper;
