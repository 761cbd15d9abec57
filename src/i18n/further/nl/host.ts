import type { HostFinding } from '../../../usecases/ports/hostPorts';

export const host = {
  findings: {
    readOnly:
      'Deze werkmap is alleen-lezen geopend. U kunt zoeken, maar wat u invult, wordt niet bewaard. Schakel bewerken in, of open de werkmap opnieuw als niemand anders ermee bezig is.',
    calculation:
      'Excel berekent de formules hier niet vanzelf. Signaal, kwartalen en draaitabellen kunnen oude cijfers tonen. Zet Formules > Berekeningsopties op Automatisch.',
    monthFirst:
      'Dit Excel leest een getypte datum met de maand voorop: 3-4-2026 wordt 4 maart. Typ datums in het deelvenster, of in het blad als 2026-04-03.',
  } satisfies Record<HostFinding, string>,
  calculate: 'Nu berekenen',
  calculated:
    'Alles is zojuist berekend. Zet Formules > Berekeningsopties op Automatisch, anders klopt het straks weer niet.',
};
