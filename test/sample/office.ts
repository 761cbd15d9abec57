/** The office of the sample: who works where. */
export const departments = [
  { name: 'Klantcontact', head: 'Ruth Oosterhof', headEmail: 'r.oosterhof@example.com' },
  { name: 'Buitendienst', head: 'Hidde de Wit', headEmail: 'h.dewit@example.com' },
  { name: 'Financiën', head: 'Agnès Timmer', headEmail: 'a.timmer@example.com' },
  { name: 'Vergunningen', head: 'Sipke van ’t Zand', headEmail: 's.vantzand@example.com' },
] as const;

export const employees = [
  { name: 'Pieter Zijlstra', email: 'p.zijlstra@example.com', department: 'Klantcontact' },
  { name: 'Sanne Bakker', email: 's.bakker@example.com', department: 'Klantcontact' },
  { name: 'Yıldız Çelik', email: 'y.celik@example.com', department: 'Buitendienst' },
  { name: 'Jan-Willem op ’t Hoog', email: 'jw.opthoog@example.com', department: 'Buitendienst' },
  { name: 'Noor el Idrissi', email: 'n.elidrissi@example.com', department: 'Financiën' },
  { name: 'Bram Ðuričić', email: 'b.duricic@example.com', department: 'Vergunningen' },
] as const;
