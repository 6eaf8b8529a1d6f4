import { sheetsFor } from '../stage/sheets';
import type { Habit } from './habits';
import type { Container } from './phaser-entry';
import { layImages, paintSheets } from './sheet-images';
import type { Director, Picture } from './theatre';

const arriveTime = 300; // milliseconds

/** A place behind a form: dimmed, and without any movement beside what the player writes. */
class Backdrop implements Picture {
  constructor(readonly root: Container) {}

  habits(): readonly Habit[] {
    return [];
  }

  gestures(): readonly Habit[] {
    return [];
  }
}

/** Loads a place as one picture: dimmed panes would show through each other. */
export const directBackdrop: Director = async (theatre, cue) => {
  const sheets = await paintSheets(theatre, sheetsFor(cue, theatre.view));
  return { dissolve: arriveTime, play: () => new Backdrop(layImages(theatre, sheets)) };
};
