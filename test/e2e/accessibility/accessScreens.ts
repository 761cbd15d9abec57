import { button, type Screen } from './tourOf';

/** All that is kept of one relation, found and made a sheet of. */
export const accessScreens: readonly Screen[] = [
  {
    name: 'whose data somebody asks for, with what is missing',
    async reach(tour) {
      const { access, retention } = tour.further;
      await button(tour, retention.leave).click();
      await button(tour, access.open).click();
      await button(tour, access.find).click();
      await tour.pane.getByText(access.nameRequired).waitFor();
    },
  },
  {
    name: 'what is kept of somebody',
    async reach(tour) {
      const { access } = tour.further;
      await tour.pane.locator('[name="name"]:visible').fill('mevrouw Anneke van der Meer');
      await tour.pane.locator('[name="phone"]:visible').fill('0592 366911');
      await button(tour, access.find).click();
      await button(tour, access.give).waitFor();
    },
  },
  {
    name: 'a sheet of what is kept of somebody',
    async reach(tour) {
      const { access } = tour.further;
      await button(tour, access.give).click();
      await tour.pane.getByText(access.given).waitFor();
    },
  },
];
