import type { StageSettings } from '../stage/stage';
import { chooseRenderer, type Renderer } from './choose-renderer';
import { PhaserStage } from './phaser-stage';

/**
 * Opens the moving stage inside `host`, which must be positioned and have a size. Nothing is seen of
 * it until its first cue is painted, so that another picture may stand in its place until then.
 * `renderer` is for tests; players get the one their machine can draw.
 */
export async function startPhaser(host: HTMLElement, settings: StageSettings, renderer: Renderer = chooseRenderer()): Promise<PhaserStage> {
  const stage = new PhaserStage(host, settings);
  await stage.open(renderer);
  return stage;
}
