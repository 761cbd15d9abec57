import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { confirmFollowUp } from '../../../src/procedure/lifeCycle/confirmFollowUp';
import { twoPanes } from '../twoPanes';
import { checked, partly, taking, call, caseIn, act, alone, roundsIn } from './deeds';

describe('who chooses while a call that saw theirs is still arriving', () => {
  const check = taking((complaint, today) =>
    confirmFollowUp(complaint, { checkedBy: 'Ruth', reason: '' }, today),
  );
  const followedUp: Complaint = { ...checked, status: 'followedUp', checkedOn: null, checkedBy: '' };

  it.each(Array.from({ length: 14 }, (_, arrived) => arrived + 1))(
    'leaves the case whole, with the finished rounds that it has, after %i of its edits',
    async (arrived) => {
      const [annas, brams] = [await alone(followedUp, check), await alone(checked, call(partly))];
      const shared = await twoPanes(1, [followedUp]);
      const [anna, bram] = shared.panes;
      await act(anna, followedUp, check);
      await shared.settle();
      await act(bram, followedUp, call(partly));
      shared.edits.arrive(arrived);
      await anna.keep();
      await anna.choose('ours');
      for (let round = 0; round < 3; round++) {
        await shared.settle();
        for (const pane of shared.panes) await pane.choose('ours');
      }
      const left = await caseIn(anna, followedUp);
      const step = ({ status, round, checkedBy, promise }: Complaint) => ({
        status,
        round,
        checkedBy,
        promise,
      });
      expect([step(annas), { ...step(brams), checkedBy: '' }]).toContainEqual(step(left));
      for (const pane of shared.panes) {
        expect(pane.crossings()).toEqual([]);
        expect(await caseIn(pane, followedUp)).toEqual(left);
        expect(await roundsIn(pane, followedUp)).toHaveLength((left.round ?? 1) - 1);
      }
    },
  );
});
