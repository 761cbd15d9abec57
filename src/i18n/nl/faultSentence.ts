import type { FaultSentence } from '../format/sentence';

export const faultSentence: FaultSentence = (fault, columnName) => {
  switch (fault.code) {
    case 'cellEditMode':
      return 'In het blad wordt nog in een cel getypt. Druk daar op Enter of Esc en probeer het opnieuw.';
    case 'protected':
      return 'Het blad is beveiligd. Hef de beveiliging op (Controleren, in het lint) en probeer het opnieuw.';
    case 'readOnly':
      return 'Deze werkmap is alleen-lezen: wat u wijzigt, wordt niet bewaard. Schakel bewerken in of open de werkmap opnieuw.';
    case 'date1904':
      return 'Deze werkmap telt datums vanaf 1904, het register vanaf 1900: elke datum zou vier jaar verschillen. Zet dat uit (Bestand > Opties > Geavanceerd) en kijk de datums na, of begin in een nieuwe werkmap.';
    case 'sessionExpired':
      return 'De verbinding met de werkmap is verlopen. Kopieer wat u hier hebt getypt, open de werkmap opnieuw en ga verder.';
    case 'offline':
      return 'Er is geen verbinding. Controleer het netwerk en probeer het opnieuw.';
    case 'busy':
      return 'Excel is nog bezig. Wacht enkele seconden en probeer het opnieuw.';
    case 'notLoaded':
      return 'Dit onderdeel kon niet worden geladen: er is geen verbinding of er is een nieuwe versie. Open het deelvenster opnieuw.';
    case 'tooLarge':
      return 'Dit is te veel in één keer voor Excel. Kort de langste tekst in en probeer het opnieuw.';
    case 'registerMissing':
      return 'Het klachtenregister is in deze werkmap niet te vinden. Open de juiste werkmap of maak het register aan.';
    case 'renamed':
      return 'Een tabel of kolom kreeg zojuist een andere naam. Probeer het opnieuw.';
    case 'sheetMissing':
      return `Het blad "${fault.name}" is er niet meer. Maak het verwijderen ongedaan of vul het register aan.`;
    case 'columnMissing':
      return `De kolom "${fault.name}" is niet te vinden. Geef de kolom de oude naam terug of vul het register aan.`;
    case 'tableConverted':
      return `De tabel op het blad "${fault.name}" is omgezet in een bereik. Maak dat ongedaan of vul het register aan.`;
    case 'registerTwice':
      return `Zowel "${fault.tables[0]}" als "${fault.tables[1]}" lijkt het klachtenregister. Geef de juiste tabel de naam tblKlachten (Tabelontwerp, in het lint) en probeer het opnieuw.`;
    case 'nameTaken':
      return `De naam "${fault.name}" is in deze werkmap al in gebruik. Geef dat blad of die tabel een andere naam en probeer het opnieuw.`;
    case 'copyInstead':
      return `De lijst kan niet zelf het register worden: “${fault.name}” staat in de weg. Neem de lijst over als kopie.`;
    case 'unfinished':
      return `Het overnemen van “${fault.name}” is nog niet afgemaakt. Begin het overnemen opnieuw en maak dat eerst af.`;
    case 'bookYearChanged':
      return 'De eerste maand van het boekjaar is gewijzigd. Kies het kwartaal opnieuw.';
    case 'nothingToCount':
      return `In dit kwartaal zijn geen klachten in de rubriek “${fault.category}” ontvangen. Er is dus niets te tellen.`;
    case 'rowMissing':
      return 'De rij van deze klacht is niet meer te vinden. Maak het verwijderen ongedaan of kies de klacht opnieuw.';
    case 'rowCopied':
      return `Deze rij staat twee keer in het blad: in rij ${fault.rows.join(' en in rij ')}. Er is niets gewijzigd. Verwijder de kopie en probeer het opnieuw.`;
    case 'changedByColleague':
      return `Een collega heeft deze klacht intussen gewijzigd (${fault.fields.map(columnName).join(', ')}). Bekijk de klacht opnieuw; er is niets overschreven.`;
    case 'notVerified':
      return 'Wat u bewaarde, is niet teruggevonden in het blad. Kijk of het er staat. Probeer het opnieuw als het er niet staat.';
    case 'replyLost':
      return 'Excel gaf geen antwoord. Kijk in het blad of het er al staat voordat u het opnieuw probeert.';
    case 'dialogBlocked':
      return 'Het gespreksvenster kon niet worden geopend. Sta in de browser pop-ups toe en probeer het opnieuw.';
    case 'dialogAlreadyOpen':
      return 'Er is al een gespreksvenster open. Sluit dat eerst.';
    case 'unsupported':
      return 'Deze versie van Excel kan dit nog niet. Nodig is Excel 2021 of nieuwer, Microsoft 365 of Excel op het web.';
    case 'unexpected':
      return `Er ging iets mis in Excel. Probeer het opnieuw. Als het mis blijft gaan, geef dan deze code door aan de beheerder: ${fault.detail}.`;
  }
};
