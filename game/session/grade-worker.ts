import { type FinishedRide, gradeLog } from './grade-log';

/** Grades one ride away from the page: its whole story is played through for that. */
self.onmessage = ({ data }: MessageEvent<FinishedRide>) => self.postMessage(gradeLog(data));
