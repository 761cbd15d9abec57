/** A complaint that was closed by mistake. */
export const reopen = {
  title: 'Heropen deze klacht',
  hint: 'De klacht houdt het klachtnummer en telt één keer als ontvangen. Wat al is gezegd en gedaan, blijft bewaard.',
  reason: 'Waarom is de klacht toch niet afgehandeld?',
  take: 'Heropen klacht',
};
