import type { Locator, Page } from 'playwright-core';

/** How somebody works a page. Each way does the same things, and nothing another way would need. */
export interface Hands {
  /** Presses a button, a tab or a chip. */
  press(what: Locator): Promise<void>;
  /** Picks one of a group of radio buttons. `steps`: how far it is from the one that is picked, or from before the first. */
  pick(what: Locator, group: Locator, steps: number): Promise<void>;
  /** Takes the choice at a position, 0 being the first. */
  choose(position: number): Promise<void>;
  /** Turns to the next line. */
  turn(next: Locator): Promise<void>;
  /** Writes a text over the one that is there. */
  write(field: Locator, text: string): Promise<void>;
  /** Moves a slider up from zero; a pointer only roughly. */
  slide(slider: Locator, to: number): Promise<void>;
}

export type Manner = 'mouse' | 'touch' | 'keys';

export function handsOf(manner: Manner, page: Page): Hands {
  return manner === 'keys' ? keyboard(page) : pointer(page, manner);
}

function pointer(page: Page, manner: 'mouse' | 'touch'): Hands {
  const press = (what: Locator, at?: { position: { x: number; y: number } }): Promise<void> => (manner === 'touch' ? what.tap(at) : what.click(at));
  return {
    press,
    // The radio button itself lies unseen over the picture that stands for it.
    pick: (what) => press(what),
    choose: (position) => press(page.locator('.choice').nth(position)),
    turn: press,
    async write(field, text) {
      await press(field);
      await field.selectText();
      await page.keyboard.type(text);
    },
    async slide(slider, to) {
      const most = Number(await slider.getAttribute('max'));
      const box = await slider.boundingBox();
      if (!box) throw new Error(`${slider.toString()} is not on the page.`);
      await press(slider, { position: { x: 8 + (box.width - 16) * Math.min(1, to / most), y: box.height / 2 } });
    },
  };
}

function keyboard(page: Page): Hands {
  const { keyboard: keys } = page;
  const isFocused = (what: Locator): Promise<boolean> => what.evaluate((element) => element === document.activeElement);
  async function reach(what: Locator): Promise<void> {
    await what.waitFor();
    for (let tabs = 0; tabs < 90; tabs++) {
      if (await isFocused(what)) return;
      await keys.press('Tab');
    }
    throw new Error(`The Tab key never comes to ${what.toString()}.`);
  }
  return {
    async press(what) {
      // Of a row of tabs only the open one is on the way of the Tab key; arrows go to the others.
      if ((await what.getAttribute('role')) === 'tab') {
        await reach(what.locator('xpath=..').locator('[aria-selected=true]'));
        for (let steps = 0; steps < 9 && !(await isFocused(what)); steps++) await keys.press('ArrowRight');
        return;
      }
      await reach(what);
      await keys.press((await what.evaluate((element) => element.tagName)) === 'BUTTON' ? 'Space' : 'Enter');
    },
    async pick(_, group, steps) {
      const unpicked = (await group.locator('input:checked').count()) === 0;
      await reach(group.locator(unpicked ? 'input' : 'input:checked').first());
      if (unpicked) await keys.press('Space'); // the first of a group in which nothing is picked
      for (let step = unpicked ? 1 : 0; step < Math.abs(steps); step++) await keys.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
    },
    choose: (position) => keys.press(String.fromCharCode(97 + position)),
    turn: () => keys.press('ArrowRight'),
    async write(field, text) {
      await reach(field);
      await keys.press('ControlOrMeta+a');
      await keys.type(text);
    },
    async slide(slider, to) {
      await reach(slider);
      for (let step = 0; step < to; step++) await keys.press('ArrowRight');
    },
  };
}
