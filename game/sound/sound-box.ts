import type { Sound } from '../story/vocabulary';

/** One struck or blown note: when it starts, how high, how long, how loud (0..1). Times in seconds. */
interface Note {
  readonly at: number;
  readonly hertz: number;
  readonly lasts: number;
  readonly loud: number;
  readonly wave: OscillatorType | 'air';
}

/** Every sound of the game, made on the spot: no files to fetch, nothing to license. All are quiet and short. */
const scores: Readonly<Record<Sound, readonly Note[]>> = {
  tick: [
    { at: 0, hertz: 1900, lasts: 0.03, loud: 0.16, wave: 'square' },
    { at: 0.09, hertz: 1700, lasts: 0.03, loud: 0.13, wave: 'square' },
  ],
  ting: [
    { at: 0, hertz: 1174.7, lasts: 0.35, loud: 0.16, wave: 'triangle' },
    { at: 0.12, hertz: 1568, lasts: 0.6, loud: 0.16, wave: 'triangle' },
  ],
  thunk: [
    { at: 0, hertz: 110, lasts: 0.25, loud: 0.4, wave: 'triangle' },
    { at: 0.01, hertz: 220, lasts: 0.4, loud: 0.1, wave: 'sawtooth' },
  ],
  wind: [
    { at: 0, hertz: 320, lasts: 2.2, loud: 0.1, wave: 'air' },
    { at: 0.9, hertz: 480, lasts: 1.9, loud: 0.06, wave: 'air' },
  ],
  hooves: [0, 0.16, 0.34, 0.52, 0.68, 0.86].map((at) => ({ at, hertz: 190, lasts: 0.06, loud: 0.35, wave: 'air' as const })),
  knock: [
    { at: 0, hertz: 150, lasts: 0.07, loud: 0.4, wave: 'triangle' },
    { at: 0.14, hertz: 165, lasts: 0.06, loud: 0.3, wave: 'triangle' },
  ],
};

/**
 * Plays the story's sounds. Off until the player turns it on; the game says everything in words too.
 * The audio context starts with the first sound after a click, as browsers ask for.
 */
export class SoundBox {
  private context: AudioContext | undefined;

  play(sound: Sound): void {
    this.context ??= new AudioContext();
    const { context } = this;
    // Phones pause the context in the background and leave it so: every sound tries to resume it.
    void context.resume().then(() => {
      for (const note of scores[sound]) strike(context, note);
    });
  }

  silence(): void {
    void this.context?.close();
    this.context = undefined;
  }
}

function strike(context: AudioContext, note: Note): void {
  const start = context.currentTime + note.at;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.0001, start);
  volume.gain.exponentialRampToValueAtTime(note.loud, start + Math.min(0.02, note.lasts / 4));
  volume.gain.exponentialRampToValueAtTime(0.0001, start + note.lasts);
  volume.connect(context.destination);
  if (note.wave === 'air') {
    const source = context.createBufferSource();
    const filter = context.createBiquadFilter();
    source.buffer = noise(context, note.lasts);
    filter.type = 'bandpass';
    filter.frequency.value = note.hertz;
    source.connect(filter).connect(volume);
    source.start(start);
    return;
  }
  const source = context.createOscillator();
  source.type = note.wave;
  source.frequency.value = note.hertz;
  source.connect(volume);
  source.start(start);
  source.stop(start + note.lasts);
}

function noise(context: AudioContext, seconds: number): AudioBuffer {
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * seconds), context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return buffer;
}
