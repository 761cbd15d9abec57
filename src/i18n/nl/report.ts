export const report = {
  title: 'Kwartaalrapport',
  purpose: 'Maakt een tabblad met de klachten per rubriek en maand, voor de directie.',
  quarter: 'Kwartaal',
  quarterName: (year: number, quarter: number) => `${quarter}e kwartaal ${year}`,
  running: 'loopt nog',
  lastFull: 'laatste volle kwartaal',
  build: 'Maak kwartaaltab',
  building: 'Het tabblad wordt gemaakt…',
  built: (sheet: string, complaints: number) =>
    `Het tabblad “${sheet}” is bijgewerkt: ${complaints} ${complaints === 1 ? 'klacht' : 'klachten'}.`,
};
