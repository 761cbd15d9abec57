/** @jest-environment jsdom */
import { rememberedIdentity } from '../../../src/office/rememberedIdentity';

beforeEach(() => {
  localStorage.clear();
  Object.assign(globalThis, { Office: { context: { partitionKey: 'office-' } } });
});

describe('who sits at this pane', () => {
  it('is nobody before somebody said so', () => {
    expect(rememberedIdentity.me()).toBe('');
  });

  it('is remembered in the store that Office keeps for this page', () => {
    rememberedIdentity.remember('Sanne Bakker');
    expect(rememberedIdentity.me()).toBe('Sanne Bakker');
    expect(localStorage.getItem('office-klachtenregister.me')).toBe('Sanne Bakker');
  });

  it('is remembered while the pane is open where the browser stores nothing', () => {
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    rememberedIdentity.remember('Yıldız Çelik');
    refuse.mockRestore();
    expect(rememberedIdentity.me()).toBe('Yıldız Çelik');
  });
});
