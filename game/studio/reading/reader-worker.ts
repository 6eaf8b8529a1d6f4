import { Reader, type Reading, type Sources } from './read-manuscript';

/** What is asked of the worker, and what it answers: twice for each question, lint first. */
export interface ReadRequest {
  readonly turn: number;
  readonly episode: string; // its id: another one is read afresh
  readonly sources: Sources;
}
export interface ReadReply {
  readonly turn: number;
  readonly reading: Omit<Reading, 'stories'>;
  readonly stories: Reading['stories'] | undefined; // undefined: as before; they are long
  readonly whole: boolean; // Ink has had its say as well
}

let reader = new Reader();
let episode = '';
let told: Reading['stories'] | undefined;

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  if (data.episode !== episode) {
    episode = data.episode;
    reader = new Reader();
  }
  const answer = ({ stories, ...reading }: Reading, whole: boolean): void => {
    const news = whole && stories !== told ? stories : undefined;
    told = news ?? told;
    self.postMessage({ turn: data.turn, reading, stories: news, whole } satisfies ReadReply);
  };
  answer(
    reader.read(data.sources, (reading) => answer(reading, false)),
    true,
  );
};
