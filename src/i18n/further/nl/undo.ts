/** A step that was just taken, and may have been a slip. */
export const undo = {
  taken: 'Vastgelegd.',
  undo: 'Maak ongedaan',
  undone: 'Ongedaan gemaakt. Het logboek bewaart beide regels.',
  changed: 'De klacht is intussen gewijzigd. Ongedaan maken kan niet meer.',
};
